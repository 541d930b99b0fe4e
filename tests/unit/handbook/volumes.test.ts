import { describe, expect, it } from 'vitest';
import { chapterText } from '@/handbook/read-page';
import { chaptersOf, idFrom } from '@/handbook/volume';
import { builtPage, volume, volumes } from './example-volume';

const page = (html: string) =>
  chapterText(builtPage(html), { id: 'kap', level: 'standard', base: '/parm/', path: '/kap/' });

describe('the volumes', () => {
  it('have their parts in the order of the tabs, and none without chapters', () => {
    expect(volumes().map(({ id, parts }) => [id, parts.map(({ title }) => title)])).toEqual([
      ['handboken', ['Grunden', 'Å & ä']],
      ['lattlast', ['Grunden', 'Å & ä']],
      ['rutiner-och-checklistor', ['Rutiner', 'Checklistor', 'Mallar']],
    ]);
  });

  it('have the chapters in order, then the glossary and the sources', () => {
    expect(chaptersOf(volume('handboken').volume).map(({ title }) => title)).toEqual([
      'Första <steget>',
      'Andra steget',
      'Begrepp A–Ö',
      'Källor',
    ]);
    expect(chaptersOf(volume('lattlast').volume).map(({ title }) => title)).toEqual([
      'Lätt om Första <steget>',
      'Lätt om Andra steget',
      'Svåra ord',
    ]);
    expect(chaptersOf(volume('rutiner-och-checklistor').volume).map(({ title }) => title)).toEqual([
      'RUT-99 Exempelrutin',
      'CL-99 Exempellista',
      'MALL-99 Exempelmall',
    ]);
  });

  it('are dated by their newest text, or by the date asked for', () => {
    expect(volumes().map(({ date }) => date)).toEqual(['2026-11-22', '2026-11-19', '2026-11-21']);
    expect(new Set(volumes('2027-01-02').map(({ date }) => date))).toEqual(new Set(['2027-01-02']));
  });

  it('say when the easy text is older than the whole one', () => {
    expect(chaptersOf(volume('lattlast').volume)[0]?.body).toContain('class="notice"');
  });

  it('tell of each term what it means, what to avoid, and whether a source was read', () => {
    const [, , glossary] = chaptersOf(volume('handboken').volume);
    expect(glossary?.body).toContain('<h3 id="begrepp.ord">ord</h3><p>Det som sägs. <span class="kind">Källa ej');
    expect(glossary?.body).toContain('<s>glosa</s>. Låter gammalt.');
    expect(glossary?.body.match(/<h2[^>]*>/g)).toEqual(['<h2 id="bokstav.o">', '<h2 id="bokstav.aa">']);
  });

  it('list the sources that are used, with their addresses spelled out', () => {
    const sources = chaptersOf(volume('handboken').volume).at(-1)!.body;
    expect(sources).toContain(
      'Lag X. Riksdagen. <a href="https://lag.se/x?a=1&amp;b=2">https://lag.se/x?a=1&amp;b=2</a>',
    );
    expect(sources).not.toContain('Lag Y');
  });

  it('hold blank forms: boxes as list items, no state, no count, and the law in a line', () => {
    const [routine, checklist, template] = chaptersOf(volume('rutiner-och-checklistor').volume);
    expect(routine?.body).toMatch(/<h2>Syfte<\/h2>/);
    expect(routine?.body).toContain('Beslutad av styrelsen den ____');
    expect(checklist?.body).toMatch(
      /<ul class="ticks"><li class="tick"><p class="tick-text"> <span class="code">\w{3}<\/span> Punkt a\.<\/p>/,
    );
    expect(checklist?.body).not.toMatch(/Klart|0 av/);
    expect(checklist?.body).toContain('Stöd i lag och föreskrift:</strong> Lag X, 2 §.');
    expect(template?.body).toContain('<tr class="room-2"><th scope="row">Rad om samordnaren</th><td></td></tr>');
  });
});

describe('a chapter from a built page', () => {
  it('is the text alone, without navigation, tools and scripts', () => {
    const { body } = page('<p>Ord <b onclick="x()" style="color:red" class="x">här</b>.</p><script>1</script>');
    expect(body).toBe('<p>Ord <b>här</b>.</p>');
  });

  it('is well-formed: every element is closed, and letters are letters', () => {
    expect(page('<p>å<br>&auml; &lt; &amp;').body).toBe('<p>å<br/>ä &lt; &amp;</p>');
  });

  it('keeps boxes with their titles, tables without their frames, and headings without their links', () => {
    const { body } = chaptersOf(volume('handboken').volume)[0]!;
    expect(body).toContain('<div class="box box-caution"><p class="box-title">Obs</p><p>Se upp<br/>nu.</p></div>');
    expect(body).toContain('<table><thead><tr><th scope="col">A</th></tr></thead>');
    expect(body).toContain('<h2 id="grunden-forsta.nu">Nu</h2><p>');
  });

  it('keeps one picture, described in words', () => {
    const { body } = chaptersOf(volume('handboken').volume)[0]!;
    expect(body.match(/<svg/g)).toHaveLength(1);
    expect(body).toMatch(/<svg [^>]*viewBox="0 0 10 10"[^>]*aria-label="Karta. I ord"/);
    expect(body).not.toMatch(/<title|figcaption/);
  });

  it('gives headings that differ only in å, ä and ö ids of their own', () => {
    const { body, places } = page('<h2 id="på-gång">På gång</h2><h2 id="pa-gang">Pa gang</h2>');
    expect([...body.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['kap.pa-gang', 'kap.pa-gang-2']);
    expect(places.get('/kap/#på-gång')).toBe('kap.pa-gang');
  });

  it('stops when a page has no text: a chapter must not be lost in silence', () => {
    expect(() =>
      chapterText('<main><p>Nytt utseende</p></main>', { id: 'kap', level: 'easy', base: '/', path: '/kap/' }),
    ).toThrow('/kap/');
  });
});

describe('links', () => {
  const { volume: book, links } = volume('handboken');
  const anchor = (href: string) => {
    const target = links.target(href);
    return 'chapter' in target ? target.anchor : target.address;
  };

  it('lead to places in the same volume', () => {
    expect(anchor('/sist/andra/')).toBe('sist-andra');
    expect(anchor('/sist/andra/#p%C3%A5-g%C3%A5ng')).toBe('sist-andra.pa-gang');
    expect(anchor('/begrepp/ord/')).toBe('begrepp.ord');
    expect(anchor('/sist/andra/#lattlast')).toBe('sist-andra');
  });

  it('lead to the site when the place is not in the volume', () => {
    expect(anchor('/rutiner/rutin/')).toBe('https://exempel.se/parm/rutiner/rutin/');
    expect(anchor('https://lag.se/')).toBe('https://lag.se/');
  });

  it('are taken off the base path the site was built for', () => {
    const html = links.resolved(chaptersOf(book)[0]!.body, ({ anchor: id }) => `#${id}`);
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '#begrepp.ord',
      '#sist-andra.pa-gang',
      'https://exempel.se/parm/rutiner/rutin/',
      'https://lag.se/x',
    ]);
  });
});

it('ids are plain whatever the text', () => {
  expect(idFrom('Årshjul & möten', 'É 2')).toBe('arshjul-moten-e-2');
});
