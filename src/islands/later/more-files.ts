import { download } from '../../export/download';
import { safeFileName } from '../../export/file-name';
import { saveMenu } from '../../strings/save-menu';
import { kilobytes } from './make-file';

/** A row for each thing in the tool, with what the reader has answered. */
export interface Sheet {
  columns: string[];
  rows: (string | number | null)[][];
}

export interface Reminder {
  /** Permanent: a calendar that gets the file again changes the entry instead of adding one. */
  id: string;
  /** What it reminds of, in the middle of a sentence. */
  what: string;
  title: string;
  /** Whole address of the page. */
  url: string;
  every: 'weekday' | 'week' | { months: number };
}

/** What can be had beside documents; each only where it makes sense. */
export interface MoreFiles {
  sheet?: () => Promise<Sheet>;
  reminder?: Reminder;
}

/** Makes a spreadsheet or a calendar entry and hands it to the browser. */
export async function makeMore(kind: 'sheet' | 'calendar', more: MoreFiles, fileName: string): Promise<string> {
  const [ending, type, content] = kind === 'sheet' ? await sheetFile(more) : await calendarFile(more);
  const blob = new Blob([content], { type });
  const name = safeFileName([fileName], ending);
  download(blob, name);
  return saveMenu.made(name, kilobytes(blob.size));
}

async function sheetFile({ sheet }: MoreFiles) {
  const { toCsv } = await import('../../export/csv');
  return ['csv', 'text/csv;charset=utf-8', toCsv((await sheet?.()) ?? { columns: [], rows: [] })] as const;
}

async function calendarFile({ reminder }: MoreFiles) {
  const { toIcs } = await import('../../export/ics');
  return ['ics', 'text/calendar;charset=utf-8', toIcs(reminder ? [reminder] : [])] as const;
}
