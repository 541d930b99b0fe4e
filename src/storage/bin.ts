import { environmentFrom, type OpenOptions } from './environment';
import { BIN_DAYS, DAY, type HistoryKey, type Kept, type KeepReason } from './history';
import type { Journal } from './journal';

/** What a reader has emptied and can have back. */
export interface BinItem {
  readonly kind: string;
  readonly id: string;
  readonly at: Date;
  /** The content as it was, for `restore`. */
  readonly text: string;
}

interface Version {
  readonly key: HistoryKey;
  readonly text: string;
}

const EMPTIED: KeepReason = 'before-reset';

/** What has been emptied during the last 30 days, newest first. What is older is removed for good in passing. */
export async function listBin(options: OpenOptions): Promise<BinItem[]> {
  const { journal, now } = environmentFrom(options);
  const emptied = (await allVersions(journal)).filter(({ key }) => key[3] === EMPTIED);
  const isOld = ({ key }: Version): boolean => now().getTime() - key[2] > BIN_DAYS * DAY;
  if (emptied.some(isOld)) await drop(journal, emptied.filter(isOld));
  return emptied
    .filter((version) => !isOld(version))
    .sort((a, b) => b.key[2] - a.key[2])
    .flatMap(({ key: [document, , at], text }) => {
      const [kind, id] = document.split(':');
      return kind && id ? [{ kind, id, at: new Date(at), text }] : [];
    });
}

/**
 * Removes for good what has been emptied, and with it every version from before: they hold the same
 * words. True when it is on disk.
 */
export async function emptyBin(options: OpenOptions): Promise<boolean> {
  const { journal } = environmentFrom(options);
  const versions = await allVersions(journal);
  const last = new Map<string, number>();
  for (const {
    key: [document, sequence, , why],
  } of versions) {
    if (why === EMPTIED) last.set(document, Math.max(sequence, last.get(document) ?? 0));
  }
  return drop(
    journal,
    versions.filter(({ key: [document, sequence] }) => sequence <= (last.get(document) ?? 0)),
  );
}

async function allVersions({ run }: Journal): Promise<Version[]> {
  const outcome = await run('readonly', (tx) => {
    const history = tx.objectStore('history');
    const [keys, rows] = [history.getAllKeys(), history.getAll() as IDBRequest<Kept[]>];
    return () => rows.result.map(({ text }, index) => ({ text, key: keys.result[index] as HistoryKey }));
  });
  return typeof outcome === 'string' ? [] : outcome;
}

async function drop({ run }: Journal, versions: readonly Version[]): Promise<boolean> {
  const outcome = await run('readwrite', (tx) => {
    versions.forEach(({ key }) => tx.objectStore('history').delete([...key]));
    return () => ({});
  });
  return typeof outcome !== 'string';
}
