import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { readCatalog } from '../catalog/catalog';
import { fileSize } from '../domain/swedish';
import { writeEpub } from './epub/write-epub';
import { Links } from './links';
import { type MadeFile, writeFiles } from './manifest';
import { printVolume } from './paper/print';
import { makeVolumes } from './volumes';

// npm run handbook, after the site has been built: .scripts/handbook.mjs says where and finds the browser.
const root = process.cwd();
const { HANDBOOK_SITE = '', HANDBOOK_DATE, CHROME_PATH = '', SITE_BASE: base = '/' } = process.env;
const site = new URL(base, process.env.SITE_URL).href;
const say = (text: string) => process.stdout.write(`${text}\n`);

const { catalog, problems } = readCatalog(root);
if (problems.length > 0) throw new Error('Innehållet har fel. Kör npm run content.');

const volumes = makeVolumes({
  catalog,
  base,
  site,
  date: HANDBOOK_DATE,
  pageAt: (path) => {
    const file = join(HANDBOOK_SITE, path, 'index.html');
    if (!existsSync(file)) throw new Error(`Sidan ${path} finns inte i den byggda sajten.`);
    return readFileSync(file, 'utf8');
  },
});

const browser = await chromium.launch({ executablePath: CHROME_PATH, args: ['--no-sandbox', '--disable-gpu'] });
const made: MadeFile[] = [];
try {
  for (const volume of volumes) {
    const links = new Links(volume, site);
    const { bytes, pages } = await printVolume(volume, links, browser, join(root, '.work', 'handbook'));
    const book = writeEpub(volume, links, new URL(`handbok/${volume.id}.epub`, site).href);
    const { id, date } = volume;
    made.push({ volume: id, format: 'pdf', date, pages, content: bytes });
    made.push({ volume: id, format: 'epub', date, content: book });
    say(`${volume.title}: PDF ${pages} sidor, ${fileSize(bytes.length)}. EPUB ${fileSize(book.length)}.`);
  }
} finally {
  await browser.close();
}
writeFiles(root, made);
