import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One page of a PDF: its text, what stands in its margins, and how far its text is from the edges, in millimetres. */
export interface PaperPage {
  text: string;
  margins: string;
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
    const inMargin = ({ transform }: (typeof texts)[number]) => {
      const up = (transform[5] as number) / MM;
      return up < 18 || up > height / MM - 14;
    };
    const said = (list: typeof texts) => list.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('');
    pages.push({
      text: said(texts.filter((item) => !inMargin(item))),
      margins: said(texts.filter(inMargin)),
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
