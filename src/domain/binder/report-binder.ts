import type { Block, ReportDocument } from '../report-document';
import { type Arrangement, arrange } from './arrange';
import { type BinderSetting, blocksOf, headOf } from './resolve';
import { type Sheet, sheetsOf, type SheetSwap, swapsOf } from './sheets';

/** What of the binder is wanted. */
export type BinderPart =
  | { what: 'all' }
  | { what: 'tab'; tab: string }
  | { what: 'document'; document: string }
  /** Only the sheets that are not on paper as they are now, after a list of what to take out and put in. */
  | { what: 'changed' };

export interface BinderReport {
  document: ReportDocument;
  /** The sheets in it, for `asPrinted` when the reader says that they are on paper. */
  sheets: readonly Sheet[];
  /** What is taken out and put in; empty but for the changed sheets. */
  swaps: readonly SheetSwap[];
}

/** The binder as a document for PDF, Word, paper and HTML. Null when the part asked for is not in it. */
export function binderReport(setting: BinderSetting, part: BinderPart): BinderReport | null {
  const arrangement = arrange(setting.binder, setting.shelf, setting.words);
  switch (part.what) {
    case 'document':
      return oneDocument(arrangement, setting, part.document);
    case 'tab':
      return oneTab(arrangement, setting, part.tab);
    case 'all': {
      const sheets = sheetsOf(arrangement, setting);
      return { document: whole(arrangement, setting, sheets), sheets, swaps: [] };
    }
    case 'changed':
      return changed(arrangement, setting);
  }
}

function oneDocument(arrangement: Arrangement, setting: BinderSetting, id: string): BinderReport | null {
  const placed = arrangement.documents.find((each) => each.id === id);
  if (!placed) return null;
  const sheets = sheetsOf(arrangement, setting).filter((sheet) => sheet.id === id);
  return { document: { ...headOf(placed, setting), blocks: blocksOf(placed, setting) }, sheets, swaps: [] };
}

function oneTab(arrangement: Arrangement, setting: BinderSetting, id: string): BinderReport | null {
  const behind = arrangement.tabs.find(({ tab }) => tab.id === id);
  if (!behind) return null;
  const names = new Set([id, ...behind.documents.map((placed) => placed.id)]);
  const sheets = sheetsOf(arrangement, setting).filter((sheet) => names.has(sheet.id));
  const { contents, list } = setting.words.binder;
  return {
    document: {
      ...coverHead(setting),
      title: list.caption(`${behind.tab.number} ${behind.tab.title}`),
      blocks: [{ kind: 'contents', title: contents }, ...blocksIn(sheets)],
    },
    sheets,
    swaps: [],
  };
}

function whole(arrangement: Arrangement, setting: BinderSetting, sheets: readonly Sheet[]): ReportDocument {
  const { cover, spine, contents, title } = setting.words.binder;
  const lines = [setting.owner.organisation?.trim() ?? '', title].filter((line) => line !== '');
  return {
    ...coverHead(setting),
    blocks: [
      { kind: 'paragraph', runs: [cover.holds(arrangement.documents.length)] },
      ...coverCare(setting),
      { kind: 'paragraph', runs: [cover.how] },
      { kind: 'heading', level: 2, text: spine.title },
      {
        kind: 'table',
        caption: spine.cut,
        columns: [{ title: lines[0] ?? title, width: 1 }],
        rows: lines.slice(1).map((line) => [line]),
        rowHeaders: false,
      },
      { kind: 'pageBreak' },
      { kind: 'contents', title: contents },
      ...blocksIn(sheets),
    ],
  };
}

function coverCare({ owner, words }: BinderSetting): Block[] {
  const role = owner.roles?.get('samordnare')?.trim();
  return role ? [{ kind: 'paragraph', runs: [words.binder.cover.care(role)] }] : [];
}

function changed(arrangement: Arrangement, setting: BinderSetting): BinderReport {
  const sheets = sheetsOf(arrangement, setting);
  const swaps = swapsOf(sheets, setting.binder.printed);
  const { swap: words } = setting.words.binder;
  const inside = swaps.flatMap(({ into }) => into ?? []);
  const list: Block[] =
    swaps.length === 0
      ? [{ kind: 'paragraph', runs: [words.nothing] }]
      : [
          {
            kind: 'table',
            caption: words.caption,
            columns: words.columns.map((title, i) => ({ title, width: [0.1, 0.14, 0.38, 0.38][i] ?? 0 })),
            rows: swaps.map((swap) => swapRow(swap, setting)),
            rowHeaders: false,
          },
        ];
  return {
    document: {
      ...coverHead(setting),
      title: words.title,
      subtitle: words.intro,
      blocks: [...list, ...blocksIn(inside)],
    },
    sheets: inside,
    swaps,
  };
}

function swapRow({ out, into, tab }: SheetSwap, { words }: BinderSetting): string[] {
  const own = words.binder.swap;
  const name = (sheet: { sheet: string; title: string; version: string }) =>
    `${own.version(sheet.sheet, sheet.version)}${sheet.title === sheet.sheet ? '' : ` ${sheet.title}`}`;
  return ['☐', tab || own.front, out ? name(out) : own.newSheet, into ? name(into) : own.away];
}

function coverHead({ owner, today, words }: BinderSetting): Omit<ReportDocument, 'blocks'> {
  return {
    title: words.binder.title,
    language: 'sv-SE',
    number: '',
    version: '',
    subtitle: words.binder.subtitle,
    organisation: owner.organisation,
    made: today,
    origin: words.origin('/parmen/'),
  };
}

const blocksIn = (sheets: readonly Sheet[]): Block[] => sheets.flatMap(({ blocks }) => [...blocks]);
