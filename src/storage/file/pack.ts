import { canonicalJson, isList, isTable, parseJson, type Json } from '../canonical';
import { checksumOf } from './checksum';
import { readFileDocument } from './file-document';
import { readableJson } from './readable-json';

/** What a file calls itself. A later generation will be `kvalitetsparmen-fil/2`. */
export const FILE_FORMAT = 'kvalitetsparmen-fil';

export const FILE_VERSION = 1;

/** What the file says about itself, for people. Not part of the checksum. */
export interface FileFacts {
  /** When, as ISO 8601. Comes in as an argument; no clock here. */
  readonly savedAt: string;
  /** Address of the site that made the file. */
  readonly site: string;
  /** As the reader wrote it; empty when unknown. */
  readonly organisation: string;
}

export interface PackedFile {
  readonly text: string;
  readonly checksum: string;
  /** Envelopes that could not be read and are not in the file: one of them would make all of it unreadable. */
  readonly leftOut: readonly string[];
}

/**
 * Puts documents in one file that a person can read. Each document is the envelope
 * exactly as it is stored. Equal input gives equal bytes, in whatever order it comes.
 * @param envelopes what `DocumentHandle.exportEnvelope` gives, one per document.
 * @throws RangeError when `savedAt` is no time, or a document comes twice.
 * @throws TypeError without WebCrypto; ask `hasWebCrypto` first.
 */
export async function packFile(envelopes: readonly string[], facts: FileFacts): Promise<PackedFile> {
  const savedAt = new Date(facts.savedAt).toISOString();
  const documents = new Map<string, Json>();
  const leftOut: string[] = [];
  for (const text of envelopes) {
    const envelope = parseJson(text);
    if (envelope === undefined || readFileDocument(envelope).result === 'damaged') {
      leftOut.push(text);
      continue;
    }
    const name = nameOf(envelope);
    if (documents.has(name)) throw new RangeError(`the same document twice: ${name}`);
    documents.set(name, envelope);
  }
  const sorted = [...documents].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, envelope]) => envelope);
  const checksum = await checksumOf(sorted);
  const file = {
    format: FILE_FORMAT,
    v: FILE_VERSION,
    savedAt,
    site: facts.site,
    organisation: facts.organisation,
    counts: { documents: sorted.length, fields: countFields(sorted) },
    checksum,
    documents: sorted,
  };
  return { text: `${readableJson(file)}\n`, checksum, leftOut };
}

/** How many fields hold something, deleted ones not counted. */
export function countFields(documents: readonly Json[]): number {
  const body = (envelope: Json): Json | undefined => (isTable(envelope) ? envelope.body : undefined);
  const fields = (content: Json | undefined): Json | undefined => (isTable(content) ? content.fields : undefined);
  return documents
    .map((envelope) => fields(body(envelope)))
    .flatMap((table) => (isTable(table) ? Object.values(table) : []))
    .filter((entry) => isList(entry) && entry[0] !== null).length;
}

/** Kind and id, which sort the documents. A later generation's envelope may have neither. */
function nameOf(envelope: Json): string {
  const { kind, id } = isTable(envelope) ? envelope : {};
  return typeof kind === 'string' && typeof id === 'string' ? `${kind}:${id}` : canonicalJson(envelope);
}
