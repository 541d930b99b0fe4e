import { fileSize } from '../../domain/swedish';
import type { CsvTable } from '../../export/csv';
import { download } from '../../export/download';
import { safeFileName } from '../../export/file-name';
import type { CalendarEvent } from '../../export/ics';
import { saveMenu } from '../../strings/save-menu';
import { today } from '../shared/today';

export interface Reminder extends Pick<CalendarEvent, 'id' | 'title' | 'repeats'> {
  /** What it reminds of, in the middle of a sentence. */
  what: string;
  /** Whole address of the page it is about. */
  url: string;
  /** First day, 2026-11-21. */
  date: string;
}

/** What can be had beside documents; each only where it makes sense. */
export interface MoreFiles {
  /** A row for each thing in the tool, with what the reader has answered. */
  sheet?: () => Promise<CsvTable>;
  reminder?: Reminder | undefined;
}

/** Makes a spreadsheet and hands it to the browser; what to tell the reader. */
export async function makeSheet(sheet: () => Promise<CsvTable>, fileName: string): Promise<string> {
  const [{ csvBlob }, table] = await Promise.all([import('../../export/csv'), sheet()]);
  return handOver(csvBlob(table), safeFileName([fileName], 'csv'));
}

/** Makes a calendar entry and hands it to the browser; what to tell the reader. */
export async function makeReminder({ what, ...event }: Reminder, fileName: string): Promise<string> {
  const { icsBlob } = await import('../../export/ics');
  const { host } = new URL(event.url);
  const text = saveMenu.calendar.text(event.url);
  const blob = await icsBlob([{ ...event, text }], { name: event.title, host, createdAt: new Date() });
  return handOver(blob, safeFileName([fileName], 'ics'));
}

function handOver(file: Blob, name: string): string {
  download(file, name);
  return saveMenu.made(name, fileSize(file.size));
}

/** The day so many months from now, for what was looked over today. */
export function monthsFromNow(months: number): string {
  const [year = 0, month = 1, day = 1] = today().split('-').map(Number);
  // The last day of a shorter month, not the first of the next.
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
