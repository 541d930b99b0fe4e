import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { base, contentOf, faultsOn, pageAt, pages, root, textOf } from './support';

interface Written {
  kind: string;
  title: string;
}
const written = new Map(contentOf<Written>('pictures'));

/** Pictures that chapters ask for: address of the page and id, once for each reading level. */
const asked = readdirSync(join(root, 'content/handbook'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(^|\/)[^_/][^/]*\.mdx$/.test(file))
  .flatMap((file) =>
    [...readFileSync(join(root, 'content/handbook', file), 'utf8').matchAll(/^<Bild id="([^"]+)" \/>$/gm)].map(
      ([, id = '']) => ({
        id,
        path: `/${file.replace(/(\.lattlast)?\.mdx$/, '')}/`,
        isEasy: /\.lattlast\./.test(file),
      }),
    ),
  );

const shown = pages.flatMap((page) =>
  page.document.querySelectorAll('figure.picture-figure').map((figure) => ({ page, figure })),
);
/** What a list says by being one: numbers, short names of months, the ends of a pyramid, the middle and the fillings of a wheel. */
const UNSAID =
  /^(\d+|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec|andra|roller|få|ord|som|sällan|ändras|närmast|vardagen|ett|år|på|blad)$/;
const wordsOf = (text: string) => text.toLocaleLowerCase('sv-SE').match(/[\p{L}\d-]+/gu) ?? [];

describe('pictures', () => {
  it('stand where chapters ask for them, in their reading level', () => {
    expect(asked.length).toBeGreaterThanOrEqual(6);
    for (const { id, path, isEasy } of asked) {
      const level = pageAt(path).document.querySelector(isEasy ? 'div.level-easy' : 'div.level-standard');
      const titles = level?.querySelectorAll('figure.picture-figure .picture-title').map(textOf);
      expect(titles, path).toContain(written.get(id)?.title);
    }
    expect(shown).toHaveLength(asked.length);
  });

  it('are drawn wide and narrow, and named for whoever does not see them', () => {
    const faults = shown.flatMap(({ page, figure }) => {
      const drawings = figure.querySelectorAll('svg');
      const label = drawings[0]?.getAttribute('aria-label') ?? '';
      return [
        drawings.map((svg) => svg.classNames).join(' ') !== 'picture-wide picture-narrow' && 'not two drawings',
        drawings.some((svg) => svg.getAttribute('role') !== 'img') && 'a drawing without a role',
        drawings.some((svg) => svg.getAttribute('aria-label') !== label) && 'two names',
        !label.startsWith(`Bild: ${textOf(figure.querySelector('.picture-title'))}. `) && `named ${label}`,
      ].flatMap((fault) => (fault ? [`${page.path}: ${fault}`] : []));
    });
    expect(faults).toEqual([]);
  });

  it('say everything in words as well, without JavaScript', () => {
    const faults = shown.flatMap(({ page, figure }) => {
      const texts = figure.querySelectorAll('.picture-words :is(strong, p, li)').map(textOf);
      const said = new Set(texts.flatMap(wordsOf));
      const drawn = figure.querySelectorAll('.picture-wide text').flatMap((line) => wordsOf(line.text));
      return [...new Set(drawn)]
        .filter((word) => !said.has(word) && !UNSAID.test(word))
        .map((word) => `${page.path}: ${word}`);
    });
    expect(faults).toEqual([]);
    expect(shown.filter(({ figure }) => figure.querySelectorAll('.picture-words li').length < 4)).toEqual([]);
  });

  it('lead on to pages on the site', () => {
    const paths = new Set(pages.map(({ address }) => address));
    const links = shown.flatMap(({ figure }) =>
      figure.querySelectorAll('.picture-words a').map((a) => a.getAttribute('href')),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((href) => !href?.startsWith(base) || !paths.has(href))).toEqual([]);
    const nameless = shown.filter(({ figure }) =>
      figure.querySelectorAll('.picture-words a').some((a) => textOf(a) === ''),
    );
    expect(nameless).toEqual([]);
  });

  it('keep their styles to the pages that have them', () => {
    const faults = faultsOn(pages, ({ html, document }) => [
      html.includes('.pic-') &&
        document.querySelector('.picture-figure') === null &&
        'styles for a picture it does not have',
    ]);
    expect(faults).toEqual([]);
  });
});
