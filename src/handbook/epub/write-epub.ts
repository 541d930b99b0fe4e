import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Links } from '../links';
import type { Volume } from '../volume';
import { CONTAINER, cover, navigation, packageFile } from './package';
import { bookPages } from './pages';

const STYLE = fileURLToPath(new URL('./bok.css', import.meta.url));

/**
 * A volume as EPUB 3. The same volume gives the same bytes.
 * @param address of the file on the web: the book's identity
 */
export function writeEpub(volume: Volume, links: Links, address: string): Uint8Array {
  const pages = bookPages(volume, links);
  const texts: Record<string, string> = {
    'META-INF/container.xml': CONTAINER,
    'EPUB/package.opf': packageFile(volume, pages, address),
    'EPUB/nav.xhtml': navigation(volume),
    'EPUB/bok.css': readFileSync(STYLE, 'utf8'),
    'EPUB/omslag.svg': cover(volume),
    ...Object.fromEntries(pages.map(({ file, content }) => [`EPUB/${file}`, content])),
  };
  // A reader knows an EPUB by its first bytes: this file first, as it is.
  const files: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [path, text] of Object.entries(texts)) files[path] = strToU8(text);
  const [year = 0, month = 1, day = 1] = volume.date.split('-').map(Number);
  return zipSync(files, { level: 9, mtime: new Date(year, month - 1, day) });
}
