import { inflateSync } from 'node:zlib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test, vi } from 'vitest';
import type { ReportDocument } from '../../../src/domain/report-document';
import { hexText } from '../../../src/export/pdf/pdf-text';
import { body, MM } from '../../../src/export/pdf/style';
import { layOut, writePdf } from '../../../src/export/pdf/write-pdf';
import { words } from '../../../src/export/words';
import { checkPdf, type PdfFindings } from './check-pdf';
import {
  assessment,
  bigTable,
  checklist,
  fixed,
  fonts,
  hostile,
  logo,
  longAnswer,
  longWord,
  plain,
  report,
} from './documents';

// Whole files are made and read here, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

async function made(document: ReportDocument): Promise<PdfFindings & { replaced: string[]; flat: string }> {
  const { bytes, replaced, pages } = await writePdf(document, fixed);
  const found = await checkPdf(bytes);
  expect(found.pages).toBe(pages);
  return { ...found, replaced, flat: found.text.replace(/\s+/gu, ' ') };
}

/** Text with the hyphens of broken words and all spaces taken out. */
const joined = (text: string) => text.replace(/-\n/gu, '').replace(/\s+/gu, '');

describe('writePdf', () => {
  test('makes an accessible file of a plain document', async () => {
    const file = await made(plain);
    expect(file.errors).toEqual([]);
    expect(file.title).toBe(plain.title);
    expect(file.headings).toEqual(['H1', 'H2', 'H2', 'H3']);
    expect(file.bookmarks).toEqual([plain.title, 'Syfte', 'Gör så här', 'Vem gör vad']);
    expect(file.links).toEqual(['https://www.av.se/arbetsmiljoarbete-och-inspektioner/']);
    expect(file.roles).toMatchObject({ L: 2, LI: 6, Lbl: 6, LBody: 6, Link: 1, Table: 2, Caption: 1 });
    expect(file.replaced).toEqual([]);
  });

  test('prints number, version, decision, organisation, date, origin and page numbers', async () => {
    const { flat, furniture } = await made(plain);
    const { number, version, adopted, organisation, made: day, origin } = plain;
    for (const fact of [
      number,
      version,
      adopted ? words.adopted(adopted).replace(/ +/g, ' ') : '',
      organisation ?? '',
      day,
    ])
      expect(flat).toContain(fact);
    const [first, second] = furniture.split('\f');
    expect(first).toContain(`${organisation} · ${origin}`);
    expect(first).toContain('Sida 1 av 2');
    expect(second).toContain('Sida 2 av 2');
    expect(second).toContain('RUT-04 · Avvikelser, klagomål och synpunkter · version 1.2');
  });

  test('prints every box with its state and every note in full', async () => {
    const file = await made(checklist);
    expect(file.errors).toEqual([]);
    expect(file.roles).toMatchObject({ LI: 24, Lbl: 24, LBody: 24 });
    expect(file.text.match(/☑/gu)).toHaveLength(16);
    expect(file.text.match(/☐/gu)).toHaveLength(8);
    const block = checklist.blocks[1];
    const notes = block?.kind === 'ticks' ? block.items.flatMap(({ note }) => note ?? []) : [];
    expect(notes.length).toBeGreaterThan(3);
    for (const note of notes) expect(joined(file.text)).toContain(joined(note));
  });

  test('prints an assessment with its chart, its table and a long answer', async () => {
    const file = await made(assessment);
    expect(file.errors).toEqual([]);
    expect(file.roles).toMatchObject({ Figure: 1, Table: 2 });
    expect(longAnswer.length).toBeGreaterThanOrEqual(2990);
    for (const words of ['Ej besvarad', 'Nytta och effekt', 'sista raden.']) expect(file.flat).toContain(words);
    expect(joined(file.text)).toContain(joined(longAnswer));
  });

  test('survives hostile text without losing any of it unsaid', async () => {
    const file = await made(hostile);
    expect(file.errors).toEqual([]);
    expect(file.title).toBe('Ond titel (<b>&"\\) č Č ŋ – □');
    expect(file.headings[1]).toBe('H2');
    expect(file.flat).toContain('<b>&"</b> (parentes \\ och \\) bakstreck \\( ]]> %PDF endstream endobj');
    expect(file.flat).toContain('Åsa Öberg är skriven med lösa prickar, én gång.');
    expect(file.flat).toContain('Glad □ familj □ flagga □ hjärta □ 1□ tumme □ slut.');
    expect(file.flat).toContain(
      'Samordnaren, hårt\u202fblank, icke-brytande, tab noll bredd, ensam □ halva, CO2 och fint.'.replace(
        '\u202f',
        ' ',
      ),
    );
    expect(joined(file.text)).toContain(longWord);
    expect(file.links).toEqual(['https://exempel.se/%C3%A5(b)/c?q=%C3%B6%22']);
    expect(file.replaced).toEqual(expect.arrayContaining(['😀', '👨‍👩‍👧', '🇸🇪', 'س', 'П']));
    expect(new Set(file.replaced).size).toBe(file.replaced.length);
  });

  test('prints every row of a table over many pages, extra cells included', async () => {
    const file = await made(bigTable);
    expect(file.errors).toEqual([]);
    for (let row = 1; row <= 200; row += 1)
      if (row !== 51 && row !== 61) expect(file.flat).toContain(`Rad ${row} <&> \\ extra kolumner`);
    expect(file.roles).toMatchObject({ THead: 1, TR: 206 });
  });

  test('keeps Swedish and Sami letters, dashes and quotation marks readable', async () => {
    const sample = 'å ä ö Å Ä Ö é – ” ’ … · § € ½ čšž đ ŋ ŧ Łódź → ← ✓ ≤ ≥';
    const file = await made(report([{ kind: 'paragraph', runs: [sample] }]));
    expect(file.flat).toContain(sample);
    expect(file.replaced).toEqual([]);
  });

  test('gives the same bytes for the same document, id and time', async () => {
    const [first, second] = [await writePdf(assessment, fixed), await writePdf(assessment, fixed)];
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
  });

  test('gives each file its own id when none is given', async () => {
    const { fonts, createdAt } = fixed;
    const [first, second] = [await writePdf(plain, { fonts, createdAt }), await writePdf(plain, { fonts, createdAt })];
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).not.toBe(0);
  });

  test('refuses an id that is not 32 hexadecimal digits', async () => {
    await expect(writePdf(plain, { ...fixed, fileId: 'abc' })).rejects.toThrow(RangeError);
  });

  test('does not print a caption that repeats the heading above it', async () => {
    const columns = [{ title: 'A', width: 1 }];
    const table = { kind: 'table' as const, caption: 'Ansvar', columns, rowHeaders: false };
    const file = await made(
      report([
        { kind: 'heading', level: 2, text: 'Ansvar' },
        { ...table, rows: [['x']] },
        { ...table, rows: [['y']] },
      ]),
    );
    expect(file.text.match(/Ansvar/gu)).toHaveLength(2);
    expect(file.roles).toMatchObject({ Caption: 1 });
  });

  test('gives a decision to fill in a row of its own', async () => {
    const file = await made(
      report([], { adopted: { body: 'styrelsen', date: '', paragraph: '' }, organisation: undefined }),
    );
    expect(file.errors).toEqual([]);
    expect(file.flat).toContain('Beslutad av styrelsen den ____________________ § __________');
  });

  test('makes a file of a document that has nothing but its facts', async () => {
    const empty = { title: '', organisation: undefined };
    const file = await made(report([], empty));
    expect(file.errors).toEqual([]);
    expect(file.title).toBe('RUT-04');
  });
});

