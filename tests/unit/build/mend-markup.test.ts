import { describe, expect, test } from 'vitest';
import { mendMarkup } from '@/build/mend-markup';

describe('mendMarkup', () => {
  test('makes a page light until a script says otherwise', () => {
    expect(mendMarkup('<html lang="sv" data-theme="dark">', '/')).toBe('<html lang="sv" data-theme="light">');
  });

  test.each([
    ['/begrepp/', '/kvalitetsparmen/begrepp/'],
    ['/', '/kvalitetsparmen/'],
    ['/forbattra/avvikelser/#gor-sa-har', '/kvalitetsparmen/forbattra/avvikelser/#gor-sa-har'],
    ['/kvalitetsparmen/begrepp/', '/kvalitetsparmen/begrepp/'],
    ['#rubrik', '#rubrik'],
    ['https://www.riksdagen.se/', 'https://www.riksdagen.se/'],
    ['//annan.se/', '//annan.se/'],
    ['avvikelse/', 'avvikelse/'],
  ])('leads %s to %s under a base path', (from, to) => {
    expect(mendMarkup(`<a class="x" href="${from}">Läs</a>`, '/kvalitetsparmen/')).toBe(
      `<a class="x" href="${to}">Läs</a>`,
    );
  });

  test('leaves links as they are at the root', () => {
    expect(mendMarkup('<a href="/begrepp/">Läs</a>', '/')).toBe('<a href="/begrepp/">Läs</a>');
  });

  test('gives the same the second time, as far as links go', () => {
    const once = mendMarkup('<a href="/begrepp/">Läs</a>', '/kvalitetsparmen/');
    expect(mendMarkup(once, '/kvalitetsparmen/')).toBe(once);
  });

  test('puts each table in a box that can be scrolled with the keyboard', () => {
    const html = mendMarkup('<table><tr><td>1</td></tr></table><p>Text</p><table><tr><td>2</td></tr></table>', '/');
    const box = '<div class="table-box" role="group" aria-label="Tabell" tabindex="0">';
    expect(html).toBe(
      `${box}<table><tr><td>1</td></tr></table></div><p>Text</p>${box}<table><tr><td>2</td></tr></table></div>`,
    );
  });

  test('leaves tables of our own alone: they have boxes where they need them', () => {
    const html = '<table class="grid"><tr><td>1</td></tr></table>';
    expect(mendMarkup(html, '/')).toBe(html);
  });

  test("takes away Starlight's print style sheet and no other", () => {
    const html =
      '<link rel="stylesheet" href="/_astro/print.Abc.css" media="print"><link rel="stylesheet" href="/a.css">';
    expect(mendMarkup(html, '/')).toBe('<link rel="stylesheet" href="/a.css">');
  });
});
