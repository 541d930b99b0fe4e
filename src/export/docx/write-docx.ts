import type { ReportDocument } from '../../domain/report-document';

export interface DocxOptions {
  /** With it, the same document gives the same bytes; only in contents, the names that lead to the headings are new each time. */
  createdAt?: Date;
}

export interface DocxFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** What no Word file can hold: half characters. They stand as U+FFFD in the file, and the reader must be told. */
  replaced: string[];
}

/**
 * Makes a Word file of a document, with Word's own headings, lists, table heads, boxes to tick, page numbers and
 * contents, in the document's language. Nothing leaves the browser; the library is fetched the first time.
 */
export async function writeDocx(document: ReportDocument, options: DocxOptions = {}): Promise<DocxFile> {
  const { makeDocx } = await import('./make-docx');
  return makeDocx(document, options.createdAt ?? new Date());
}
