import { isTable, type Json } from '../canonical';
import { FORMAT } from '../envelope';
import { isDocumentName } from '../keys';
import { MAX_LAMPORT } from '../merge-map';
import { readRecord } from '../record';
import { recordTypes } from '../records/index';

/** One document out of a file. `text` is an envelope in version `v` that `readRecord` has accepted. */
export interface FileDocument {
  readonly kind: string;
  readonly id: string;
  readonly v: number;
  readonly text: string;
}

/** What one element of a file's list of documents turned out to be. */
export type DocumentReading =
  | { readonly result: 'ok'; readonly document: FileDocument }
  | { readonly result: 'newer-document' | 'unknown-kind' | 'damaged' };

/**
 * Above this no honest clock comes. `decode` takes twice as much, but then the
 * reader's next edit would go past what it takes, and the document be called damaged.
 */
const MAX_CLOCK = MAX_LAMPORT / 2;

/** Judges one envelope as parsed JSON, by the same rules as when it is read from the browser's memory. */
export function readFileDocument(envelope: Json): DocumentReading {
  if (!isTable(envelope)) return { result: 'damaged' };
  const { format, kind, id } = envelope;
  if (String(format).startsWith(`${FORMAT}/`)) return { result: 'newer-document' };
  if (format !== FORMAT || typeof kind !== 'string' || typeof id !== 'string' || !isDocumentName(id)) {
    return { result: 'damaged' };
  }
  const type = recordTypes.get(kind);
  if (type === undefined) return { result: isDocumentName(kind) ? 'unknown-kind' : 'damaged' };
  const text = JSON.stringify(envelope);
  const reading = readRecord(type, id, text);
  if (reading.result === 'newer') return { result: 'newer-document' };
  if (reading.result !== 'ok' || reading.doc.clock > MAX_CLOCK) return { result: 'damaged' };
  return { result: 'ok', document: { kind, id, v: reading.v, text } };
}
