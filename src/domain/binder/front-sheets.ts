import type { Block, ReportDocument, ReportHead } from '../report-document';
import type { Arrangement } from './arrange';
import { progressOf } from './due';
import { type ListedDocument, listDocuments } from './document-list';
import { handoverBlocks } from './handover-sheet';
import type { BinderSetting } from './resolve';

/** The binder's own sheets, by what they are saved as. Part of saved paths: never changed, only added. */
export const FRONT_SHEETS = ['blad-forteckning', 'blad-andringar', 'blad-beslut', 'blad-overlamning'] as const;
export type FrontSheet = (typeof FRONT_SHEETS)[number];

/** Head and content of one of the binder's own sheets. */
export function frontSheet(
  id: FrontSheet,
  arrangement: Arrangement,
  setting: BinderSetting,
): { head: ReportHead; blocks: Block[] } {
  const { sheets, list, revisions, decision, handover } = setting.words.binder;
  switch (id) {
    case 'blad-forteckning':
      return { head: headOf(setting, sheets.list, list.title, list.intro), blocks: listBlocks(arrangement, setting) };
    case 'blad-andringar':
      return {
        head: headOf(setting, sheets.revisions, revisions.title, revisions.intro),
        blocks: revisionBlocks(arrangement, setting),
      };
    case 'blad-beslut':
      return {
        head: headOf(setting, sheets.decision, decision.title, decision.intro),
        blocks: decisionBlocks(arrangement, setting),
      };
    case 'blad-overlamning':
      return {
        head: headOf(setting, sheets.handover, handover.title, handover.intro),
        blocks: handoverBlocks(arrangement, setting),
      };
  }
}

/** The sheet for the board by itself, to put with the agenda. */
export function decisionSheet(arrangement: Arrangement, setting: BinderSetting): ReportDocument {
  const { head, blocks } = frontSheet('blad-beslut', arrangement, setting);
  return { ...head, blocks };
}

function headOf({ owner, today, words }: BinderSetting, number: string, title: string, intro: string): ReportHead {
  return {
    title,
    language: 'sv-SE',
    number,
    version: '',
    subtitle: intro,
    organisation: owner.organisation,
    made: today,
    origin: words.origin('/parmen/'),
  };
}

function listBlocks(arrangement: Arrangement, setting: BinderSetting): Block[] {
  const { list: words } = setting.words.binder;
  const rows = new Map(listDocuments(arrangement, setting).map((row) => [row.placed.id, row]));
  const { decided, total } = progressOf(arrangement.documents);
  const [number, title, version, when, owner, next] = words.columns;
  const widths = [0.13, 0.33, 0.1, 0.14, 0.16, 0.14];
  const columns = [number, title, version, when, owner, next].map((name, i) => ({
    title: name,
    width: widths[i] ?? 0,
  }));
  return [
    ...(total === 0 ? [] : [paragraph(words.progress(decided, total), true)]),
    ...arrangement.tabs.map(({ tab, documents }): Block => ({
      kind: 'table',
      caption: words.caption(`${tab.number} ${tab.title}`),
      columns,
      rows: documents.flatMap(({ id }) => listRow(rows.get(id), setting)),
      rowHeaders: true,
    })),
    ...(arrangement.unreadable.length === 0
      ? []
      : [{ kind: 'heading', level: 2, text: words.unreadable } satisfies Block, bullets(arrangement.unreadable)]),
  ];
}

function listRow(row: ListedDocument | undefined, { words }: BinderSetting): string[][] {
  if (!row) return [];
  const { placed, decision, owner, due, interval, status } = row;
  const decided = decision?.date ?? (status === 'used' ? '–' : '');
  const { number, title } = placed.text;
  return [[number, title, placed.document.version, decided, owner, due.date || words.binder.reviewEvery(interval)]];
}

function revisionBlocks({ documents }: Arrangement, { words }: BinderSetting): Block[] {
  const own = words.binder.revisions;
  const rows = documents
    .flatMap(({ text, document }) =>
      document.revisions
        .filter(({ date }) => date !== '')
        .map((revision, i) => ({ ...revision, number: text.number || text.title, isFirst: i === 0 })),
    )
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
    .map(({ date, number, version, body, paragraph: section, what, isFirst }) => [
      date,
      number,
      version,
      section === '' ? body : `${body} § ${section}`,
      what || (isFirst ? own.first : ''),
    ]);
  if (rows.length === 0) return [paragraph(own.none)];
  const widths = [0.15, 0.13, 0.1, 0.24, 0.38];
  return [
    {
      kind: 'table',
      caption: own.title,
      columns: own.columns.map((title, i) => ({ title, width: widths[i] ?? 0 })),
      rows,
      rowHeaders: false,
    },
  ];
}

function decisionBlocks(arrangement: Arrangement, setting: BinderSetting): Block[] {
  const { decision: words, reviewEvery } = setting.words.binder;
  const open = listDocuments(arrangement, setting).filter(
    ({ status }) => status === 'undecided' || status === 'changed',
  );
  if (open.length === 0) return [paragraph(words.nothing)];
  const organ = open[0]?.placed.text.adoptedBy ?? '';
  const widths = [0.13, 0.41, 0.1, 0.2, 0.16];
  return [
    {
      kind: 'table',
      caption: words.caption,
      columns: words.columns.map((title, i) => ({ title, width: widths[i] ?? 0 })),
      rows: open.map(({ placed, owner, interval }) => [
        placed.text.number,
        placed.text.title,
        placed.document.version,
        owner,
        reviewEvery(interval),
      ]),
      rowHeaders: true,
    },
    { kind: 'heading', level: 2, text: words.motion },
    { kind: 'list', ordered: true, items: words.points(capital(organ)).map((point) => ({ runs: [point] })) },
    ...words.meeting.map((label): Block => ({ kind: 'lines', label, count: 1 })),
    { kind: 'signature', labels: [...words.signature] },
  ];
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1);

const paragraph = (text: string, bold = false): Block => ({ kind: 'paragraph', runs: [bold ? { text, bold } : text] });

const bullets = (lines: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: lines.map((line) => ({ runs: [line] })),
});
