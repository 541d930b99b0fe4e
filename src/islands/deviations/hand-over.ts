import { codeOf } from '../../domain/deviation-number';
import type { Row } from '../../domain/deviation-list';
import { deviationReport, type LogSetting } from '../../domain/report-deviation';
import { fileSize } from '../../domain/swedish';
import { download } from '../../export/download';
import { safeFileName } from '../../export/file-name';
import { onlyEntry } from '../../storage/deviation-entries';
import { encode } from '../../storage/envelope';
import { packFile } from '../../storage/file/pack';
import { unpackFile } from '../../storage/file/unpack';
import { deviationLog } from '../../storage/records/deviation-log';
import { dayAndTime } from '../../strings/clock-time';
import { logWords } from '../../strings/deviation-log';
import { files } from '../../strings/files';
import { readProfile } from '../later/read-profile';
import type { LogHandle } from './entry-values';

/**
 * One entry as a file that can be read by itself and be joined with somebody else's log. It is read back before it is
 * handed over.
 * @returns what to tell the reader
 * @throws Error when the file made cannot be read back whole
 */
export async function handOver(doc: LogHandle, row: Row, setting: LogSetting, base: string): Promise<string> {
  const { id, type } = doc;
  const envelope = encode({ kind: deviationLog.kind, id, v: type.v }, onlyEntry(doc.content(), row.entry.id));
  const now = new Date();
  const site = new URL(base, location.href).href;
  const { organisation = '' } = await readProfile(base);
  const { text: embedded, checksum } = await packFile([envelope], { savedAt: now.toISOString(), site, organisation });
  const { writeRecord } = await import('../../export/html/write-record');
  const page = await writeRecord([{ ...deviationReport(row, setting), organisation }], {
    title: logWords.entry.handTitle,
    organisation,
    savedAt: dayAndTime(now),
    siteAddress: new URL('avvikelser/', site).href,
    checksum,
    embedded,
    words: files.record,
  });
  const bytes = new TextEncoder().encode(page);
  const read = await unpackFile(bytes);
  if (read.result !== 'ok' || read.checksum !== checksum) throw new Error('the file made could not be read back');
  const name = safeFileName(
    ['rapport', row.entry.number === null ? codeOf(row.entry.id) : row.name, setting.made],
    'html',
  );
  download(new Blob([bytes], { type: 'text/html;charset=utf-8' }), name);
  return logWords.entry.handed(name, fileSize(bytes.length));
}
