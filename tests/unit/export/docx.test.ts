import { crc32, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Block, ReportDocument } from '../../../src/domain/report-document';
import { writeDocx } from '../../../src/export/docx/write-docx';
import { words } from '../../../src/export/words';
import { checkDocx, find, styleOf, textOf, type Xml } from './check-docx';
import { assessment, bigTable, checklist, hostile, logo, longAnswer, longWord, plain, report } from './documents';
import { binder, code, coded, monster, nested } from './word-documents';

vi.setConfig({ testTimeout: 60_000 });

const createdAt = new Date('2026-11-21T12:34:56Z');

async function made(document: ReportDocument) {
  const { bytes, replaced } = await writeDocx(document, { createdAt });
  return { ...checkDocx(bytes), bytes, replaced };
}

/** Whether a property is there and not turned off. */
const isOn = (element: Xml, name: string) =>
  find(element, name).some((each) => !['off', 'false', '0'].includes(value(each) ?? ''));
const value = (element: Xml | undefined) => element?.attributes['w:val'];
const paragraphs = (root: Xml, style: string) => find(root, 'w:p').filter((each) => styleOf(each) === style);
/** Tables with a head or rows of their own; the facts and the signatures are tables too. */
const named = (root: Xml, name: string) =>
  find(root, 'w:tbl').find((table) => value(find(table, 'w:tblCaption')[0]) === name);
