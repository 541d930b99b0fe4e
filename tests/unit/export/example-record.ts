import { catalog } from '../../content/real-content';
import { type Answer, criteriaOf, NO_ANSWER } from '@/domain/assessment';
import { itemsOf, type ItemState } from '@/domain/checklist';
import { assessmentReport } from '@/domain/report-assessment';
import { checklistReport } from '@/domain/report-checklist';
import type { ReportDocument } from '@/domain/report-document';
import { writeRecord } from '@/export/html/write-record';
import { encode } from '@/storage/envelope';
import { packFile } from '@/storage/file/pack';
import { emptyDocument, type MergeDocument, valueOf, writeField } from '@/storage/merge-map';
import { assessmentAnswers } from '@/storage/records/assessment-answers';
import { checklistProgress } from '@/storage/records/checklist-progress';
import type { Json } from '@/storage/canonical';
import { files } from '@/strings/files';
import { reportWords } from '@/strings/report';

/** An answer made to harm whoever shows it. */
export const evil =
  '</script><script>globalThis.harmed=1</script><img src=x onerror="globalThis.harmed=2">" \' & \u2028';

export const facts = {
  savedAt: '2026-11-22T13:32:00.000Z',
  site: 'https://kvalitetsparmen.example/',
  organisation: 'Kafé-kooperativet Ängen & Öarna',
} as const;

const checklist = catalog.checklists.get('start-av-verksamhet')!.data;
const assessment = catalog.assessments.get('snabbkoll')!.data;
const scale = catalog.scales.get(assessment.scale)!.data;
const sourceTitles = Object.fromEntries([...catalog.sources].map(([id, { data }]) => [id, data.title]));

const fill = (values: readonly (readonly [path: string, value: Json])[]): MergeDocument =>
  values.reduce((doc, [path, value]) => writeField(doc, path, value, 'k3f9a2zz', false), emptyDocument());

const ticked = fill(
  itemsOf(checklist).flatMap(({ id }, i) => {
    const done: [string, Json] = [`item/${id}/done`, i % 3 !== 1];
    const text = i === 5 ? evil : 'Beslutat på mötet den 14 oktober, § 7.\nÅsa frågar igen i november 🙂';
    const note: [string, Json] = [`item/${id}/note`, text];
    return i % 5 === 0 ? [done, note] : [done];
  }),
);

const answered = fill(
  criteriaOf(assessment).flatMap(({ id }, i): [string, Json][] =>
    i === 7
      ? []
      : [
          [`criterion/${id}/level`, i === 4 ? 'na' : [2, 3, 1, 4, 0][i % 5]!],
          [`criterion/${id}/naReason`, i === 4 ? 'Vi har ingen egen lokal.' : ''],
          [`criterion/${id}/evidence`, ['B', 'C', 'A', 'D'][i % 4]!],
          [
            `criterion/${id}/note`,
            i % 3 === 0
              ? 'Pärmen, flik 4 – ”Avvikelser”. Vi läser dem tillsammans varje fredag och bestämmer vem som gör vad.'
              : '',
          ],
        ],
  ),
);

/** What the example's documents are stored as. */
export const exampleEnvelopes = [
  encode({ kind: checklistProgress.kind, id: 'start-av-verksamhet', v: 1 }, ticked),
  encode({ kind: assessmentAnswers.kind, id: 'snabbkoll', v: 1 }, answered),
];

const stateOf = (id: string): ItemState => ({
  done: valueOf(ticked, `item/${id}/done`) === true,
  note: String(valueOf(ticked, `item/${id}/note`) ?? ''),
});

const answerOf = (id: string): Answer => {
  const field = (name: string) => valueOf(answered, `criterion/${id}/${name}`);
  const level = field('level');
  return level === null
    ? NO_ANSWER
    : {
        level: typeof level === 'number' ? level : null,
        evidence: field('evidence') as Answer['evidence'],
        note: String(field('note')),
        notApplicable: level === 'na',
        reason: String(field('naReason')),
      };
};

const common = { made: '2026-11-22', address: facts.site, words: reportWords, organisation: facts.organisation };

/** The real checklist and self-assessment, filled in by a made-up café. */
export const exampleDocuments: ReportDocument[] = [
  checklistReport(checklist, { ...common, stateOf }),
  assessmentReport(assessment, scale, { ...common, answerOf, sourceTitles }),
];

/** The whole way from stored envelopes to a saved page. */
export async function exampleRecord(): Promise<{ html: string; json: string; checksum: string }> {
  const { text, checksum } = await packFile(exampleEnvelopes, facts);
  const html = await writeRecord(exampleDocuments, {
    title: 'Vår kvalitetspärm',
    organisation: facts.organisation,
    savedAt: '22 november 2026 kl. 14.32',
    siteAddress: facts.site,
    checksum,
    embedded: text,
    words: files.record,
  });
  return { html, json: text, checksum };
}
