import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line in the contents, or a bookmark: what it says and the page it leads to. */
export interface Entry {
  title: string;
  page: number;
}

/** What a reader of the PDF finds their way by, read back with somebody else's code. */
export interface Book {
  bookmarks: Entry[];
  contents: Entry[];
  /** The text of each page, blanks folded. */
  pages: string[];
}

export async function readBook(bytes: Uint8Array): Promise<Book> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const texts: string[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str.trim()] : [])));
  }
  const bookmarks = await outlineOf(document);
  await task.destroy();
  return { bookmarks, contents: contentsIn(texts, bookmarks), pages: texts.map((page) => page.join(' ')) };
}

/** The lines of the contents: from their heading to the first part, each ending in a page. */
function contentsIn(texts: readonly string[][], bookmarks: readonly Entry[]): Entry[] {
  const at = bookmarks.findIndex(({ title }) => title === 'Innehåll');
  const [first = 0, last = 0] = [bookmarks[at]?.page, bookmarks[at + 1]?.page];
  const found: Entry[] = [];
  for (const page of texts.slice(first - 1, last - 1)) {
    let title = '';
    // The heading and the foot of the page are no lines of it.
    for (const text of page.filter((line) => !/^(Innehåll$|Kvalitetspärmen \d)/.test(line))) {
      if (/^\d+$/.test(text) && title !== '') found.push({ title, page: Number(text) });
      title = /^\d+$/.test(text) ? '' : `${title} ${text}`.trim();
    }
  }
  return found;
}

async function outlineOf(document: PDFDocumentProxy): Promise<Entry[]> {
  const found: Entry[] = [];
  const walk = async (items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>): Promise<void> => {
    for (const { title, dest, items: below } of items ?? []) {
      const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      found.push({ title, page: target ? (await document.getPageIndex(target[0])) + 1 : 0 });
      await walk(below);
    }
  };
  await walk(await document.getOutline());
  return found;
}
