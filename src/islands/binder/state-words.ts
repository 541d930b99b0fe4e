import { desk } from '../../strings/binder-desk';
import type { DocumentState } from './state-of';

/** The state of a document in words, the most pressing first. What needs a deed is marked. */
export function stateWords(state: DocumentState): { text: string; needsDeed: boolean }[] {
  const words = desk.state;
  const { due, decision, change, unfilled, placed, status } = state;
  const line = (text: string, needsDeed = false) => ({ text, needsDeed });
  const adaptations = placed.document.adaptations.size;
  return [
    ...(change ? [line(words[change.kind], true)] : []),
    ...(due.state === 'overdue' ? [line(words.overdue(due.date), true)] : []),
    ...(status === 'changed' ? [line(words.newText, true)] : []),
    ...(decision ? [line(words.decided(decision.date, decision.body, decision.paragraph))] : []),
    ...(status === 'undecided' ? [line(words.undecided, true)] : []),
    ...(unfilled > 0 ? [line(words.unfilled(unfilled), true)] : []),
    ...(due.state === 'soon' ? [line(words.soon(due.date), true)] : []),
    ...(due.state === 'later' ? [line(words.later(due.date))] : []),
    ...(adaptations > 0 ? [line(words.adapted(adaptations))] : []),
    ...(state.isOldOnPaper ? [line(words.paper, true)] : []),
    ...(placed.isGone ? [line(words.gone, true)] : []),
  ];
}