describe('writePdf with a logo', () => {
  /** Where pictures are drawn on page one: left, top, width and height in points. */
  async function pictures(document: ReportDocument) {
    const { bytes } = await writePdf(document, fixed);
    const task = getDocument({ data: bytes.slice(), verbosity: 0 });
    const page = await (await task.promise).getPage(1);
    const { fnArray, argsArray } = await page.getOperatorList();
    const found = fnArray.flatMap((operator, i) => {
      if (operator !== OPS.paintImageXObject) return [];
      const [a = 0, , , d = 0, e = 0, f = 0] = argsArray[fnArray.lastIndexOf(OPS.transform, i)] as number[];
      return [{ left: e, top: 841.89 - f - d, width: a, height: d }];
    });
    await task.destroy();
    return found;
  }

  test('draws it as a figure that is read as the organisation', async () => {
    const file = await made(report(plain.blocks, { logo }));
    expect(file.errors).toEqual([]);
    expect(file.roles).toMatchObject({ Figure: 1, H1: 1 });
    const text = Buffer.from((await writePdf(report([], { logo }), fixed)).bytes).toString('latin1');
    expect(text).toContain(`/Alt ${hexText(report([]).organisation ?? '')}`);
  });

  test('calls it a logo when the organisation has no name', async () => {
    const { bytes } = await writePdf(report([], { logo, organisation: undefined }), fixed);
    expect(Buffer.from(bytes).toString('latin1')).toContain(`/Alt ${hexText(words.logo)}`);
  });

  test('puts it at the right edge, in its own shape, above the facts', async () => {
    const large = { ...logo, width: 480, height: 240 };
    const [small] = await pictures(report([], { logo }));
    const [big] = await pictures(report([], { logo: large }));
    expect(small).toMatchObject({ width: 12, height: 6 });
    expect(big).toMatchObject({ width: 88, height: 44 });
    for (const drawn of [small, big]) {
      expect(drawn?.top).toBeCloseTo(25 * MM, 1);
      expect((drawn?.left ?? 0) + (drawn?.width ?? 0)).toBeCloseTo(30 * MM + body.width, 1);
    }
    // A title of one line is lower than the logo, and what follows keeps below both.
    const { context, pages } = layOut(report([], { logo: large, title: 'Kort', subtitle: undefined }), fonts);
    const strips = pages[0] ?? [];
    expect(context.root.kids.length).toBeGreaterThan(1);
    expect(strips[1]?.y).toBeGreaterThanOrEqual(44);
  });

  test('draws no picture when there is none', async () => {
    expect(await pictures(plain)).toEqual([]);
  });

  test('gives the same bytes for the same document', async () => {
    const [first, second] = [await writePdf(report([], { logo }), fixed), await writePdf(report([], { logo }), fixed)];
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
  });
});

