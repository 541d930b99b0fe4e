import { encode } from '../envelope';
import { readRecord, type RecordType } from '../record';

/** The same document under another id, for keeping a file's copy beside one's own. Null when it cannot be read. */
export function renameDocument<Values>(
  type: RecordType<Values>,
  id: string,
  text: string,
  newId: string,
): string | null {
  const reading = readRecord(type, id, text);
  return reading.result === 'ok' ? encode({ kind: type.kind, id: newId, v: type.v }, reading.doc) : null;
}
