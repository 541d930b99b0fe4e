import type { Catalog } from '../catalog/catalog';
import { plainText } from '../domain/inline';
import type { Block, ReportDocument } from '../domain/report-document';
import { checklistReport } from '../domain/report-checklist';
import { routineReport } from '../domain/report-routine';
import { templateReport } from '../domain/report-template';
import { lawReferences } from '../domain/law';
import { compareSwedish } from '../domain/swedish';
import { blocksMarkup } from '../export/html/blocks';
import { handbookWords } from '../strings/handbook';
import { reportWords } from '../strings/report';
import { all, changed, drop, escaped, unwrap } from './markup';
import { type Chapter, idFrom, type VolumePart } from './volume';

/** Routines, checklists and templates as blank forms, each a chapter, in the order of their numbers. */
export function documentParts({
  routines,
  checklists,
  templates,
  sources,
}: Pick<Catalog, 'routines' | 'checklists' | 'templates' | 'sources'>): VolumePart[] {
  const words = handbookWords.documents;
  const blank = () => ({ done: false, note: '' });
  const titles = Object.fromEntries([...sources].map(([id, { data }]) => [id, data.title]));
  const parts: VolumePart[] = [
    {
      id: 'rutiner',
      title: words.routines,
      lead: words.routinesLead,
      chapters: [...routines.values()].map(({ id, data }) => {
        const address = `/rutiner/${id}/`;
        const report = routineReport(data, { address, words: reportWords });
        return documentChapter(report, address, lawReferences(data.law, titles));
      }),
    },
    {
      id: 'checklistor',
      title: words.checklists,
      lead: words.checklistsLead,
      chapters: [...checklists.values()].map(({ id, data }) => {
        const address = `/checklistor/${id}/`;
        const report = checklistReport(data, { stateOf: blank, made: '', address, words: reportWords });
        const law = data.groups.flatMap(({ items }) => items.flatMap((item) => item.law));
        return documentChapter(report, address, lawReferences(law, titles));
      }),
    },
    {
      id: 'mallar',
      title: words.templates,
      lead: words.templatesLead,
      chapters: [...templates.values()].map(({ id, data }) => {
        const address = `/mallar/${id}/`;
        const report = templateReport(data, { address, words: reportWords });
        return documentChapter(report, address, lawReferences(data.law, titles));
      }),
    },
  ];
  return parts
    .map((part) => ({ ...part, chapters: part.chapters.sort((a, b) => compareSwedish(a.title, b.title)) }))
    .filter(({ chapters }) => chapters.length > 0);
}

/** @param law where the law says it, in a line; empty when nothing is named */
function documentChapter(report: ReportDocument, path: string, law: string): Chapter {
  const words = handbookWords.documents;
  const id = idFrom(report.number);
  const head = [
    `<p class="kind">${escaped(words.version(report.number, report.version))}</p>`,
    `<p class="line">${words.organisation}</p>`,
    report.adopted === undefined ? '' : `<p class="decided">${words.decided}</p>`,
  ].join('');
  const foot = law === '' ? '' : `<p class="law"><strong>${words.law}</strong> ${escaped(law)}.</p>`;
  return {
    id,
    title: `${report.number} ${report.title}`,
    lead: report.subtitle,
    places: new Map([[path, id]]),
    body: head + asForm(blocksMarkup(report.blocks.filter(isForm), id).text) + foot,
    look: 'document',
  };
}

/** How much is done says nothing on a form that nobody has begun. */
function isForm(block: Block): boolean {
  return block.kind !== 'paragraph' || !NOTHING_DONE.test(plainText(block.runs));
}

const NOTHING_DONE = new RegExp(`^${reportWords.checklist.progress(0, 0).replaceAll('0', '\\d+')}$`);

/** The blocks begin with h3 and carry what only a screen needs; here they begin with h2, and boxes are list marks. */
function asForm(html: string): string {
  return changed(html, (root) => {
    for (const element of all('.state, .box', root.children)) drop(element);
    for (const wrapper of all('.scroll, .ticks > li > div', root.children)) unwrap(wrapper);
    for (const heading of all('h3, h4', root.children)) heading.name = heading.name === 'h3' ? 'h2' : 'h3';
    for (const element of all('[dir], [rel]', root.children)) {
      delete element.attribs.dir;
      delete element.attribs.rel;
    }
  });
}
