import type { ReportDocument } from '../../domain/report-document';
import type { Json } from '../../storage/canonical';
import type { MergeDocument } from '../../storage/merge-map';
import { reportWords } from '../../strings/report';
import { fieldWords } from '../../strings/saved-fields';

interface Setting {
  organisation: string;
  made: string;
  say: (path: string, value: Json) => string;
}

/** A document whose text the site no longer has, as a table: nothing a reader wrote may become unreadable. */
export function plainReport(
  id: string,
  { fields }: MergeDocument,
  { organisation, made, say }: Setting,
): ReportDocument {
  const rows = [...fields].map(([path, [value]]) => [path, say(path, value)]).filter(([, answer]) => answer !== '');
  return {
    title: fieldWords.plainTitle(id),
    language: 'sv-SE',
    number: '',
    version: '',
    organisation,
    made,
    origin: reportWords.origin('/'),
    blocks: [
      { kind: 'paragraph', runs: [fieldWords.plainWhy] },
      {
        kind: 'table',
        caption: fieldWords.plainTitle(id),
        columns: fieldWords.plainColumns.map((title, index) => ({ title, width: index === 0 ? 0.35 : 0.65 })),
        rows,
        rowHeaders: true,
      },
    ],
  };
}
