import type { Checklist, FillableItem } from '../schema/checklist';
import { documentId, type ShelfDocument, type TextTick } from './document-text';
import { itemCode } from './item-code';
import { longestInterval } from './review-interval';
import type { ReportWords } from './report-words';

/** A checklist is looked over as often as a routine when it says nothing else. */
const REVIEW_MONTHS = 12;
/** Lines for notes at the end of a form that is filled in by hand. */
export const NOTE_LINES = 5;

/** An item as a box on paper, with its code and how you see that it is done. */
export const itemTick = (item: FillableItem, words: ReportWords['checklist']): Required<TextTick> => ({
  code: itemCode(item.id),
  text: item.level === 'garna' ? `${item.text} (${words.good})` : item.text,
  hint: words.evidence(item.evidence),
});

/**
 * A blank checklist in the shape that the binder shares. The ids of its sections are about, group-<id> and notes:
 * readers' own texts hang on them, so they are only added to.
 */
export function checklistText(
  checklist: Checklist,
  { id = '', part = 0, words }: { id?: string; part?: number; words: ReportWords },
): ShelfDocument {
  const own = words.checklist;
  return {
    kind: 'checklista',
    title: checklist.title,
    number: checklist.number,
    version: checklist.version,
    subtitle: checklist.purpose,
    address: `/checklistor/${id}/`,
    part,
    review: { months: REVIEW_MONTHS, most: longestInterval(REVIEW_MONTHS) },
    fields: [],
    sections: [
      {
        id: 'about',
        title: '',
        level: 2,
        blocks: [{ kind: 'paragraph', text: `**${own.who}: **${checklist.who} **${own.when}: **${checklist.when}` }],
      },
      ...checklist.groups.map(
        (group) =>
          ({
            id: `group-${group.id}`,
            title: group.title,
            level: 2,
            blocks: [
              {
                kind: 'ticks',
                items: group.items.map((item) => itemTick(item, own)),
              },
            ],
          }) as const,
      ),
      { id: 'notes', title: '', level: 2, blocks: [{ kind: 'lines', label: own.notes, count: NOTE_LINES }] },
    ],
    signature: own.filledBy,
    changes: checklist.changes,
    retired: checklist.retired,
    replaces: checklist.replaces.map((name) => documentId('checklista', name)),
  };
}
