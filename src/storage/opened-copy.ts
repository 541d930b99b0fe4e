import { createLocalStore, tabMemory } from './local-store';
import { keyPrefix } from './keys';

/**
 * A tool's document has the id of its content. A copy taken in from a file beside it has a number after two hyphens,
 * which no content id can have: snabbkoll--2.
 */
export const SEPARATOR = '--';

/** Under which key a tab remembers the copy it shows. */
export const openedKey = (base: string, kind: string, contentId: string): string =>
  `${keyPrefix(base)}open:${kind}:${contentId}`;

/** Which document of a tool this tab shows: the tool's own, or the copy the reader has chosen. */
export function openedId(base: string, kind: string, contentId: string): string {
  const chosen = createLocalStore(tabMemory).read(openedKey(base, kind, contentId));
  return chosen?.startsWith(contentId + SEPARATOR) ? chosen : contentId;
}