describe('writePdf without an organisation', () => {
  // The empty author once stood as "()" in a search and replace over the whole file, and hit the compressed text of a page.
  test('leaves every page readable', async () => {
    // These very words make "()" turn up in a compressed page.
    const words = Array.from({ length: 2400 }, (_, i) => ((i * 7934) % 46_656).toString(36));
    const paragraphs = Array.from({ length: 80 }, (_, i) => words.slice(i * 30, i * 30 + 30).join(' '));
    const document = report(
      paragraphs.map((text) => ({ kind: 'paragraph', runs: [text] })),
      { organisation: undefined },
    );
    const { bytes, pages } = await writePdf(document, fixed);
    const file = Buffer.from(bytes);
    const streams = [
      ...file
        .toString('latin1')
        .matchAll(/\/Filter \/FlateDecode[^>]*\/Length (\d+)|\/Length (\d+)[^>]*\/Filter \/FlateDecode/g),
    ];
    expect(streams.length).toBeGreaterThan(pages);
    for (const match of streams) {
      const start = file.indexOf('stream\n', match.index) + 'stream\n'.length;
      const length = Number(match[1] ?? match[2]);
      expect(() => inflateSync(file.subarray(start, start + length))).not.toThrow();
    }
  });
});

describe('the pages of writePdf as they are drawn', () => {
  test('are told one by one, after the count that is not known yet', async () => {
    const steps: string[] = [];
    const step = (done: number, total: number) => {
      steps.push(`${done} av ${total}`);
      return Promise.resolve();
    };
    const { pages } = await writePdf(bigTable, { ...fixed, step });
    expect(pages).toBeGreaterThan(1);
    expect(steps).toEqual(['0 av 0', ...Array.from({ length: pages }, (_, i) => `${i + 1} av ${pages}`)]);
  });

  test('are no more when somebody has stopped the work', async () => {
    let drawn = 0;
    const step = (done: number) => {
      drawn = done;
      return done === 2 ? Promise.reject(new Error('stop')) : Promise.resolve();
    };
    await expect(writePdf(bigTable, { ...fixed, step })).rejects.toThrow('stop');
    expect(drawn).toBe(2);
  });
});
