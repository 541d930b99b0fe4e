import { encode } from 'uqr';
import type { Block, QrCode, ReportHead } from '../../../src/domain/report-document';
import { bigTable, checklist, hostile, logo, longWord, plain, prose, report } from './documents';

/** A code that leads to its page. */
export const code = squareCode('https://kvalitetsparmen.example/rutiner/introduktion/');

function squareCode(url: string): QrCode {
  const { size, data } = encode(url, { border: 0, ecc: 'M' });
  const bytes = new Uint8Array(Math.ceil(size ** 2 / 8));
  data.flat().forEach((isDark, at) => {
    if (isDark) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (0x80 >> (at & 7));
  });
  return { size, bits: Buffer.from(bytes).toString('base64'), url };
}

const head: ReportHead = {
  title: 'Introduktion av ny deltagare',
  language: 'sv-SE',
  number: 'RUT-07',
  version: '2.0',
  organisation: 'Kafé-kooperativet Ängen & Öarna',
  adopted: { body: 'styrelsen', date: '2026-05-01', paragraph: '4' },
  responsible: 'Samordnaren',
  nextReview: '2027-05-01',
  status: 'Beslutad',
  made: '2026-11-21',
  origin: 'Kvalitetspärmen, kvalitetsparmen.example',
};

/** Lists in lists, of both kinds, and a list that follows another. */
export const nested: Block = {
  kind: 'list',
  ordered: true,
  items: [
    {
      runs: ['Före första dagen'],
      below: {
        ordered: true,
        items: [{ runs: ['Ring deltagaren'] }, { runs: ['Gör i ordning en plats'], below: bullets(['stol', 'bord']) }],
      },
    },
    { runs: ['Första dagen'], below: { ordered: true, items: [{ runs: ['Hälsa välkommen'] }] } },
    { runs: ['Efter en vecka'], below: bullets(['samtal', 'anteckning']) },
  ],
};

function bullets(texts: string[]) {
  return { ordered: false, items: texts.map((text) => ({ runs: [text] })) };
}

/** Ticks with codes, hints and notes. */
export const coded: Block = {
  kind: 'ticks',
  items: [
    { text: 'Deltagaren har en handledare', done: true, code: 'A1', hint: 'Namnet står i planen.' },
    { text: 'Nycklar är utdelade', done: false, code: 'A2', note: 'Väntar på låssmeden.\nRing på måndag.' },
  ],
};

/** A binder: contents, tabs, and documents with heads of their own. */
export const binder = report(
  [
    { kind: 'contents', title: 'Innehåll' },
    { kind: 'tab', number: '1', title: 'Deltagarens väg', text: 'Från anvisning till avslut.' },
    { kind: 'document', head },
    ...plain.blocks,
    { kind: 'document', head: { ...head, title: 'Avslut', number: 'RUT-08', subtitle: 'När någon slutar' } },
    nested,
    coded,
    { kind: 'pageBreak' },
    { kind: 'tab', number: '2', title: 'Trygg verksamhet', text: '' },
    { kind: 'document', head: { ...head, title: 'Safety', number: 'RUT-09', language: 'en-GB', origin: 'Elsewhere' } },
    { kind: 'heading', level: 2, text: 'Purpose' },
    { kind: 'paragraph', runs: ['Everybody goes home in one piece.'] },
  ],
  {
    title: 'Vår pärm',
    number: 'PÄRM',
    subtitle: 'Alla rutiner',
    logo,
    status: 'Gäller',
    responsible: 'Ordföranden',
    code,
  },
);

/** Everything at once, at its worst: long words, long answers, long tables, and what XML cannot hold. */
export const monster = report(
  [
    { kind: 'contents', title: 'Innehåll' },
    ...hostile.blocks,
    nested,
    coded,
    ...checklist.blocks,
    ...bigTable.blocks,
    { kind: 'paragraph', runs: [`Bokslut ${'x'.repeat(3000)} slut`] },
    {
      kind: 'table',
      caption: 'Femhundra rader',
      rowHeaders: true,
      columns: [
        { title: 'Rad', width: 0.3 },
        { title: 'Anteckning', width: 0.7 },
      ],
      rows: Array.from({ length: 500 }, (_, i) => [`Rad nummer ${i + 1}`, i % 50 === 0 ? prose(120) : 'Kort text']),
    },
    { kind: 'signature', labels: ['Datum', 'Namn'] },
  ],
  { title: `Ond titel ${longWord.slice(0, 120)}`, subtitle: '<&>', organisation: longWord },
);
