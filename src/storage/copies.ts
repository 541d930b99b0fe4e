import { createLocalStore, tabMemory } from './local-store';
import { keyPrefix } from './keys';

/**
 * A tool's document has the id of its content. A copy taken in from a file beside it has a number after two hyphens,
 * which no content id can have: snabbkoll--2.
 */
const SEPARATOR = '--';

/** The id of the content a document belongs to: snabbkoll--2 → snabbkoll. */
export function contentIdOf(documentId: string): string {
  return documentId.split(SEPARATOR, 1)[0] ?? documentId;
}

/** The first free id for one more copy. */
export function nextCopyId(contentId: string, taken: readonly string[]): string {
  let number = 2;
  while (taken.includes(`${contentId}${SEPARATOR}${number}`)) number += 1;
  return `${contentId}${SEPARATOR}${number}`;
}

const keyOf = (base: string, kind: string, contentId: string): string => `${keyPrefix(base)}open:${kind}:${contentId}`;

/** Which document of a tool this tab shows: the tool's own, or the copy the reader has chosen. */
export function openedId(base: string, kind: string, contentId: string): string {
  const chosen = createLocalStore(tabMemory).read(keyOf(base, kind, contentId));
  return chosen && contentIdOf(chosen) === contentId ? chosen : contentId;
}

/** Makes the tool show this document in this tab, until the tab is closed or another is chosen. */
export function chooseCopy(base: string, kind: string, documentId: string): void {
  const contentId = contentIdOf(documentId);
  const [memory, key] = [createLocalStore(tabMemory), keyOf(base, kind, contentId)];
  if (documentId === contentId) memory.remove(key);
  else memory.write(key, documentId);
}
