import { describe, expect, it } from 'vitest';
import { writeEpub } from '@/handbook/epub/write-epub';
import { chaptersOf, VOLUME_IDS } from '@/handbook/volume';
import { epubFaults, filesOf, navOf } from './check-epub';
import { SITE, volume } from './example-volume';

const book = (id: (typeof VOLUME_IDS)[number]) => {
  const { volume: one, links } = volume(id);
  return { one, bytes: writeEpub(one, links, `${SITE}handbok/${id}.epub`) };
};

describe('an EPUB', () => {
  it.each(VOLUME_IDS)('of %s is whole: well-formed, listed, and every link leads somewhere', (id) => {
    expect(epubFaults(book(id).bytes)).toEqual([]);
  });

  it('says what it is and whom it suits', () => {
    const opf = filesOf(book('handboken').bytes)['EPUB/package.opf'];
    expect(opf).toContain('<dc:language>sv</dc:language>');
    expect(opf).toContain('<meta property="dcterms:modified">2026-11-22T00:00:00Z</meta>');
    for (const name of [
      'accessMode',
      'accessModeSufficient',
      'accessibilityFeature',
      'accessibilityHazard',
      'accessibilitySummary',
    ])
      expect(opf).toContain(`<meta property="schema:${name}">`);
    expect(opf).toContain('<meta property="schema:accessMode">visual</meta>');
    expect(opf).toMatch(/href="grunden-forsta.xhtml"[^>]* properties="svg"/);
  });

  it('claims no pictures when it has none', () => {
    expect(filesOf(book('lattlast').bytes)['EPUB/package.opf']).not.toContain('visual');
  });

  it('lists every part and chapter in its contents, in order', () => {
    const { one, bytes } = book('handboken');
    expect(navOf(bytes).map(({ file }) => file)).toEqual([
      'om-utgavan.xhtml',
      ...one.parts.flatMap((part) => [`${part.id}.xhtml`, ...part.chapters.map(({ id }) => `${id}.xhtml`)]),
    ]);
    expect(navOf(bytes).map(({ title }) => title)).toContain('Första &lt;steget&gt;');
  });

  it('has each chapter with its own heading first', () => {
    const { one, bytes } = book('handboken');
    const files = filesOf(bytes);
    for (const { id } of chaptersOf(one)) expect(files[`EPUB/${id}.xhtml`]).toMatch(new RegExp(`<h1 id="${id}">`));
    expect(files['EPUB/grunden-forsta.xhtml']).toContain('href="sist-andra.xhtml#sist-andra.pa-gang"');
  });

  it('has pictures drawn from data as they are on a telephone', () => {
    const page = filesOf(book('handboken').bytes)['EPUB/grunden-forsta.xhtml'];
    expect(page).toContain('class="picture-narrow"');
    expect(page).not.toContain('picture-wide');
  });

  it('is the same every time', () => {
    expect(book('lattlast').bytes).toEqual(book('lattlast').bytes);
  });
});
