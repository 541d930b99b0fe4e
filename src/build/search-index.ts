import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { type HTMLElement, parse } from 'node-html-parser';
import type { BuiltPage } from './finish-pages';

/**
 * Makes Pagefind's index in Swedish. A page with two reading levels becomes two
 * records: /x/ with the whole text and /x/#lattlast with the easy one, so that a hit
 * leads to the level it was found in. A page with one level is found in both.
 * @returns number of records
 */
export async function buildSearchIndex(pages: BuiltPage[], root: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'sv' });
  if (!index) throw new Error(`Sökindexet gick inte att skapa: ${errors.join(' ')}`);
  let records = 0;
  for (const { path, html } of pages) {
    const document = parse(html);
    const main = document.querySelector('main[data-pagefind-body]');
    if (!main) continue;
    const url = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
    const easy = main.querySelector('.level-easy');
    for (const level of easy ? (['klarsprak', 'lattlast'] as const) : (['bada'] as const)) {
      const copy = parse(html);
      prepare(copy, level);
      const record = await index.addHTMLFile({
        url: level === 'lattlast' ? `${url}#lattlast` : url,
        // Soft hyphens divide words in narrow columns; a word is searched for whole.
        content: copy.toString().replaceAll('\u00ad', ''),
      });
      if (record.errors.length > 0) throw new Error(`${path}: ${record.errors.join(' ')}`);
      records += 1;
    }
  }
  const folder = join(root, 'pagefind');
  await index.writeFiles({ outputPath: folder });
  for (const file of await readdir(folder)) if (UNUSED.test(file)) await rm(join(folder, file));
  await index.deleteIndex();
  return records;
}

/** Pagefind's own interfaces, and what only they need: half a megabyte that no page asks for. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

const LEFT_OUT =
  '.toc-inline, .level-switch, .listen, .page-foot, .tool-bar, .save-menu, .paper-code, .paper-item-code, .save-status, .related, .letters, script, style, svg, noscript';

/** Takes away what is not text to search in, and says what kind of page it is. */
function prepare(document: HTMLElement, level: 'klarsprak' | 'lattlast' | 'bada'): void {
  const main = document.querySelector('main');
  if (!main) return;
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
  for (const element of main.querySelectorAll(level === 'lattlast' ? '.level-standard' : '.level-easy'))
    element.remove();
  // The start page stands under no tab but under the name of the site.
  const place = main.querySelector('.tab-line') ?? document.querySelector('.brand');
  const section =
    place?.structuredText
      .trim()
      .replaceAll(/\s+/g, ' ')
      .replace(/^(\d)(?=\S)/, '$1 ') ?? '';
  main.querySelector('.tab-line')?.remove();
  const levels = level === 'bada' ? ['klarsprak', 'lattlast'] : [level];
  main.insertAdjacentHTML(
    'afterbegin',
    `<span data-pagefind-meta="section:${escape(level === 'lattlast' ? `${section} · lättläst` : section)}"></span>` +
      levels.map((name) => `<span data-pagefind-filter="niva:${name}"></span>`).join(''),
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
