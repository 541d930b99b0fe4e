import { createHash } from 'node:crypto';
import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Block, ReportDocument } from '@/domain/report-document';
import { markup } from '@/export/html/markup';
import { writeRecord } from '@/export/html/write-record';
import { unpackFile } from '@/storage/file/unpack';
import { files } from '@/strings/files';
import { allText } from '../domain/document-text';
import { bigTable, checklist, hostile, longAnswer, assessment, plain, report } from './documents';
import { evil, exampleDocuments, exampleEnvelopes, exampleRecord, facts } from './example-record';

const options = {
  title: 'Vår kvalitetspärm',
  organisation: 'Kafé-kooperativet Ängen & Öarna',
  savedAt: '22 november 2026 kl. 14.32',
  siteAddress: 'https://kvalitetsparmen.example/',
  checksum: `sha256:${'0123456789abcdef'.repeat(4)}`,
  embedded: '{"a":"å"}',
  words: files.record,
};

const pageOf = async (documents: readonly ReportDocument[], more: Partial<typeof options> = {}): Promise<HTMLElement> =>
  parse(await writeRecord(documents, { ...options, ...more }));

const blocks = async (...content: Block[]): Promise<HTMLElement> =>
  (await pageOf([report(content)])).querySelector('article')!;

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const textIn = (element: HTMLElement): string => squeezed(element.text.replaceAll('&#39;', "'"));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a saved page', () => {
  test('shows every word of its documents, long answers whole', async () => {
    const documents = [plain, checklist, assessment, bigTable, ...exampleDocuments];
    const shown = textIn((await pageOf(documents)).querySelector('main')!);
    for (const document of documents) {
      // The description of a chart is for those who do not see it; here the chart is a table with the same words.
      const alts = document.blocks.flatMap((block) => (block.kind === 'chart' ? [block.alt] : []));
      const texts = allText(document)
        .split('\n')
        .filter((text) => !alts.includes(text));
      expect(texts.map(squeezed).filter((text) => !shown.includes(text))).toEqual([]);
    }
    expect(shown).toContain(squeezed(longAnswer));
  });

  test('begins with whose it is, when it was saved and how it is opened again', async () => {
    const page = await pageOf(exampleDocuments);
    expect(page.querySelector('title')?.text).toBe(`${options.title} – Kafé-kooperativet Ängen & Öarna`);
    expect(page.querySelector('html')?.getAttribute('lang')).toBe('sv');
    const cover = textIn(page.querySelector('header')!);
    for (const fact of [options.title, options.organisation, options.savedAt, '2 dokument'])
      expect(cover).toContain(fact);
    expect(textIn(page.querySelector('.about')!)).toContain('Gå till https://kvalitetsparmen.example/.');
    expect(textIn((await pageOf([], { organisation: ' ' })).querySelector('header')!)).toContain('Inte angiven');
  });

  test('lists its documents, and every link leads somewhere on the page', async () => {
    const page = await pageOf(exampleDocuments);
    const links = page.querySelectorAll('a[href^="#"]').map((link) => link.getAttribute('href')!);
    expect(links.length).toBeGreaterThanOrEqual(5);
    expect(links.filter((href) => page.querySelector(href) === null)).toEqual([]);
    expect(page.querySelectorAll('.contents a').map(textIn)).toEqual(exampleDocuments.map(({ title }) => title));
    const ids = page.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('has headings in order, none skipped and one at the top', async () => {
    const page = await pageOf([
      plain,
      hostile,
      report([{ kind: 'heading', level: 3, text: 'Först' }]),
      ...exampleDocuments,
    ]);
    const levels = page.querySelectorAll('h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, i) => i > 0 && level > levels[i - 1]! + 1)).toEqual([]);
  });

  test('says the state of each tick in words as well', async () => {
    const article = await blocks({
      kind: 'ticks',
      items: [
        { text: 'Gjort', done: true, hint: 'Syns så', note: 'Rad ett\nRad två' },
        { text: 'Ogjort', done: false },
      ],
    });
    expect(article.querySelectorAll('.tick').map(textIn)).toEqual([
      'Klart GjortSyns såAnteckning:Rad ett Rad två',
      'Ej klart Ogjort',
    ]);
    expect(article.querySelector('.box')?.getAttribute('aria-hidden')).toBe('true');
    expect(article.querySelector('.written p')?.text).toBe('Rad ett\nRad två');
  });

  test('has tables that can be understood by ear', async () => {
    const rows = [['a', '1'], ['b'], ['c', '2', 'extra']];
    const columns = [
      { title: 'Område', width: 0.5 },
      { title: 'Nivå', width: 0.5 },
    ];
    const article = await blocks({ kind: 'table', caption: 'Profil', columns, rows, rowHeaders: true });
    expect(article.querySelectorAll('th[scope=col]').map(textIn)).toEqual(['Område', 'Nivå']);
    expect(article.querySelectorAll('tbody th[scope=row]').map(textIn)).toEqual(['a', 'b', 'c']);
    expect(article.querySelectorAll('td').map(textIn)).toEqual(['1', '', '2 extra']);
    const group = article.querySelector('[role=group][tabindex="0"]')!;
    expect(textIn(article.querySelector(`#${group.getAttribute('aria-labelledby')}`)!)).toBe('Profil');
  });

  test('has charts that are tables with bars', async () => {
    const bars = [
      { label: 'Ledning', value: 3, text: '3 av 4' },
      { label: 'Väg', value: null, text: 'ej besvarat' },
      { label: 'För mycket', value: 9, text: '9' },
    ];
    const article = await blocks({ kind: 'chart', alt: 'x', caption: 'Nivå', max: 4, bars });
    expect(article.querySelectorAll('tr').map(textIn)).toEqual(['Ledning3 av 4', 'Vägej besvarat', 'För mycket9']);
    expect(article.querySelectorAll('.bar-value').map((bar) => bar.getAttribute('width'))).toEqual(['75', '0', '100']);
    expect(article.querySelectorAll('svg').every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  test('has lines, signatures, notes, lists and page breaks', async () => {
    const article = await blocks(
      { kind: 'lines', label: 'Skriv', count: 3 },
      { kind: 'signature', labels: ['Datum', 'Namn'] },
      { kind: 'note', title: 'Er anteckning', runs: ['Text'] },
      { kind: 'list', ordered: true, items: [{ runs: ['Ett'] }, { runs: [] }, { runs: ['Två'] }] },
      { kind: 'list', ordered: false, items: [{ runs: ['Punkt'] }] },
      { kind: 'pageBreak' },
    );
    expect(article.querySelectorAll('.blank')).toHaveLength(3);
    expect(article.querySelectorAll('.signature li').map(textIn)).toEqual(['Datum', 'Namn']);
    expect(textIn(article.querySelector('.written')!)).toBe('Er anteckningText');
    expect(article.querySelectorAll('ol > li').map(textIn)).toEqual(['Ett', 'Två']);
    expect(article.querySelector('.page-break')).not.toBeNull();
  });

  test('leaves out what is empty, and takes a forged number of lines calmly', async () => {
    const article = await blocks(
      { kind: 'heading', level: 2, text: ' ' },
      { kind: 'paragraph', runs: [''] },
      { kind: 'list', ordered: true, items: [] },
      { kind: 'ticks', items: [] },
      { kind: 'note', title: '', runs: [] },
      { kind: 'signature', labels: [] },
      { kind: 'chart', alt: '', caption: '', max: 0, bars: [] },
      { kind: 'table', caption: '', columns: [], rows: [['x']], rowHeaders: true },
      { kind: 'lines', label: '', count: 1e9 },
    );
    expect(article.querySelectorAll('h3, ul, ol, table, .written').length).toBe(0);
    expect(article.querySelectorAll('.blank')).toHaveLength(40);
  });

  test('shows the checksum four by four', async () => {
    expect(textIn((await pageOf([])).querySelector('.checksum')!)).toBe(Array(4).fill('0123 4567 89ab cdef').join(' '));
  });

  test('needs nothing from anywhere and forbids everything but its own style', async () => {
    const html = await writeRecord([plain, ...exampleDocuments], options);
    const page = parse(html, { comment: true });
    const policy = page.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    const style = page.querySelector('style')!.rawText;
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(style).toContain('@media print');
    expect(style).not.toMatch(/url\(|@import|<\//);
    expect(page.querySelectorAll('script').map((script) => script.getAttribute('type'))).toEqual(['application/json']);
    expect(page.querySelectorAll('[src], [style], iframe, object, embed, base')).toEqual([]);
    expect(page.querySelectorAll('link').map((link) => link.getAttribute('href')!.slice(0, 19))).toEqual([
      'data:image/svg+xml,',
    ]);
    // The policy must stand before what it is to stop.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(page.querySelectorAll('*').filter(({ rawAttrs }) => /(?:^|\s)on\w+=/.test(rawAttrs))).toEqual([]);
  });

  test('gives the same bytes for the same content', async () => {
    expect(await exampleRecord()).toEqual(await exampleRecord());
  });
});

describe('text by the reader', () => {
  const attacks = [
    evil,
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '</title></style></textarea><script>alert(1)</script>',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '&lt;b&gt;',
    '&#60;script&#62;',
    '\u0000<script>',
    '<scr\u0000ipt>',
    '\u2028alert(1)',
    '{{constructor}}',
    '<base href=//x>',
    '<meta http-equiv=refresh content=0>',
    '<a href="javascript:alert(1)">x</a>',
    '<script id="kvalitetsparmen">{}</script>',
    '\ud800',
    '\ufffe\ufdd0',
    'javascript:alert(1)',
  ];

  test.each(attacks)('stays text wherever it stands: %j', async (attack) => {
    const everywhere = report(
      [
        { kind: 'heading', level: 2, text: attack },
        { kind: 'paragraph', runs: [attack, { text: attack, bold: true }, { text: attack, href: attack }] },
        { kind: 'list', ordered: true, items: [{ runs: [attack] }] },
        { kind: 'ticks', items: [{ text: attack, done: true, hint: attack, note: attack }] },
        { kind: 'table', caption: attack, columns: [{ title: attack, width: 1 }], rows: [[attack]], rowHeaders: true },
        { kind: 'chart', alt: attack, caption: attack, max: 4, bars: [{ label: attack, value: 1, text: attack }] },
        { kind: 'lines', label: attack, count: 1 },
        { kind: 'signature', labels: [attack] },
        { kind: 'note', title: attack, runs: [attack] },
      ],
      {
        title: attack,
        subtitle: attack,
        organisation: attack,
        adopted: { body: attack, date: attack, paragraph: attack },
        number: attack,
        version: attack,
        made: attack,
        origin: attack,
      },
    );
    const more = {
      title: attack,
      organisation: attack,
      savedAt: attack,
      siteAddress: attack,
      embedded: JSON.stringify(attack),
    };
    const html = await writeRecord([everywhere], { ...options, ...more });
    const calm = await writeRecord(
      [everywhere].map(
        (document) => JSON.parse(JSON.stringify(document).replaceAll(JSON.stringify(attack), '"x"')) as ReportDocument,
      ),
      { ...options, title: 'x', organisation: 'x', savedAt: 'x', siteAddress: 'x', embedded: '"x"' },
    );
    const shape = (text: string): string[] =>
      parse(text)
        .querySelectorAll('*')
        .map(({ tagName, rawAttrs }) => `${tagName} ${rawAttrs}`);
    // The same elements with the same attributes as when every text is an x: nothing became markup, and no text by the reader is in a tag.
    expect(shape(html)).toEqual(shape(calm));
    expect(JSON.parse(parse(html).querySelector('#kvalitetsparmen')!.rawText)).toBe(attack);
  });

  test('may link to the web and to mail, and to nothing else', async () => {
    const article = await blocks({
      kind: 'paragraph',
      runs: [
        'https://a.example/å?b="c"',
        'mailto:a@b.se',
        'javascript:alert(1)',
        'data:text/html,x',
        '/x',
        ' file:///x',
      ].map((href) => ({ text: 'länk', href })),
    });
    expect(article.querySelectorAll('p:not(.back) > a').map((link) => link.getAttribute('href'))).toEqual([
      'https://a.example/%C3%A5?b=%22c%22',
      'mailto:a@b.se',
    ]);
  });

  test('can only become markup by way of markup', () => {
    expect(markup`<b>${'<i>'}${['&', markup`<u>${'"'}</u>`]}${null}${1}</b>`.text).toBe(
      '<b>&lt;i&gt;&amp;<u>&quot;</u>1</b>',
    );
  });
});

describe('the site reads a saved page back', () => {
  const same = async (page: Uint8Array): Promise<void> => {
    const file = await unpackFile(page);
    expect(file).toMatchObject({ result: 'ok', ...facts });
    const texts = file.result === 'ok' ? file.documents.map(({ text }) => text) : [];
    expect(texts.sort()).toEqual([...exampleEnvelopes].sort());
  };

  test('as it is, and the JSON in it is plain ASCII', async () => {
    const { html } = await exampleRecord();
    await same(bytes(html));
    expect(parse(html).querySelector('#kvalitetsparmen')!.rawText).toMatch(/^[\n\x20-\x7e]*$/);
  });

  test.each<[string, (html: string) => Uint8Array]>([
    ['with a byte order mark', (html) => bytes(`\ufeff${html}`)],
    ['with Windows line endings', (html) => bytes(html.replaceAll('\n', '\r\n'))],
    ['in latin-1', (html) => Uint8Array.from(html, (sign) => sign.charCodeAt(0) & 0xff)],
    ['with question marks for all Swedish letters', (html) => bytes(html.replace(/[^\n\x20-\x7e]/g, '?'))],
    [
      'with the comment that Chromium adds',
      (html) => bytes(`<!-- saved from url=(0042)file:///C:/Pärmen/fil.html -->\n${html}`),
    ],
    [
      'with attributes in another order and other quotes',
      (html) =>
        bytes(
          html.replace(
            '<script type="application/json" id="kvalitetsparmen">',
            "<SCRIPT\n id = 'kvalitetsparmen'\tdata-x  type=application/json >",
          ),
        ),
    ],
    [
      'with an id without quotes',
      (html) => bytes(html.replace('type="application/json" id="kvalitetsparmen"', 'id=kvalitetsparmen type=x')),
    ],
    [
      'with a script that an extension has put in',
      (html) => bytes(html.replace('</head>', '<script src="chrome-extension://x"></script></head>')),
    ],
  ])('saved again %s', async (_, change) => {
    const { html } = await exampleRecord();
    await same(change(html));
  });

  test('but not when it is cut, or an answer in it is changed', async () => {
    const { html } = await exampleRecord();
    const end = html.indexOf('</script>');
    for (let length = 200; length < end; length += 397) {
      expect(await unpackFile(bytes(html.slice(0, length)))).toMatchObject({ result: 'refused' });
    }
    expect(await unpackFile(bytes(html.slice(0, end - 400)))).toEqual({ result: 'refused', why: 'damaged' });
    const changed = html.replace('flik 4', 'flik 5').replaceAll('flik 4', 'flik 5');
    expect(await unpackFile(bytes(changed))).toEqual({ result: 'refused', why: 'damaged' });
  });
});
