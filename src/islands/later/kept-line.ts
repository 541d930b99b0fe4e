import { useEffect } from 'preact/hooks';
import { daysBetween } from '../../domain/reminder';
import type { FileNote } from '../../storage/device';
import type { DocumentState } from '../../storage/open-document';
import { clockTime } from '../../strings/clock-time';
import { saved } from '../../strings/saved';

/** "Sparat 14.32 i den här webbläsaren · Sparat till fil för 3 dagar sedan" at the top of the page. */
export function useKeptLine(state: DocumentState, note: FileNote | null): void {
  const text = note === null ? '' : keptLine(state, note, new Date());
  useEffect(() => {
    const line = document.querySelector('[data-kept]');
    if (line) line.textContent = text;
  }, [text]);
}

/** The line's words. */
export function keptLine(state: DocumentState, note: FileNote, now: Date): string {
  const words = saved.line;
  const file =
    note.at === null
      ? note.changes > 0
        ? [words.never]
        : []
      : [words.toFile(daysBetween(note.at, now)), ...(note.changes > 0 ? [words.changed(note.changes)] : [])];
  return [here(state), ...file].join(' · ');
}

function here({ status, savedAt, place }: DocumentState): string {
  const words = saved.line;
  if (place === 'tab') return words.inTab;
  if (status === 'not-saved' || status === 'unavailable') return words.notSaved;
  return savedAt === null ? words.nothing : words.inBrowser(clockTime(savedAt));
}