const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('writeDocx', () => {
  test.each([
    ['a routine', plain],
    ['a checklist', checklist],
    ['an assessment', assessment],
    ['a binder', binder],
    ['hostile text', hostile],
    ['a table over many pages', bigTable],
    ['everything at once', monster],
    ['a document with nothing but facts', report([], { title: '', organisation: undefined })],
    [
      'one with nothing at all',
      report([], { title: '', number: '', version: '', made: '', origin: '', adopted: undefined }),
    ],
  ])('makes a file without broken references of %s', async (_, document) => {
    expect((await made(document)).errors).toEqual([]);
  });

  test('writes headings with Word’s own styles, and no level is skipped', async () => {
    const { headings } = await made(plain);
    expect(headings).toEqual([
      `Title: ${plain.title}`,
      'Heading1: Syfte',
      'Heading1: Gör så här',
      'Heading2: Vem gör vad',
    ]);
    const odd = await made(
      report([
        { kind: 'heading', level: 3, text: 'Först' },
        { kind: 'heading', level: 3, text: 'Sedan' },
      ]),
    );
    expect(odd.headings.slice(1)).toEqual(['Heading1: Först', 'Heading2: Sedan']);
  });

  test('says the level of each heading in its style', async () => {
    const { styles } = await made(binder);
    const levels = [1, 2, 3, 4].map((level) => {
      const style = find(styles, 'w:style').find(
        ({ attributes }) => attributes['w:styleId'] === `Heading${level}`,
      ) as Xml;
      return value(find(style, 'w:outlineLvl')[0]);
    });
    expect(levels).toEqual(['0', '1', '2', '3']);
  });

  test('is in Swedish, from the ground up, and says so', async () => {
    const { styles, core, document } = await made(plain);
    expect(find(find(styles, 'w:docDefaults')[0] as Xml, 'w:lang')[0]?.attributes['w:val']).toBe('sv-SE');
    // No run says anything else.
    expect(find(document, 'w:lang')).toEqual([]);
    expect(find(core, 'dc:language').map((each) => each.children[0]?.text)).toEqual(['sv-SE']);
  });

  test('marks a document in another language in a binder', async () => {
    const { document } = await made(binder);
    const english = find(document, 'w:r').filter((run) => value(find(run, 'w:lang')[0]) === 'en-GB');
    expect(english.map(textOf)).toEqual(expect.arrayContaining(['Safety', 'Everybody goes home in one piece.']));
    expect(english.map(textOf)).not.toContain('Avslut');
  });

  test('has title, author, language and the given date in its properties, and no other', async () => {
    const { core, parts } = await made(plain);
    const text = (name: string) => find(core, name).map((each) => each.children[0]?.text);
    expect(text('dc:title')).toEqual([plain.title]);
    expect(text('dc:creator')).toEqual([plain.organisation]);
    expect(text('cp:lastModifiedBy')).toEqual([plain.organisation]);
    expect(text('dcterms:created')).toEqual(['2026-11-21T12:34:56Z']);
    expect([...parts.values()].join('')).not.toContain('Un-named');
  });

  test('says number, version, decision, organisation and date under the title', async () => {
    const { document } = await made(plain);
    const facts = named(document, words.facts);
    const cells = find(facts as Xml, 'w:tc').map((cell) => find(cell, 'w:p').map(textOf));
    expect(cells).toEqual([
      [words.number, 'RUT-04'],
      [words.version, '1.2'],
      [words.made, '2026-11-21'],
      [words.organisation, plain.organisation],
      [words.decision, 'Beslutad av styrelsen den 2026-10-14   § 7'],
    ]);
  });

  test('has a running head from page two, and page x of y on every page', async () => {
    const { document, headers, footers, parts } = await made(plain);
    expect(find(document, 'w:titlePg')).toHaveLength(1);
    expect(headers.map(textOf)).toEqual(['RUT-04 · Avvikelser, klagomål och synpunkter · version 1.2', '']);
    for (const footer of footers) {
      expect(squeezed(textOf(footer))).toBe(`${plain.organisation} · ${plain.origin} Sida av`);
      const fields = find(footer, 'w:instrText').map((each) =>
        squeezed(each.children.map(({ text }) => text).join('')),
      );
      expect(fields).toEqual(['PAGE', 'NUMPAGES']);
    }
    expect(parts.get('word/settings.xml')).not.toContain('updateFields');
  });

  test('has A4 paper with 30 mm for the holes', async () => {
    const { document } = await made(plain);
    const [size, margin] = [find(document, 'w:pgSz')[0]?.attributes, find(document, 'w:pgMar')[0]?.attributes];
    expect([size?.['w:w'], size?.['w:h']]).toEqual(['11906', '16838']);
    expect((Number(margin?.['w:left']) + Number(margin?.['w:gutter'])) / 56.6929).toBeCloseTo(30, 1);
  });

  test('repeats the head of a table on every page, and tells heads from cells', async () => {
    const { document } = await made(assessment);
    const table = named(document, 'Samma resultat i siffror') as Xml;
    const rows = find(table, 'w:tr');
    expect(rows.map((row) => find(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(find(table, 'w:tblLook')[0]?.attributes).toMatchObject({
      'w:val': '06A0',
      'w:firstRow': '1',
      'w:firstColumn': '1',
    });
    expect(value(find(table, 'w:tblStyle')[0])).toBe('CalmTable');
    expect(paragraphs(document, 'Caption').map(textOf)).toEqual(['Nivå per område, 0–4', 'Samma resultat i siffror']);
  });

  test('lets a tall row go over pages and keeps a short one whole', async () => {
    const { document } = await made(bigTable);
    const rows = find(named(document, 'Tvåhundra rader') as Xml, 'w:tr');
    expect(rows).toHaveLength(201);
    expect(rows.flatMap((row, i) => (isOn(row, 'w:cantSplit') ? [] : [i]))).toEqual([51]);
    expect(textOf(rows[1] as Xml)).toContain('Rad 1 <&> \\ extra kolumner');
    expect(find(rows[61] as Xml, 'w:trHeight')).toHaveLength(1);
  });

  test('gives a chart as a table with its description, the numbers and a bar for each', async () => {
    const { document } = await made(assessment);
    const chart = named(document, 'Nivå per område, 0–4') as Xml;
    expect(value(find(chart, 'w:tblDescription')[0])).toMatch(/^Stapeldiagram\. Ledning och styrning 3 av 4/u);
    const rows = find(chart, 'w:tr').map((row) => find(row, 'w:tc').map(textOf));
    expect(rows[0]).toEqual(['Ledning och styrning', '', '3 av 4']);
    expect(rows[4]).toEqual(['Nytta och effekt', '', 'Ej besvarad']);
    const ends = find(chart, 'w:tr').map((row) => find(find(row, 'w:tc')[1] as Xml, 'w:ind')[0]?.attributes['w:right']);
    // Three of four leaves a fourth; nothing and no answer have no bar.
    expect(Number(ends[1]) / Number(ends[0])).toBeCloseTo(2, 1);
    expect(ends.slice(3)).toEqual([undefined, undefined]);
  });

  test('has boxes that can be ticked, with code, hint and note', async () => {
    const { document } = await made(report([coded]));
    const boxes = find(document, 'w:sdt');
    expect(boxes.map((box) => value(find(box, 'w:alias')[0]))).toEqual([
      'Deltagaren har en handledare',
      'Nycklar är utdelade',
    ]);
    expect(boxes.map((box) => value(find(box, 'w:tag')[0]))).toEqual(['A1', 'A2']);
    expect(boxes.map((box) => find(box, 'w14:checked')[0]?.attributes['w14:val'])).toEqual(['1', '0']);
    expect(boxes.map((box) => find(box, 'w14:checkedState')[0]?.attributes['w14:val'])).toEqual(['2611', '2611']);
    expect(boxes.map(textOf)).toEqual(['☑', '☐']);
    expect(paragraphs(document, 'Tick').map(textOf)).toEqual([
      '☑\tA1  Deltagaren har en handledare',
      '☐\tA2  Nycklar är utdelade',
    ]);
    expect(paragraphs(document, 'TickHint').map(textOf)).toEqual(['Namnet står i planen.']);
    expect(paragraphs(document, 'TickNote').map(textOf)).toEqual([
      `${words.note} Väntar på låssmeden.\nRing på måndag.`,
    ]);
  });

  test('keeps every note and answer in full', async () => {
    const block = checklist.blocks[1];
    const notes = block?.kind === 'ticks' ? block.items.flatMap(({ note }) => note ?? []) : [];
    const { text } = await made(checklist);
    expect(notes.length).toBeGreaterThan(3);
    for (const note of notes) expect(text).toContain(note);
    expect((await made(assessment)).text).toContain(longAnswer);
  });

  test('numbers lists by itself, each from one, and lists in lists', async () => {
    const { document, numbering } = await made(report([nested, nested]));
    const items = find(document, 'w:p').filter((each) => find(each, 'w:numPr').length > 0);
    const list = (item: Xml) => value(find(item, 'w:numId')[0]);
    const level = (item: Xml) => value(find(item, 'w:ilvl')[0]);
    expect(items.map((item) => `${level(item)} ${textOf(item)}`).slice(0, 10)).toEqual([
      '0 Före första dagen',
      '1 Ring deltagaren',
      '1 Gör i ordning en plats',
      '2 stol',
      '2 bord',
      '0 Första dagen',
      '1 Hälsa välkommen',
      '0 Efter en vecka',
      '1 samtal',
      '1 anteckning',
    ]);
    expect(new Set(items.map(list)).size).toBe(10);
    expect(list(items[0] as Xml)).toBe(list(items[5] as Xml));
    const format = (item: Xml) => {
      const num = find(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === list(item)) as Xml;
      const id = value(find(num, 'w:abstractNumId')[0]);
      const kind = find(numbering, 'w:abstractNum').find(
        ({ attributes }) => attributes['w:abstractNumId'] === id,
      ) as Xml;
      const at = find(kind, 'w:lvl').find(({ attributes }) => attributes['w:ilvl'] === level(item)) as Xml;
      return `${value(find(at, 'w:numFmt')[0])} ${value(find(at, 'w:lvlText')[0])}`;
    };
    expect([0, 1, 3, 8].map((i) => format(items[i] as Xml))).toEqual([
      'decimal %1.',
      'decimal %2.',
      'bullet ·',
      'bullet –',
    ]);
  });

  test('links only to safe addresses, and keeps what comes after #', async () => {
    const { document, parts } = await made(
      report([
        {
          kind: 'paragraph',
          runs: [
            { text: 'ett', href: 'https://exempel.se/å?q=ö&r=1#del' },
            { text: 'två', href: 'javascript:alert(1)' },
            { text: 'tre', href: '/relativ' },
          ],
        },
      ]),
    );
    expect(find(document, 'w:hyperlink').map(textOf)).toEqual(['ett']);
    expect(find(document, 'w:hyperlink')[0]?.attributes['w:anchor']).toBe('del');
    const relations = parts.get('word/_rels/document.xml.rels');
    expect(relations).toContain('Target="https://exempel.se/%C3%A5?q=%C3%B6&amp;r=1"');
    expect(relations).not.toContain('javascript');
  });

  test('has lines to write on, lines to sign on, and keeps what is signed with them', async () => {
    const { document } = await made(plain);
    const lines = paragraphs(document, 'AnswerLine');
    expect(lines).toHaveLength(4);
    for (const line of lines)
      expect(find(line, 'w:tab').map(({ attributes }) => attributes['w:leader'])).toContain('underscore');
    expect(lines.map((line) => isOn(line, 'w:keepNext'))).toEqual([true, false, true, true]);
    const signatures = named(document, words.signatures) as Xml;
    expect(paragraphs(signatures, 'Signature').map(textOf)).toEqual([
      'Ort och datum',
      'Ordförandens namnteckning',
      'Namnförtydligande',
    ]);
  });

  test('turns the page once, never before signatures, and never onto an empty page', async () => {
    const text = (...blocks: Block[]) => made(report(blocks));
    const paragraph: Block = { kind: 'paragraph', runs: ['x'] };
    const turn: Block = { kind: 'pageBreak' };
    const count = async (...blocks: Block[]) => paragraphs((await text(...blocks)).document, 'PageTurn').length;
    expect(await count(paragraph, turn, turn, paragraph)).toBe(1);
    expect(await count(paragraph, turn)).toBe(0);
    expect(await count(paragraph, turn, { kind: 'signature', labels: ['Datum'] })).toBe(0);
    expect(await count(paragraph, turn, { kind: 'tab', number: '1', title: 'Flik', text: '' })).toBe(0);
  });

  test('gives tabs and documents of a binder sections and running heads of their own', async () => {
    const { document, headers, footers, headings } = await made(binder);
    expect(headings).toEqual([
      'Title: Vår pärm',
      'Heading1: 1 Deltagarens väg',
      'Heading2: Introduktion av ny deltagare',
      'Heading3: Syfte',
      'Heading3: Gör så här',
      'Heading4: Vem gör vad',
      'Heading2: Avslut',
      'Heading1: 2 Trygg verksamhet',
      'Heading2: Safety',
      'Heading3: Purpose',
    ]);
    expect(find(document, 'w:sectPr')).toHaveLength(6);
    const texts = headers.map(textOf).filter((text) => text !== '');
    expect(texts).toContain('RUT-08 · Avslut · version 2.0');
    expect(texts).toContain('RUT-09 · Safety · version 2.0');
    // The same foot goes on until another begins.
    expect(footers.map((footer) => squeezed(textOf(footer)))).toEqual([
      ...Array.from({ length: 2 }, () => `${binder.organisation} · ${binder.origin} Sida av`),
      ...Array.from({ length: 2 }, () => `${binder.organisation} · Elsewhere Sida av`),
    ]);
  });

  test('lists tabs and documents in the contents, with links, before Word has filled in the pages', async () => {
    const { document } = await made(binder);
    const field = find(document, 'w:instrText').map((each) => each.children[0]?.text ?? '');
    expect(field[0]).toMatch(/TOC .*\\o "?1-2/u);
    expect(
      [...paragraphs(document, 'TOC1'), ...paragraphs(document, 'TOC2')].map((each) => squeezed(textOf(each))),
    ).toEqual(['1 Deltagarens väg', '2 Trygg verksamhet', 'Introduktion av ny deltagare', 'Avslut', 'Safety']);
    const [entry] = paragraphs(document, 'TOC1');
    const anchor = find(entry as Xml, 'w:hyperlink')[0]?.attributes['w:anchor'];
    expect(find(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])).toContain(anchor);
    const bare = await made(
      report([
        { kind: 'contents', title: 'Innehåll' },
        { kind: 'paragraph', runs: ['x'] },
      ]),
    );
    expect(find(bare.document, 'w:instrText')).toEqual([]);
  });

  test('describes the logo by the organisation’s name', async () => {
    const { document, files } = await made(report([], { logo }));
    expect(find(document, 'wp:docPr')[0]?.attributes.descr).toBe(report([]).organisation);
    const pictures = Object.keys(files).filter((path) => path.startsWith('word/media/'));
    expect(pictures).toHaveLength(1);
    expect(Buffer.from(files[pictures[0] ?? ''] ?? []).toString('base64')).toBe(logo.data.split(',')[1]);
    const nameless = await made(report([], { logo, organisation: undefined }));
    expect(find(nameless.document, 'wp:docPr')[0]?.attributes.descr).toBe(words.logo);
  });

  test('has a square code beside the facts, with its address as description', async () => {
    const { document, files, errors } = await made(report([], { code }));
    expect(errors).toEqual([]);
    const facts = named(document, words.facts) as Xml;
    expect(find(facts, 'wp:docPr').map(({ attributes }) => attributes.descr)).toEqual([words.code(code.url)]);
    const [path = ''] = Object.keys(files).filter((each) => each.endsWith('.png'));
    const png = Buffer.from(files[path] ?? []);
    const side = png.readUInt32BE(16);
    expect([png.readUInt32BE(20), png[24], png[25]]).toEqual([side, 1, 0]);
    const length = png.readUInt32BE(33);
    expect(crc32(png.subarray(37, 41 + length))).toBe(png.readUInt32BE(41 + length));
    const lines = inflateSync(png.subarray(41, 41 + length));
    const scale = side / (code.size + 6);
    const isDark = (column: number, row: number) => {
      const [x, y] = [Math.floor((column + 3.5) * scale), Math.floor((row + 3.5) * scale)];
      return ((lines[y * (1 + Math.ceil(side / 8)) + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) === 0;
    };
    const bits = Buffer.from(code.bits, 'base64');
    for (let at = 0; at < code.size ** 2; at += 1)
      expect(isDark(at % code.size, Math.floor(at / code.size))).toBe(
        ((bits[at >> 3] ?? 0) & (0x80 >> (at & 7))) !== 0,
      );
    expect([isDark(-1, 0), isDark(0, code.size), isDark(-3, -3)]).toEqual([false, false, false]);
  });

  test('survives hostile text without losing any of it unsaid', async () => {
    const { text, replaced, headings } = await made(hostile);
    expect(headings[0]).toBe('Title: Ond titel (<b>&"\\) č Č ŋ – 😀');
    for (const part of [
      '<b>&"</b> (parentes \\ och \\) bakstreck \\( ]]> %PDF endstream endobj',
      'Åsa Öberg är skriven med lösa prickar, én gång.',
      'Glad 😀 familj 👨‍👩‍👧 flagga 🇸🇪 hjärta ❤️ 1️⃣ tumme 👍🏽 slut.',
      'Arabiska: السلام عليكم och ryska: Привет.',
      'tab noll bredd\u200b, ensam \ufffd halva, CO₂ och ﬁnt.',
      longWord,
    ])
      expect(text).toContain(part);
    expect(replaced).toEqual(['\ufffd']);
  });

  test('does not take what is written for something to fill in', async () => {
    const trap = '{default-bullet-numbering-0} {numbers-1} {bullets-2} CURRENT TOTAL_PAGES {x}';
    const { text, errors } = await made(report([nested, { kind: 'paragraph', runs: [trap, 'CURRENT'] }]));
    expect(errors).toEqual([]);
    expect(text).toContain(`${trap}CURRENT`);
  });

  test('gives the same bytes for the same document', async () => {
    const document = report(
      binder.blocks.filter(({ kind }) => kind !== 'contents'),
      { logo },
    );
    const [first, second] = [await writeDocx(document, { createdAt }), await writeDocx(document, { createdAt })];
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
  });

  test('keeps any text, and stays well-formed', async () => {
    const any = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('{a}', '\u0000', '\ud800', ']]>'),
    );
    await fc.assert(
      fc.asyncProperty(any, any, any, async (a, b, c) => {
        const { errors, text } = await made(
          report(
            [
              { kind: 'heading', level: 2, text: a },
              { kind: 'paragraph', runs: [{ text: b, bold: true }] },
              { kind: 'ticks', items: [{ text: a, done: true, code: b, hint: c, note: b }] },
              { kind: 'table', caption: c, rowHeaders: true, columns: [{ title: a, width: 1 }], rows: [[b], [c]] },
              { kind: 'note', title: b, runs: [c] },
            ],
            { title: a, organisation: b, origin: c },
          ),
        );
        expect(errors).toEqual([]);
        const seen = squeezed(text);
        for (const part of [a, b, c]) expect(seen).toContain(asWritten(part));
      }),
      { numRuns: 60 },
    );
  });
});

/** What must be found in the file: NFC, half characters shown, what cannot be seen as a space. */
function asWritten(text: string): string {
  const whole = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\ufffe\uffff]/gu, '\ufffd')
    .replaceAll('\u00ad', '');
  return squeezed(whole.replace(/\p{Cc}|\p{Zl}|\p{Zp}/gu, ' '));
}
