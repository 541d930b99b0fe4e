import type { Block, ReportDocument } from '../../domain/report-document';
import type { Json } from '../../storage/canonical';
import type { MergeDocument } from '../../storage/merge-map';
import { reportWords } from '../../strings/report';
import { fieldWords } from '../../strings/saved-fields';

interface Setting {
  title: string;
  intro?: string;
  organisation: string;
  made: string;
  nameOf: (path: string) => string;
  say: (path: string, value: Json) => string;
}

/**
 * Saved fields as a table: what has no document of its own, and what the site no longer has the text for. Nothing a
 * reader wrote may become unreadable.
 */
export function plainReport(
  { fields }: MergeDocument,
  { title, intro, organisation, made, nameOf, say }: Setting,
): ReportDocument {
  const rows = [...fields]
    .map(([path, [value]]) => [nameOf(path), say(path, value)])
    .filter(([, answer]) => answer !== '');
  const before: Block[] = intro ? [{ kind: 'paragraph', runs: [intro] }] : [];
  return {
    title,
    language: 'sv-SE',
    number: '',
    version: '',
    organisation,
    made,
    origin: reportWords.origin(''),
    blocks: [
      ...before,
      {
        kind: 'table',
        caption: title,
        columns: fieldWords.plainColumns.map((column, index) => ({ title: column, width: index === 0 ? 0.4 : 0.6 })),
        rows,
        rowHeaders: true,
      },
    ],
  };
}
