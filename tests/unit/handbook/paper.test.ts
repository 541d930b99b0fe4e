import { describe, expect, it } from 'vitest';
import { hyphenated } from '@/handbook/paper/hyphens';
import { withArtifacts, withoutUnusedHyphens } from '@/handbook/paper/mend/content';
import { headingsOf, paperDocument } from '@/handbook/paper/write-paper';
import { tabColours } from '@/handbook/paper/style';
import { volume } from './example-volume';

const paper = (pages: ReadonlyMap<string, number> = new Map()) => {
  const { volume: one, links } = volume('handboken');
  return paperDocument(one, links, pages, '');
};

describe('the document to print', () => {
  it('has one title, and skips no level of headings', () => {
    const levels = headingsOf(paper()).map(({ level }) => level);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, i) => i > 0 && level > levels[i - 1]! + 1)).toEqual([]);
  });

  it('names headings as they were written, without signs to divide them at', () => {
    const texts = headingsOf(paper()).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Handboken', 'Innehåll', '8 Å & ä', 'Första <steget>', 'På gång']));
    expect(texts.join('')).not.toContain('\u00ad');
  });

  it('has contents with the page of every part and chapter', () => {
    const pages = new Map([
      ['grunden-forsta', 7],
      ['sist-andra', 12],
      ['sist-andra.pa-gang', 13],
    ]);
    const html = paper(pages);
    const [contents = ''] = /<section class="contents">[\s\S]*?<\/section>/.exec(html) ?? [];
    expect(contents).toContain('<span class="entry">Första &lt;steget&gt;</span> <span class="page">7</span>');
    expect(contents.match(/<a href="#/g)).toHaveLength(6);
    expect(html).toContain('andra steget <span class="page-ref">(s. 13)</span></a>');
    expect(html, 'a term is found by its letter').toContain('class="inside">ord</a>');
  });

  it('gives each chapter a running head of its own, in a page that is named after it', () => {
    const html = paper();
    expect(html).toContain('style="page:sida-grunden-forsta"');
    expect(html).toContain('@page sida-grunden-forsta:right{@top-right{content:"Första \\3c steget>"}');
    expect(html).toContain('@page sida-grunden-forsta:left{@top-left{content:"1 Grunden"}');
  });

  it('has pictures drawn from data as they are on a wide page, and their words', () => {
    const html = paper();
    expect(html).toContain('class="picture-wide"');
    expect(html).not.toContain('picture-narrow');
    expect(html).toContain('<p class="picture-title">Bilden i ord</p>');
  });

  it('leads every link inside to something that is there', () => {
    const html = paper();
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const dead = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id));
    expect(dead).toEqual([]);
  });
});

describe('divided words', () => {
  it('are marked in running text, and only there', () => {
    expect(
      hyphenated('<h4>Arbetsmiljöverket</h4><p>Arbetsmiljöverket <a href="#x">arbetsmiljöpolicy</a> kort</p>'),
    ).toBe(
      '<h4>Arbetsmiljöverket</h4><p>Ar\u00adbets\u00admil\u00adjö\u00adver\u00adket <a href="#x">arbetsmiljöpolicy</a> kort</p>',
    );
  });

  it('never stand in easy Swedish', () => {
    const { volume: easy, links } = volume('lattlast');
    expect(
      paperDocument(easy, links, new Map(), '').replace(/<section class="chapter look-index[\s\S]*/, ''),
    ).not.toContain('\u00ad');
  });
});

describe('mended content', () => {
  const lines = (...text: string[]) => text.join('\n');

  it('marks what is painted outside the tags, and nothing else', () => {
    expect(withArtifacts(lines('q', '0 0 5 5 re', 'f', '/P <</MCID 0 >>BDC', '1 1 2 2 re', 'f', 'EMC', 'Q'))).toBe(
      lines('q', '/Artifact BMC', '0 0 5 5 re', 'f', 'EMC', '/P <</MCID 0 >>BDC', '1 1 2 2 re', 'f', 'EMC', 'Q'),
    );
  });

  it('marks text and pictures, and keeps marks inside text together', () => {
    expect(withArtifacts(lines('BT', '/Span<</ActualText <FEFF0041> >> BDC', '<01> Tj', 'EMC', 'ET', '/X1 Do'))).toBe(
      lines(
        ...['/Artifact BMC', 'BT', '/Span<</ActualText <FEFF0041> >> BDC', '<01> Tj', 'EMC', 'ET', 'EMC'],
        ...['/Artifact BMC', '/X1 Do', 'EMC'],
      ),
    );
  });

  it('leaves a path that only clips as it is', () => {
    const clip = lines('0 0 5 5 re', 'W* n', 'q');
    expect(withArtifacts(clip)).toBe(clip);
  });

  it('takes away a soft hyphen that is not seen, and keeps the place of what follows', () => {
    const hidden = lines(
      '1 0 Td <0044> Tj',
      '/Span<</ActualText <FEFF00AD> >> BDC',
      '5.5 0 Td <004D> Tj',
      'EMC',
      '0 0 Td <003A> Tj',
    );
    expect(withoutUnusedHyphens(hidden)).toBe(lines('1 0 Td <0044> Tj', '5.5 0 Td', '0 0 Td <003A> Tj'));
    const seen = lines('/Span<</ActualText <FEFF00AD> >> BDC', '5.5 0 Td <0010> Tj', 'EMC', 'ET');
    expect(withoutUnusedHyphens(seen)).toBe(seen);
  });
});

it('every tab of the binder has its colour', () => {
  expect([...tabColours().keys()]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect([...tabColours().values()].every((colour) => /^#[0-9a-f]{6}$/.test(colour))).toBe(true);
});
