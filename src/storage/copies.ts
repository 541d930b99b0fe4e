import { createLocalStore, tabMemory } from './local-store';
import { openedKey, SEPARATOR } from './opened-copy';

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

/** Makes the tool show this document in this tab, until the tab is closed or another is chosen. */
export function chooseCopy(base: string, kind: string, documentId: string): void {
  const contentId = contentIdOf(documentId);
  const [memory, key] = [createLocalStore(tabMemory), openedKey(base, kind, contentId)];
  if (documentId === contentId) memory.remove(key);
  else memory.write(key, documentId);
}
