import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softHyphens } from '@/build/soft-hyphens';

const page = (main: string) =>
  `<html><body><h1>kvalitetsledningssystem</h1><main class="x">${main}</main></body></html>`;
const shown = (main: string) =>
  softHyphens(page(main))
    .replaceAll('\u00ad', '|')
    .replace(/^.*<main class="x">|<\/main>.*$/g, '');

describe('soft hyphens', () => {
  it('stand where long Swedish words may be divided, and in no short one', () => {
    expect(shown('<p>Vårt kvalitetsledningssystem är arbetsintegrerande.</p>')).toBe(
      '<p>Vårt kva|li|tets|led|nings|sy|stem är arbetsin|te|gre|rande.</p>',
    );
    expect(shown('<p>verksamheten</p>')).toBe('<p>verksamheten</p>');
  });

  it('stand in somewhat shorter words in a table, whose columns are narrow on a phone', () => {
    expect(shown('<table><td>verksamheten</td></table><p>verksamheten</p>')).toBe(
      '<table><td>verk|sam|heten</td></table><p>verksamheten</p>',
    );
  });

  it('are only in the text of the page: not in attributes, code, tools or outside main', () => {
    for (const part of [
      '<a href="/kvalitetsledningssystem/" title="kvalitetsledningssystem">x</a>',
      '<code>kvalitetsledningssystem</code>',
      '<astro-island props="kvalitetsledningssystem"><astro-island>a</astro-island><p>kvalitetsledningssystem</p></astro-island>',
      '<script>"kvalitetsledningssystem"</script>',
      '<!-- kvalitetsledningssystem -->',
      '<input value="kvalitetsledningssystem>kvalitetsledningssystem">',
    ])
      expect(shown(part)).toBe(part);
    expect(softHyphens(page(''))).toBe(page(''));
    expect(shown('<astro-island></astro-island>kvalitetsledningssystem')).toContain('|');
  });

  it('add nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-zåäö ]{0,60}$/), (any, text) => {
        const html = page(`<p>${text}</p>${any}`);
        expect(softHyphens(html).replaceAll('\u00ad', '')).toBe(html.replaceAll('\u00ad', ''));
      }),
    );
  });
});
