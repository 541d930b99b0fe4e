import { fingerprint } from '../fingerprint';
import type { Block, ReportHead } from '../report-document';
import type { Arrangement } from './arrange';
import type { PrintedSheet } from './binder';
import { FRONT_SHEETS, frontSheet } from './front-sheets';
import { type BinderSetting, blocksOf, headOf } from './resolve';

/** What can be taken out of the binder and put in by itself: a document, a tab page or one of the binder's own sheets. */
export interface Sheet {
  /** A document's id, a tab's id or the name of a front sheet. */
  id: string;
  /** What it is known by on paper: RUT-01, P-1, flik 4. */
  sheet: string;
  title: string;
  version: string;
  /** Number of the tab it stands behind; empty before the first. */
  tab: string;
  kind: 'front' | 'tab' | 'document';
  print: string;
  blocks: readonly Block[];
}

/** All sheets of a binder in order. The cover and the list of contents are of the file, and are no sheets to change. */
export function sheetsOf(arrangement: Arrangement, setting: BinderSetting): Sheet[] {
  return [
    ...FRONT_SHEETS.map((id): Sheet => {
      const { head, blocks } = frontSheet(id, arrangement, setting);
      return { ...documentSheet(head, blocks), id, tab: '', kind: 'front' };
    }),
    ...arrangement.tabs.flatMap(({ tab, documents }): Sheet[] => [
      {
        id: tab.id,
        sheet: setting.words.binder.list.caption(tab.number),
        title: tab.title,
        version: '',
        tab: tab.number,
        kind: 'tab',
        print: fingerprint([tab.number, tab.title, tab.lead]),
        blocks: [{ kind: 'tab', number: tab.number, title: tab.title, text: tab.lead }],
      },
      ...documents.map((placed): Sheet => ({
        ...documentSheet(headOf(placed, setting), blocksOf(placed, setting)),
        id: placed.id,
        tab: tab.number,
        kind: 'document',
      })),
    ]),
  ];
}

function documentSheet(
  head: ReportHead,
  blocks: Block[],
): Pick<Sheet, 'sheet' | 'title' | 'version' | 'print' | 'blocks'> {
  // The day it was made is another each day, and the code leads to the same place.
  const { made, code, logo, ...lasting } = head;
  return {
    sheet: head.number || head.title,
    title: head.title,
    version: head.version,
    print: fingerprint([lasting, blocks]),
    blocks: [{ kind: 'document', head }, ...blocks],
  };
}

/** A sheet to change: out with the old, in with the new. */
export interface SheetSwap {
  id: string;
  tab: string;
  kind: Sheet['kind'];
  /** As it was printed; null when it was never on paper. */
  out: PrintedSheet | null;
  /** As it is now; null when it is to be taken away. */
  into: Sheet | null;
}

/** The sheets that are not the same on paper as in the binder, in order; those to be taken away last. */
export function swapsOf(sheets: readonly Sheet[], printed: ReadonlyMap<string, PrintedSheet>): SheetSwap[] {
  const now = new Set(sheets.map(({ id }) => id));
  return [
    ...sheets.flatMap((into): SheetSwap[] => {
      const out = printed.get(into.id) ?? null;
      return out?.print === into.print ? [] : [{ id: into.id, tab: into.tab, kind: into.kind, out, into }];
    }),
    ...[...printed]
      .filter(([id]) => !now.has(id))
      .map(([id, out]): SheetSwap => ({ id, tab: out.tab, kind: 'document', out, into: null })),
  ];
}

/** What is on paper when these sheets have been printed, ready to be saved. */
export function asPrinted(sheets: readonly Sheet[], date: string): Map<string, PrintedSheet> {
  return new Map(
    sheets.map(({ id, print, sheet, title, version, tab }) => [id, { print, sheet, title, version, tab, date }]),
  );
}
