import { describe, expect, test } from 'vitest';
import { linkChapter } from '@/build/link-chapter';
import { makeLinkIndex } from '@/domain/link-terms';
import { term } from '../domain/examples';
import { toHtml } from './markdown';

const index = makeLinkIndex([
  term('mal', { term: 'mål', inflections: ['mål', 'måls', 'målet', 'målets', 'mål', 'måls', 'målen', 'målens'] }),
  term('effekt'),
  term('rutin'),
  term('iop', { term: 'idéburet offentligt partnerskap', synonyms: [{ form: 'IOP', kind: 'förkortning' }] }),
]);

/** A chapter's HTML, with links to terms as ⟦ord⟧ and the ids of the terms it links to. */
async function linked(text: string): Promise<{ html: string; ids: string[] }> {
  let ids: string[] = [];
  const html = await toHtml(text, (tree, context) => {
    ids = linkChapter(tree, context, index);
  });
  return { html: html.replaceAll(/<a href="\/begrepp\/[a-z-]+\/" class="term">(.*?)<\/a>/g, '⟦$1⟧').trim(), ids };
}
const htmlOf = async (text: string) => (await linked(text)).html;

describe('a chapter', () => {
  test('has links with an address and a class, and says where they lead', async () => {
    const html = await toHtml('Ett mål.', (tree, context) => void linkChapter(tree, context, index));
    expect(html.trim()).toBe('<p>Ett <a href="/begrepp/mal/" class="term">mål</a>.</p>');
    expect((await linked('Ett mål.\n\n## Två\n\nMålet, en rutin.')).ids).toEqual(['mal', 'rutin']);
  });

  test('begins anew at each heading, and has no link in one', async () => {
    expect(await htmlOf('Ett mål.\n\n## Om mål\n\nMålet, målen.\n\n### Effekt\n\nMålet')).toBe(
      '<p>Ett ⟦mål⟧.</p>\n<h2>Om mål</h2>\n<p>⟦Målet⟧, målen.</p>\n<h3>Effekt</h3>\n<p>⟦Målet⟧</p>',
    );
  });

  test('has links in lists, tables, bold and notes, but not in a head of a table or the name of a note', async () => {
    expect(await htmlOf('- ett **mål** här\n- målet')).toContain('<li>ett <strong>⟦mål⟧</strong> här</li>');
    const table = await htmlOf('| Mål | Effekt |\n| --- | --- |\n| Målet | en rutin |');
    expect(table).toContain('<th>Mål</th>');
    expect(table).toContain('<td>⟦Målet⟧</td>');
    expect(table).toContain('<td>en ⟦rutin⟧</td>');
    const tree = await htmlOf(':::note[Om mål]\nEn effekt.\n:::');
    expect(tree).not.toContain('⟦mål⟧');
  });

  test('has none in links, code, quotations and what is quoted', async () => {
    for (const text of [
      '[mål](/x/)',
      '`mål`',
      '> Ett mål',
      '```\nmål\n```',
      '”ett mål”',
      '"ett mål"',
      '![mål](/x.png)',
    ])
      expect(await htmlOf(text), text).not.toContain('⟦');
  });

  test('has none in a word that goes on in bold, in code or after a colon', async () => {
    for (const text of ['**Mål**grupp', '**Mål**-dokument', 'rutin:en', 'mål:et'])
      expect(await htmlOf(text), text).not.toContain('⟦');
  });

  test('takes the colon of an abbreviation for text, as the reader does', async () => {
    expect(await htmlOf('Ett IOP:et gäller kl 10:30.')).toContain('Ett ⟦IOP:et⟧ gäller kl 10:30.');
  });

  test('leaves a term that the author has linked in the section, and makes that link like the others', async () => {
    const { html, ids } = await linked('Ett mål och [målen](/begrepp/mal/). En [annan](/begrepp/) sida.');
    expect(html).toBe('<p>Ett mål och ⟦målen⟧. En <a href="/begrepp/">annan</a> sida.</p>');
    expect(ids).toEqual(['mal']);
  });

  test('has no marks left, wherever they stand', async () => {
    const text =
      '# En [[rutin]]\n\n[länk [[effekt]]](/x/), [[!mål]], > [[effekt|det]]\n\n> ett [[mål]]\n\n| a [[effekt\\|b]] |\n| --- |\n| [[effekt\\|c]] |';
    const html = await htmlOf(text);
    expect(html).not.toContain('[[');
    expect(html).toContain('<h1>En rutin</h1>');
    expect(html).toContain('<td>⟦c⟧</td>');
  });

  test('keeps marks in code as they are written', async () => {
    expect(await htmlOf('Skriv `[[effekt]]`.')).toBe('<p>Skriv <code>[[effekt]]</code>.</p>');
  });

  test('says the same words as without links', async () => {
    const text = 'Ett mål, **en effekt** och IOP:s _rutin_ ”mål” [mål](/x/)  \nett mål – kl 10:30.\n\n- mål\n- rutin';
    const words = (html: string) => html.replaceAll(/<[^>]+>/g, '');
    const plain = await toHtml(text.replaceAll(/:(?=\w)/g, '&#58;'), () => {});
    const html = await toHtml(text.replaceAll(/:(?=\w)/g, '&#58;'), (tree, context) => {
      linkChapter(tree, context, index);
    });
    expect(html).not.toBe(plain);
    expect(words(html)).toBe(words(plain));
  });
});
