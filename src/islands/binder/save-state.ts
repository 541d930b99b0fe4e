import type { DocumentState, SaveStatus } from '../../storage/open-document';

/** From well to ill. */
const ORDER: readonly SaveStatus[] = [
  'empty',
  'saved',
  'in-tab',
  'saving',
  'quarantined',
  'saved-one-store',
  'not-saved',
  'unavailable',
  'read-only-newer',
  'wiped',
];

/** The state of a binder, which is two documents: the worse of the two. */
export function worseOf(binder: DocumentState, texts: DocumentState): DocumentState {
  const status = ORDER.indexOf(texts.status) > ORDER.indexOf(binder.status) ? texts.status : binder.status;
  return {
    ...binder,
    status,
    savedAt: later(binder.savedAt, texts.savedAt),
    quarantined: binder.quarantined || texts.quarantined,
    nearQuota: binder.nearQuota || texts.nearQuota,
  };
}

function later(a: Date | null, b: Date | null): Date | null {
  return a === null || (b !== null && b > a) ? b : a;
}
