import type { ComponentChildren } from 'preact';
import { withLetterhead } from '../../domain/organisation';
import type { ReportDocument } from '../../domain/report-document';
import { download, pdfBlob } from '../../export/download';
import { safeFileName } from '../../export/file-name';
import { pdfWords } from '../../strings/pdf';
import { readProfile } from './read-profile';

export interface PdfOrder {
  makeDocument: () => Promise<ReportDocument>;
  /** File name without ending. */
  fileName: string;
  base: string;
}

/**
 * Makes a document, with the reader's organisation in its head, and hands it to the browser as a PDF.
 * @returns what to tell the reader
 */
export async function makePdf({ makeDocument, fileName, base }: PdfOrder): Promise<ComponentChildren> {
  const [{ writePdf }, report, letterhead] = await Promise.all([
    import('../../export/pdf/write-pdf'),
    makeDocument(),
    readProfile(base),
  ]);
  const { bytes, pages, replaced } = await writePdf(withLetterhead(report, letterhead));
  const name = safeFileName([fileName], 'pdf');
  download(pdfBlob(bytes), name);
  const words = pdfWords;
  return (
    <>
      {words.made(name, pages)}
      {replaced.length > 0 && ` ${words.replaced(replaced.join(' '))}`}
      {letterhead.organisation === undefined && (
        <>
          {` ${words.noName} `}
          <a href={`${base.replace(/\/$/, '')}/er-organisation/`}>{words.fillIn}</a>
        </>
      )}
    </>
  );
}
