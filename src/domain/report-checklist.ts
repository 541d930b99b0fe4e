import type { Checklist } from '../schema/checklist';
import { type ItemState, progressOf } from './checklist';
import type { Block, ReportDocument } from './report-document';
import type { ReportWords } from './report-words';

/** A checklist as a document: with the reader's ticks and notes, or blank to fill in by hand. */
export function checklistReport(
  checklist: Checklist,
  {
    stateOf,
    organisation,
    made,
    address,
    words,
  }: { stateOf: (id: string) => ItemState; organisation?: string; made: string; address: string; words: ReportWords },
): ReportDocument {
  const { done, total } = progressOf(checklist, stateOf);
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
    { kind: 'paragraph', runs: [{ text: words.checklist.progress(done, total), bold: true }] },
  ];
  for (const group of checklist.groups) {
    blocks.push(
      { kind: 'heading', level: 2, text: group.title },
      {
        kind: 'ticks',
        items: group.items.map((item) => {
          const state = stateOf(item.id);
          const hint = words.checklist.evidence(item.evidence);
          return {
            text: item.level === 'garna' ? `${item.text} (${words.checklist.good})` : item.text,
            done: state.done,
            hint,
            ...(state.note.trim() ? { note: state.note } : {}),
          };
        }),
      },
    );
  }
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
    blocks,
  };
}
