import { type Path, pathProgress, type StopKind } from './reading-path';
import type { ReportDocument } from './report-document';

/** The Swedish of the document. */
export interface PathReportWords {
  progress: (read: number, all: number) => string;
  origin: (address: string) => string;
  kinds: Readonly<Record<StopKind, string>>;
  minutes: (minutes: number) => string;
}

interface Setting {
  /** Left out, the document is a blank list. */
  isRead?: (stop: string) => boolean;
  organisation?: string;
  /** 2026-11-22 */
  made: string;
  words: PathReportWords;
}

/** A reading path as a document: a list to tick, with why each text stands there. */
export function pathReport(path: Path, { isRead, organisation, made, words }: Setting): ReportDocument {
  const { id, title, who, why, stops } = path;
  const { read, total } = pathProgress(path, isRead ?? (() => false));
  return {
    title,
    language: 'sv-SE',
    number: '',
    version: '',
    subtitle: who,
    organisation,
    made,
    origin: words.origin(`/lasvagar/${id}/`),
    blocks: [
      { kind: 'paragraph', runs: [why] },
      ...(isRead ? [{ kind: 'paragraph' as const, runs: [{ text: words.progress(read, total), bold: true }] }] : []),
      {
        kind: 'ticks',
        items: stops.map((stop) => ({
          text: `${words.kinds[stop.kind]}: ${stop.title} (${words.minutes(stop.minutes)})`,
          done: isRead?.(stop.id) ?? false,
          hint: stop.why,
        })),
      },
    ],
  };
}
