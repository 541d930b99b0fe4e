import type { FillableChecklist } from '../schema/checklist';
import { type ItemState, progressOf } from './checklist';
import { itemTick, NOTE_LINES } from './checklist-text';
import type { Block, QrCode, ReportDocument } from './report-document';
import type { ReportWords } from './report-words';
import { type Round, roundTitle, summaryOf } from './rounds';

const EMPTY: ItemState = { done: false, note: '' };

export interface ChecklistReport {
  /** The reader's ticks and notes; left out, the document is a blank form. */
  stateOf?: (id: string) => ItemState;
  /** Rounds before this one that are to be with, the latest first. */
  earlier?: readonly Round[];
  organisation?: string;
  made: string;
  address: string;
  code?: QrCode | undefined;
  words: ReportWords;
}

/** A checklist as a document: with the reader's ticks and notes, or blank to fill in by hand. */
export function checklistReport(
  checklist: FillableChecklist,
  { stateOf, earlier = [], organisation, made, address, code, words }: ChecklistReport,
): ReportDocument {
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      runs: [
        { text: `${words.checklist.who}: `, bold: true },
        `${checklist.who} `,
        { text: `${words.checklist.when}: `, bold: true },
        checklist.when,
      ],
    },
  ];
  if (stateOf) {
    const { done, total } = progressOf(checklist, stateOf);
    blocks.push({ kind: 'paragraph', runs: [{ text: words.checklist.progress(done, total), bold: true }] });
  }
  for (const group of checklist.groups) {
    blocks.push(
      { kind: 'heading', level: 2, text: group.title },
      {
        kind: 'ticks',
        items: group.items.map((item) => {
          const state = stateOf?.(item.id) ?? EMPTY;
          return {
            ...itemTick(item, words.checklist),
            done: state.done,
            ...(state.note.trim() ? { note: state.note } : {}),
          };
        }),
      },
    );
  }
  if (!stateOf) blocks.push({ kind: 'lines', label: words.checklist.notes, count: NOTE_LINES });
  blocks.push({ kind: 'signature', labels: [...words.checklist.filledBy] });
  if (earlier.length > 0) blocks.push({ kind: 'heading', level: 2, text: words.checklist.rounds.heading });
  for (const round of earlier) blocks.push(...roundBlocks(checklist, round, words));
  return {
    title: checklist.title,
    language: 'sv-SE',
    number: checklist.number,
    version: checklist.version,
    subtitle: checklist.purpose,
    organisation,
    made,
    origin: words.origin(address),
    code,
    blocks,
  };
}

/** A round to look back at: how far it came, what was not done, and every note whole. */
function roundBlocks(checklist: FillableChecklist, round: Round, { checklist: words }: ReportWords): Block[] {
  const { progress, notDone, notes } = summaryOf(checklist, round);
  const { done, total } = progress;
  return [
    { kind: 'heading', level: 3, text: roundTitle(round, words.rounds) },
    { kind: 'paragraph', runs: [{ text: words.progress(done, total), bold: true }] },
    { kind: 'paragraph', runs: [notDone.length > 0 ? `${words.rounds.notDone}:` : words.rounds.allDone] },
    { kind: 'list', ordered: false, items: notDone.map((text) => ({ runs: [text] })) },
    ...notes.map(({ about, note }): Block => ({ kind: 'note', title: about, runs: [note] })),
  ];
}
