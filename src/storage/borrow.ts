import { careFor } from './care';
import { environmentFrom } from './environment';
import { borrowedKey, documentKeys } from './keys';
import { listDocuments } from './list-documents';
import { createLocalStore } from './local-store';
import { openDocument } from './open-document';
import { recordTypes } from './records/index';

/** From now on this browser keeps nothing after the tab is closed. False when it cannot even remember that. */
export function borrow(base: string): boolean {
  return createLocalStore().write(borrowedKey(base), '1');
}

/**
 * The computer is the reader's own after all: what is in the tab moves to the browser, where it is merged with what
 * lies there. What could not be moved stays in the tab. Returns true when everything was moved.
 */
export async function endBorrowing(base: string): Promise<boolean> {
  const inTab = environmentFrom({ base, place: 'tab' }).localStore;
  const names = await listDocuments({ base, place: 'tab' });
  createLocalStore().remove(borrowedKey(base));
  const moved = await Promise.all(
    names.map(async ({ kind, id }) => {
      const type = recordTypes.get(kind);
      const from = type && openDocument(type, id, { base, place: 'tab', localStore: inTab });
      await from?.ready;
      const to = type && openDocument(type, id, { base, place: 'browser' });
      await to?.ready;
      const took = from && to && careFor(to, { base, place: 'browser' }).takeIn(from.exportEnvelope(), new Map());
      const status = await to?.flush();
      await Promise.all([from?.close(), to?.close()]);
      const safe = took !== null && (status === 'saved' || status === 'saved-one-store');
      return safe && inTab.remove(documentKeys(base, kind, id).document);
    }),
  );
  return moved.every(Boolean);
}
