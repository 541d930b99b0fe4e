import { describe, expect, it } from 'vitest';
import { chapters, faultsOn, pageAt, pages, textOf } from './support';

const written = chapters();
const inBoth = written.filter(({ hasEasy }) => hasEasy).map(({ path }) => pageAt(path));

describe('every chapter', () => {
  it('is built', () => {
    expect(written.length).toBeGreaterThan(5);
    const built = new Set(pages.map(({ path }) => path));
    expect(written.filter(({ path }) => !built.has(path))).toEqual([]);
  });

  it('says when it was last changed and when it was reviewed', () => {
    const faults = faultsOn(
      written.map(({ path }) => pageAt(path)),
      ({ document }) => {
        const times = document.querySelectorAll('.page-meta time');
        return [
          times.length < 2 && `${times.length} dates`,
          ...times.map(
            (time) => /^\d{4}-\d{2}-\d{2}/.test(time.getAttribute('datetime') ?? '') || `date ${time.outerHTML}`,
          ),
        ].filter((fault) => fault !== true);
      },
    );
    expect(faults).toEqual([]);
  });

  it('has its text in <main>, with a way in past the menu', () => {
    const faults = faultsOn(pages, ({ document }) => {
      const skip = document.querySelector('a.skip')?.getAttribute('href') ?? '';
      return [
        document.querySelectorAll('main').length !== 1 && 'not one <main>',
        document.querySelector(`main ${skip}`) === null && `the skip link leads to ${skip}, outside <main>`,
      ];
    });
    expect(faults).toEqual([]);
  });
});

describe('reading levels', () => {
  it('stand both in the page, each with a link to the other', () => {
    expect(inBoth.length).toBeGreaterThan(0);
    const faults = faultsOn(inBoth, ({ document }) => {
      const standard = document.querySelector('#klarsprak.level-standard');
      const easy = document.querySelector('#lattlast.level-easy');
      return [
        textOf(standard).length < 500 && 'the standard text is missing',
        textOf(easy).length < 200 && 'the easy-read text is missing',
        !standard?.querySelector('a[href="#lattlast"][data-level-link="lattlast"]') && 'no link to easy-read',
        !easy?.querySelector('a[href="#klarsprak"][data-level-link="klarsprak"]') && 'no link to the whole text',
      ];
    });
    expect(faults).toEqual([]);
  });

  it('can be chosen without JavaScript: the style sheet follows the address', () => {
    const faults = faultsOn(inBoth, ({ html }) => [
      !/html:has\(#lattlast:target,\s*#lattlast :target\)[^{]*\.level-standard[^{]*\{display:none\}/.test(html) &&
        'nothing hides the standard text',
      !/html:has\(#lattlast:target,\s*#lattlast :target\)[^{]*\.level-easy[^{]*\{display:block\}/.test(html) &&
        'nothing shows the easy-read text',
    ]);
    expect(faults).toEqual([]);
  });

  it('are not promised where there is only one', () => {
    const single = pages.filter((page) => !inBoth.includes(page));
    expect(
      faultsOn(single, ({ html }) => [
        /data-level-link/.test(html.replaceAll(/<script[\s\S]*?<\/script>/g, '')) && 'has a switch',
      ]),
    ).toEqual([]);
  });
});
