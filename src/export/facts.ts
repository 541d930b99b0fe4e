import type { ReportHead } from '../domain/report-document';
import { words } from './words';

export interface Fact {
  label: string;
  /** Empty when unknown. */
  value: string;
  /** Something in it is to be filled in by hand. */
  byHand: boolean;
}

/**
 * What stands at the top of a document, in the order it is read: first what tells it from other papers, then whose it is
 * and who has decided it, then what happens to it next. The same in every file. Unknown things of the last kind are left out.
 */
export function factsOf(head: ReportHead): { name: Fact[]; decision: Fact[]; care: Fact[] } {
  const fact = (label: string, value = ''): Fact => ({ label, value: value.trim(), byHand: false });
  const { adopted } = head;
  return {
    // A cover has no number of its own.
    name: [fact(words.number, head.number), fact(words.version, head.version), fact(words.made, head.made)].filter(
      ({ label, value }) => value !== '' || label === words.made,
    ),
    decision: [
      fact(words.organisation, head.organisation),
      ...(adopted
        ? [
            {
              ...fact(words.decision, words.adopted(adopted)),
              byHand: !adopted.body || !adopted.date || !adopted.paragraph,
            },
          ]
        : []),
    ],
    care: [
      fact(words.status, head.status),
      fact(words.responsible, head.responsible),
      fact(words.nextReview, head.nextReview),
    ].filter(({ value }) => value !== ''),
  };
}
