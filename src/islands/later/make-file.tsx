import type { ComponentChildren } from 'preact';
import { withLetterhead } from '../../domain/organisation';
import type { ReportDocument } from '../../domain/report-document';
import { fileSize } from '../../domain/swedish';
import { download } from '../../export/download';
import { safeFileName } from '../../export/file-name';
import { saveMenu } from '../../strings/save-menu';
import { readProfile } from './read-profile';

export type Format = 'pdf' | 'docx' | 'html';

/** How many pages are written, and how many there will be; 0 while that is not known. */
type Step = (done: number, total: number) => Promise<void>;

interface Order {
  makeDocument: () => Promise<ReportDocument>;
  /** File name without ending. */
  fileName: string;
  base: string;
  /** Called as the pages of a PDF are written; what it throws stops the work. */
  step?: Step;
}

interface Made {
  bytes: Uint8Array<ArrayBuffer>;
  pages?: number;
  /** Characters that could not be written. */
  replaced: string[];
}

const types: Record<Format, string> = {
  pdf: 'application/pdf',
  html: 'text/html;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Each writer is fetched when its file is asked for. */
const writers: Record<Format, () => Promise<(document: ReportDocument, options: { step?: Step }) => Promise<Made>>> = {
  pdf: () => import('../../export/pdf/write-pdf').then(({ writePdf }) => writePdf),
  html: () => import('../../export/html/write-page').then(({ writePage }) => writePage),
  docx: () =>
    import('../../export/docx/write-docx').then(
      ({ writeDocx }) =>
        (document) =>
          writeDocx(document),
    ),
};

/**
 * Makes a document, with the reader's organisation in its head, and hands it to the browser as a file.
 * @returns what to tell the reader
 */
export async function makeFile(
  format: Format,
  { makeDocument, fileName, base, step }: Order,
): Promise<ComponentChildren> {
  const [write, report, letterhead] = await Promise.all([writers[format](), makeDocument(), readProfile(base)]);
  const { bytes, pages, replaced } = await write(withLetterhead(report, letterhead), step ? { step } : {});
  const name = safeFileName([fileName], format);
  download(new Blob([bytes], { type: types[format] }), name);
  const words = saveMenu;
  const size = [...(pages === undefined ? [] : [words.pages(pages)]), fileSize(bytes.length)].join(', ');
  return (
    <>
      {words.made(name, size)}
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
