import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Browser } from 'playwright-core';
import type { Links } from '../links';
import { titleOf } from '../title';
import type { Volume } from '../volume';
import { mendPdf } from './mend/mend-pdf';
import { paperStyle } from './style';
import { headingsOf, type PageNumbers, paperDocument } from './write-paper';

/** Page numbers change nothing after the second printing, unless a number grows by a digit. */
const MOST_PRINTINGS = 4;

/**
 * Prints a volume until the page numbers in it are those of its pages, and mends the result.
 * @param folder for the document that the browser reads
 */
export async function printVolume(
  volume: Volume,
  links: Links,
  browser: Browser,
  folder: string,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const style = paperStyle();
  let numbers: PageNumbers = new Map();
  for (let printing = 1; printing <= MOST_PRINTINGS; printing += 1) {
    const html = paperDocument(volume, links, numbers, style);
    const raw = await printed(html, join(folder, `${volume.id}.html`), browser);
    const found = await pageNumbers(raw);
    if (isSame(found, numbers)) {
      return mendPdf(raw, {
        title: titleOf(volume),
        date: volume.date,
        headings: headingsOf(html),
        pageOf: (id) => found.get(id),
      });
    }
    numbers = found;
  }
  throw new Error(`${volume.id}: sidnumren ändrades fortfarande efter ${MOST_PRINTINGS} utskrifter.`);
}

async function printed(html: string, file: string, browser: Browser): Promise<Uint8Array> {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, html);
  const page = await browser.newPage();
  try {
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await page.close();
  }
}

/** The page of every id that a link leads to, as Chromium has noted it. */
async function pageNumbers(bytes: Uint8Array): Promise<PageNumbers> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = new Map(document.getPages().map(({ ref }, i) => [ref.toString(), i + 1]));
  const numbers = new Map<string, number>();
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of places?.entries() ?? []) {
    const place = document.context.lookup(value);
    const target = place instanceof PDFDict ? place.lookup(PDFName.of('D')) : place;
    const page = target instanceof PDFArray ? pages.get(target.get(0).toString()) : undefined;
    if (page !== undefined) numbers.set(name.decodeText(), page);
  }
  return numbers;
}

function isSame(a: PageNumbers, b: PageNumbers): boolean {
  return a.size === b.size && [...a].every(([id, page]) => b.get(id) === page);
}
