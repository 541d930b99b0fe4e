import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One page of a PDF: its text, and how far its text stands from the edges, in millimetres. */
export interface PaperPage {
  text: string;
  left: number;
  right: number;
  width: number;
  height: number;
}

const MM = 72 / 25.4;

/** Reads a PDF page by page. */
export async function readPdf(bytes: Uint8Array): Promise<PaperPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: PaperPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.filter((item) => 'str' in item);
    const seen = texts.filter(({ str }) => str.trim() !== '');
    pages.push({
      text: texts.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
      left: Math.min(...seen.map(({ transform }) => transform[4] as number)) / MM,
      right: (width - Math.max(...seen.map((item) => (item.transform[4] as number) + item.width))) / MM,
      width: width / MM,
      height: height / MM,
    });
  }
  await task.destroy();
  return pages;
}

/** All text of a PDF on one line. */
export const flat = (pages: readonly PaperPage[]): string =>
  pages
    .map(({ text }) => text)
    .join('\n')
    .replaceAll(/\s+/g, ' ');
