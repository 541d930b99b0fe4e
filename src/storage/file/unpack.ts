import { isList, isTable, type Json } from '../canonical';
import { FORMAT } from '../envelope';
import { checksumOf } from './checksum';
import { embeddedJson } from './embedded';
import { type FileDocument, readFileDocument } from './file-document';
import { LOCK_FORMAT, LOCK_VERSION, unlock } from './lock';
import { countFields, FILE_FORMAT, FILE_VERSION } from './pack';
import { parseUntrusted } from './parse-untrusted';
import { type OtherFile, recognise } from './recognise';
import { textFrom } from './text-from';
import { hasWebCrypto } from './web-crypto';

/** Larger files are refused unread. Twice what the browser's memory holds. */
export const MAX_FILE_BYTES = 10_000_000;

/**
 * Why a file was refused; each has one sentence in src/strings/files.ts. `failed` is our
 * fault and not the file's: a part of the site could not be fetched.
 */
export type Refusal =
  | OtherFile
  | 'empty'
  | 'too-large'
  | 'not-ours'
  | 'newer-file'
  | 'newer-document'
  | 'unknown-kind'
  | 'damaged'
  | 'wrong-encoding'
  | 'too-deep'
  | 'too-many'
  | 'forbidden-keys'
  | 'no-web-crypto'
  | 'failed';

/** The facts are null in a copy of a single document, which says nothing of them. */
export interface UnpackedFile {
  readonly result: 'ok';
  readonly savedAt: string | null;
  readonly site: string | null;
  readonly organisation: string | null;
  readonly checksum: string;
  readonly documents: readonly FileDocument[];
}

export type Unpacked =
  | UnpackedFile
  /** It needs a passphrase, and none was given. */
  | { readonly result: 'locked' }
  /** Another passphrase, or a locked file with a changed bit: the cipher cannot tell the two apart. */
  | { readonly result: 'wrong-passphrase' }
  | { readonly result: 'refused'; readonly why: Refusal };

/**
 * Reads a file the reader has chosen: our JSON, our page, either of them locked, or a
 * copy of one document. Never throws and changes nothing. It is all or nothing:
 * half a file is not offered.
 */
export async function unpackFile(bytes: Uint8Array, passphrase?: string): Promise<Unpacked> {
  if (bytes.length > MAX_FILE_BYTES) return refused('too-large');
  const other = recognise(bytes);
  if (other !== null) return refused(other);
  const text = textFrom(bytes);
  if (text === null) return refused('wrong-encoding');
  try {
    return await unpackText(text, passphrase, false);
  } catch {
    return refused('failed');
  }
}

async function unpackText(text: string, passphrase: string | undefined, isUnlocked: boolean): Promise<Unpacked> {
  const start = text.trimStart();
  if (start === '') return refused('empty');
  // Whatever has gone wrong with it, a file that names us is ours.
  const broken = refused(text.includes(FORMAT) ? 'damaged' : 'not-ours');
  const content = start.startsWith('<') ? embeddedJson(text) : text;
  if (content === null) return broken;
  const parsed = parseUntrusted(content);
  if (parsed.result === 'not-json') return broken;
  if (parsed.result !== 'ok') return refused(parsed.result);
  if (!isTable(parsed.json)) return broken;

  const { format } = parsed.json;
  if (format === FORMAT) return unpackDocuments([parsed.json], null);
  if (format === FILE_FORMAT) return unpackWhole(parsed.json);
  if (format === LOCK_FORMAT) return isUnlocked ? refused('damaged') : unpackLocked(parsed.json, passphrase);
  if (String(format).startsWith(`${FORMAT}/`)) return refused('newer-document');
  return String(format).startsWith(`${FORMAT}-`) ? refused('newer-file') : broken;
}

async function unpackLocked(file: Table, passphrase: string | undefined): Promise<Unpacked> {
  if (isNewer(file.v, LOCK_VERSION)) return refused('newer-file');
  const { lockedShape } = await import('./shapes');
  const shape = lockedShape.safeParse(file);
  if (file.v !== LOCK_VERSION || !shape.success) return refused('damaged');
  if (!hasWebCrypto()) return refused('no-web-crypto');
  if (passphrase === undefined) return { result: 'locked' };
  const text = await unlock(shape.data, passphrase);
  return text === null ? { result: 'wrong-passphrase' } : unpackText(text, undefined, true);
}

async function unpackWhole(file: Table): Promise<Unpacked> {
  if (isNewer(file.v, FILE_VERSION)) return refused('newer-file');
  const { fileShape } = await import('./shapes');
  const shape = fileShape.safeParse(file);
  const { documents } = file;
  if (file.v !== FILE_VERSION || !shape.success || !isList(documents)) return refused('damaged');
  const { counts } = shape.data;
  if (counts.documents !== documents.length || counts.fields !== countFields(documents)) return refused('damaged');
  return unpackDocuments(documents, shape.data);
}

async function unpackDocuments(
  envelopes: readonly Json[],
  facts: { savedAt: string; site: string; organisation: string; checksum: string } | null,
): Promise<Unpacked> {
  if (!hasWebCrypto()) return refused('no-web-crypto');
  const checksum = await checksumOf(envelopes);
  if (facts !== null && facts.checksum !== checksum) return refused('damaged');
  const documents: FileDocument[] = [];
  for (const envelope of envelopes) {
    const reading = readFileDocument(envelope);
    if (reading.result !== 'ok') return refused(reading.result);
    documents.push(reading.document);
  }
  // Which of two was meant is not for us to guess; `packFile` never writes the same twice.
  const names = new Set(documents.map(({ kind, id }) => `${kind}:${id}`));
  if (names.size < documents.length) return refused('damaged');
  const { savedAt = null, site = null, organisation = null } = facts ?? {};
  return { result: 'ok', savedAt, site, organisation, checksum, documents };
}

type Table = { readonly [key: string]: Json };

function isNewer(version: Json | undefined, known: number): boolean {
  return Number.isSafeInteger(version) && Number(version) > known;
}

function refused(why: Refusal): Unpacked {
  return { result: 'refused', why };
}
