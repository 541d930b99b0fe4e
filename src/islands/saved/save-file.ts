import { download } from '../../export/download';
import { type DeviceNotes, noteFile, openDevice } from '../../storage/device';
import { lock } from '../../storage/file/lock';
import { packFile } from '../../storage/file/pack';
import { unpackFile } from '../../storage/file/unpack';
import { writeTarget } from '../../storage/file/target';
import { valueOf, type MergeDocument } from '../../storage/merge-map';
import { binder } from '../../storage/records/binder';
import { binderTexts } from '../../storage/records/binder-texts';
import { organisationProfile } from '../../storage/records/organisation-profile';
import { dayAndTime } from '../../strings/clock-time';
import { files } from '../../strings/files';
import { saved } from '../../strings/saved';
import { today } from '../shared/today';
import { contentOf } from './content-of';
import type { FileWish, Which } from './file-wish';
import { savedThings, type SavedThing } from './saved-things';

/** What a saved thing cannot be read without: a binder is nothing without the texts it keeps. */
const COMPANIONS: Readonly<Record<string, string>> = { [binder.kind]: binderTexts.kind };

/** What a file was made of. */
export interface MadeFile {
  text: string;
  documents: number;
  /** Notes in this browser that all this is now in a file. To be called when the file has been handed over. */
  note: () => Promise<void>;
}

/** The organisation's name as the reader wrote it; empty when it is not filled in. */
export function organisationIn(things: readonly { kind: string; content: MergeDocument | null }[]): string {
  const content = things.find(({ kind }) => kind === organisationProfile.kind)?.content;
  const name = content ? valueOf(content, 'name') : null;
  return typeof name === 'string' ? name : '';
}

/**
 * Makes the reader's file from what is saved just now, and reads it back. Returns null when there is nothing to put
 * in it.
 * @throws Error when the file made cannot be read back whole.
 * A file about one thing also carries the organisation, so that whoever opens it sees whose it is, and what the thing
 * cannot be read without.
 */
export async function makeFile(which: Which, wish: FileWish, base: string): Promise<MadeFile | null> {
  const all = await savedThings(base);
  const wanted = (thing: SavedThing): boolean =>
    which === null ||
    thing.kind === organisationProfile.kind ||
    (thing.id === which.id && (thing.kind === which.kind || thing.kind === COMPANIONS[which.kind]));
  const things = all.filter((thing) => wanted(thing) && thing.status !== 'quarantined' && thing.status !== 'unknown');
  if (!things.some(({ kind }) => which === null || kind === which.kind)) return null;

  const now = new Date();
  const organisation = organisationIn(all);
  const site = new URL(base, location.href).href;
  const { text, checksum, leftOut } = await packFile(
    things.map((thing) => thing.text),
    { savedAt: now.toISOString(), site, organisation },
  );
  const note = async (): Promise<void> => {
    const device: DeviceNotes = openDevice({ base });
    await device.ready;
    for (const { kind, id, content } of things) if (content) noteFile(device, kind, id, content.clock, now);
    await device.close();
  };
  const finished = async (file: string): Promise<MadeFile> => {
    // A file that cannot be opened again is worse than none: it is read back before it is handed over.
    const read = await unpackFile(new TextEncoder().encode(file), wish.passphrase || undefined);
    const whole = read.result === 'ok' && read.checksum === checksum && leftOut.length === 0;
    if (!whole) throw new Error('the file made could not be read back');
    return { text: file, documents: things.length, note };
  };
  if (wish.format === 'json') return finished(wish.passphrase ? await lock(text, wish.passphrase) : text);

  const reports = await Promise.all(
    things.flatMap(({ kind, id, content }) =>
      content === null
        ? []
        : [contentOf(kind, id, { base, made: today(), organisation }).then((about) => about.report(content))],
    ),
  );
  const siteAddress = new URL('mina-uppgifter/#oppna', site).href;
  const { writeRecord } = await import('../../export/html/write-record');
  const record = await writeRecord(reports, {
    title: saved.file.fileTitle,
    organisation,
    savedAt: dayAndTime(now),
    siteAddress,
    checksum,
    embedded: text,
    words: files.record,
  });
  if (wish.passphrase === '') return finished(record);
  const { writeLockedRecord } = await import('../../export/html/write-locked-record');
  const locked = await lock(record, wish.passphrase);
  return finished(await writeLockedRecord({ locked, siteAddress, words: files.lockedPage }));
}

/** Gives the file to the reader: to the chosen place when there is one, else as a download. */
export async function handOver(
  file: MadeFile,
  name: string,
  target: FileSystemFileHandle | null,
): Promise<'written' | 'downloaded' | 'failed'> {
  if (target === null) {
    const type = name.endsWith('.json') ? 'application/json' : 'text/html';
    download(new Blob([file.text], { type: `${type};charset=utf-8` }), name);
  } else if (!(await writeTarget(target, file.text))) return 'failed';
  await file.note();
  return target === null ? 'downloaded' : 'written';
}
