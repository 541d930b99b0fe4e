import type { Checklist } from '../schema/checklist';
import { type ItemState, progressOf } from './checklist';
import { itemTick, NOTE_LINES } from './checklist-text';
import type { Block, QrCode, ReportDocument } from './report-document';
import type { ReportWords } from './report-words';

const EMPTY: ItemState = { done: false, note: '' };

export interface ChecklistReport {
  /** The reader's ticks and notes; left out, the document is a blank form. */
  stateOf?: (id: string) => ItemState;
  organisation?: string;
  made: string;
  address: string;
  code?: QrCode | undefined;
  words: ReportWords;
}

/** A checklist as a document: with the reader's ticks and notes, or blank to fill in by hand. */
export function checklistReport(
  checklist: Checklist,
  { stateOf, organisation, made, address, code, words }: ChecklistReport,
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
