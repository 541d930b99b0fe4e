import { safeFileName } from '../../export/file-name';
import { today } from '../shared/today';

export interface FileWish {
  /** A page to read, or data only. */
  format: 'html' | 'json';
  /** Empty: not locked. */
  passphrase: string;
}

/** Which saved things a file is about; null is all of them. */
export type Which = { kind: string; id: string } | null;

/** A name for the file: what it is, for whom, and when to the minute, so that two never meet. */
export function nameOfFile(which: Which, organisation: string, wish: FileWish, now: Date): string {
  const time = `${String(now.getHours()).padStart(2, '0')}${String(now.getMinutes()).padStart(2, '0')}`;
  const parts = ['kvalitetsparmen', which?.id ?? '', organisation, wish.passphrase ? 'last' : '', today(), time];
  return safeFileName(
    parts.filter((part) => part !== ''),
    wish.format,
  );
}
