import { type Care, careFor } from '../../storage/care';
import { environmentFrom } from '../../storage/environment';
import { decode } from '../../storage/envelope';
import { documentKeys } from '../../storage/keys';
import { listDocuments } from '../../storage/list-documents';
import type { MergeDocument } from '../../storage/merge-map';
import { type DocumentHandle, openDocument, type SaveStatus } from '../../storage/open-document';
import type { RecordType } from '../../storage/record';
import { recordTypes } from '../../storage/records/index';
import { deviceNotes } from '../../storage/records/device-notes';
import { countAnswers } from '../../storage/tally';

/** One thing the reader has saved in this browser. */
export interface SavedThing {
  kind: string;
  id: string;
  status: SaveStatus | 'unknown';
  content: MergeDocument | null;
  answers: number;
  /** Size of the stored text in UTF-16 units, which browsers count in. */
  units: number;
  savedAt: Date | null;
  /** The stored text: an envelope, or whatever stands there when it cannot be read. */
  text: string;
}

/** Opens one saved document for as long as it takes to use it. Other tabs that have it open are told of changes. */
export async function withDocument<T>(
  kind: string,
  id: string,
  base: string,
  use: (handle: DocumentHandle<unknown> & Care) => Promise<T> | T,
): Promise<T | null> {
  const type = recordTypes.get(kind);
  if (type === undefined) return null;
  const handle = openDocument(type as RecordType<unknown>, id, { base });
  try {
    await handle.ready;
    return await use({ ...handle, ...careFor(handle, { base }) });
  } finally {
    await handle.close();
  }
}

/**
 * Everything the reader has saved in this browser and that is not empty, in order of name. What a later version of
 * the site has saved, or what cannot be read, is there too.
 */
export async function savedThings(base: string): Promise<SavedThing[]> {
  const names = (await listDocuments({ base })).filter(({ kind }) => kind !== deviceNotes.kind);
  const things = await Promise.all(
    names.map(
      async ({ kind, id }) =>
        (await withDocument(kind, id, base, (handle) => readThing(kind, id, handle))) ?? unknownThing(kind, id, base),
    ),
  );
  return things.filter(({ content, answers }) => content === null || answers > 0);
}

async function readThing(kind: string, id: string, handle: DocumentHandle<unknown> & Care): Promise<SavedThing> {
  const { status, savedAt } = handle.state();
  const content = handle.content();
  const text = handle.exportEnvelope();
  if (status === 'read-only-newer')
    return { kind, id, status, content: null, answers: 0, units: text.length, savedAt, text };
  if (status === 'quarantined') {
    const raw = (await handle.rawQuarantine()).map((item) => item.text).join('\n\n');
    return { kind, id, status, content: null, answers: 0, units: raw.length, savedAt, text: raw };
  }
  return { kind, id, status, content, answers: countAnswers(content), units: text.length, savedAt, text };
}

/** A kind this version of the site does not know: saved by a later one. */
function unknownThing(kind: string, id: string, base: string): SavedThing {
  const text = environmentFrom({ base }).localStore.read(documentKeys(base, kind, id).document) ?? '';
  const readable = decode(text, { kind, id, v: 1 }).result !== 'corrupt';
  const status = readable ? 'read-only-newer' : 'unknown';
  return { kind, id, status, content: null, answers: 0, units: text.length, savedAt: null, text };
}
