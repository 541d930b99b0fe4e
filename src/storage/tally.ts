import type { MergeDocument } from './merge-map';

/** Fields that say something of the document and are nobody's answer. */
const isAnswer = (path: string): boolean => !/^(meta|~version)\//.test(path);

/** How many fields a reader has filled in. An unticked box is not one of them. */
export function countAnswers({ fields }: MergeDocument): number {
  return [...fields].filter(([path, [value]]) => isAnswer(path) && value !== null && value !== '' && value !== false)
    .length;
}

/**
 * How many answers have been changed since the document's clock stood at `clock`. A clock that has gone
 * back means that the document has been lost and begun anew: then every answer counts.
 */
export function changesSince(document: MergeDocument, clock: number): number {
  const since = clock > document.clock ? 0 : clock;
  return [...document.fields].filter(([path, [, lamport]]) => isAnswer(path) && lamport > since).length;
}
