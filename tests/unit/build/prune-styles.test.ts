import { describe, expect, test } from 'vitest';
import { pruneStyles } from '@/build/prune-styles';

const cssOf = (html: string) => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';

/** What is left of the rules on a page with the body, and with scripts that may draw on it. */
function kept(css: string, body: string, scripts: string[] = []): string {
  const [page] = pruneStyles([{ path: 'x.html', html: `<style>${css}</style>${body}` }], () => scripts);
  return cssOf(page?.html ?? '');
}

describe('pruneStyles', () => {
  test('keeps what matches and drops what does not', () => {
    expect(kept('.a{color:red}.b{color:red}', '<p class="a">')).toBe('.a{color:red}');
  });

  test('keeps one selector of a list', () => {
    expect(kept('.a,.b{color:red}', '<p class="a">')).toBe('.a{color:red}');
  });

  test.each(['.a:hover', '.a:focus-visible', '.a::before', '.a[open]', '.a:not(:hover)', '[data-theme=dark] .a'])(
    'keeps the state %s of what is there',
    (selector) => {
      expect(kept(`${selector}{color:red}`, '<p class="a">')).not.toBe('');
    },
  );

  test.each(['.b:hover', '.b::before', '.a .b', '.b > .a'])('drops %s when it is not there', (selector) => {
    expect(kept(`${selector}{color:red}`, '<p class="a">')).toBe('');
  });

  test('keeps what a script may draw', () => {
    expect(kept('.later{color:red}', '<p>', ['el.className = "later"'])).toBe('.later{color:red}');
  });

  test.each(['{later:e}=x', 'x.later()', 'a={later : 1}'])(
    'drops what is only a property of the code: %s',
    (script) => {
      expect(kept('.later{color:red}', '<p>', [script])).toBe('');
    },
  );

  test.each(['{class:"a later"}', 'x?"later":"b"', '`a later`', "['later']"])('keeps the name in %s', (script) => {
    expect(kept('.later{color:red}', '<p>', [script])).toBe('.later{color:red}');
  });

  test('drops variables that nothing uses, and those that only they used', () => {
    expect(kept(':root{--a:1px;--b:var(--a);--c:2px}.a{margin:var(--c)}', '<p class="a">')).toBe(
      ':root{--c:2px}.a{margin:var(--c)}',
    );
  });

  test('keeps variables that the markup uses', () => {
    expect(kept(':root{--a:1px}', '<p style="margin:var(--a)">')).toBe(':root{--a:1px}');
  });

  test('drops media queries that have become empty', () => {
    expect(kept('@media print{.b{color:red}}.a{color:red}', '<p class="a">')).toBe('.a{color:red}');
  });

  test('joins all styles of a page into one, in their order', () => {
    const html = '<style>p{color:red}</style><p>x</p><style>p{margin:0}</style>';
    const [page] = pruneStyles([{ path: 'x.html', html }]);
    expect(page?.html).toBe('<style>p{color:red;margin:0}</style><p>x</p>');
  });

  test('lets each page keep its own', () => {
    const css = '<style>.a{color:red}.b{color:#00f}</style>';
    const pages = pruneStyles([
      { path: 'a.html', html: `${css}<p class="a">` },
      { path: 'b.html', html: `${css}<p class="b">` },
    ]);
    expect(pages.map(({ html }) => cssOf(html))).toEqual(['.a{color:red}', '.b{color:#00f}']);
  });

  test('leaves a page without styles as it is', () => {
    expect(pruneStyles([{ path: 'x.html', html: '<p>x</p>' }])).toEqual([{ path: 'x.html', html: '<p>x</p>' }]);
  });
});
