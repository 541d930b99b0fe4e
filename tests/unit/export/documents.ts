import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Block, Logo, ReportDocument } from '../../../src/domain/report-document';
import type { FontFiles } from '../../../src/export/pdf/fonts';

const folder = new URL('../../../public/fonts/pdf/', import.meta.url);
const bytes = (name: string) => new Uint8Array(readFileSync(fileURLToPath(new URL(name, folder))));

/** The fonts a reader gets, read from disk. */
export const fonts: FontFiles = { regular: bytes('atkinson-400.ttf'), bold: bytes('atkinson-700.ttf') };

/** Options that make the same document give the same bytes. */
export const fixed = { fonts, fileId: '0123456789ABCDEF0123456789ABCDEF', createdAt: new Date('2026-11-21T12:00:00Z') };

const saved = new URL('../../fixtures/saved/organisation-profile.v1.json', import.meta.url);
const profile = JSON.parse(readFileSync(saved, 'utf8')) as { body: { fields: { logo: [Logo['data']] } } };

/** A JPEG as a browser's canvas writes it, 16 pixels by 8. */
export const logo: Logo = { data: profile.body.fields.logo[0], width: 16, height: 8 };

/** A document with the given blocks and believable facts. */
export function report(blocks: Block[], facts: Partial<ReportDocument> = {}): ReportDocument {
  return {
    title: 'Avvikelser, klagomål och synpunkter',
    language: 'sv-SE',
    number: 'RUT-04',
    version: '1.2',
    subtitle: 'Så tar ni hand om det som inte blev som det var tänkt',
    organisation: 'Kafé-kooperativet Ängen & Öarna',
    adopted: { body: 'styrelsen', date: '2026-10-14', paragraph: '7' },
    made: '2026-11-21',
    origin: 'Kvalitetspärmen, kvalitetsparmen.example',
    blocks,
    ...facts,
  };
}

const sentences =
  'Den som ser något som inte stämmer skriver ner det samma dag. Samordnaren läser alla avvikelser varje fredag och bestämmer vem som gör vad – och när det ska vara klart. ”Ingen ska behöva leta efter vem man säger till.” ';

/** Running text of about the given number of words. */
export function prose(words: number): string {
  const all = sentences.repeat(Math.ceil(words / 30)).split(' ');
  return `${all
    .slice(0, words)
    .join(' ')
    .replace(/[\s,–]+$/u, '')}.`;
}

export const plain = report([
  { kind: 'heading', level: 2, text: 'Syfte' },
  {
    kind: 'paragraph',
    runs: [
      'Rutinen gäller ',
      { text: 'alla som arbetar eller deltar', bold: true },
      ' hos er. Läs mer hos ',
      { text: 'Arbetsmiljöverket', href: 'https://www.av.se/arbetsmiljoarbete-och-inspektioner/' },
      ' om systematiskt arbetsmiljöarbete och om vad lagen kräver när något har hänt.',
    ],
  },
  { kind: 'heading', level: 2, text: 'Gör så här' },
  {
    kind: 'list',
    ordered: true,
    items: [
      { runs: ['Skriv ner vad som hände samma dag. Använd blanketten.'] },
      { runs: ['Lämna blanketten till ', { text: 'samordnaren', bold: true }, '.'] },
      { runs: [prose(40)] },
    ],
  },
  { kind: 'paragraph', runs: ['Det här räknas som en avvikelse:'] },
  {
    kind: 'list',
    ordered: false,
    items: [
      { runs: ['en olycka eller ett tillbud'] },
      { runs: ['ett löfte som inte hölls'] },
      { runs: ['ett fel som har hänt förut'] },
    ],
  },
  { kind: 'note', title: 'För en liten förening', runs: ['Det räcker med en pärm och en lista. ', prose(35)] },
  { kind: 'heading', level: 3, text: 'Vem gör vad' },
  {
    kind: 'table',
    caption: 'Ansvar i rutinen',
    rowHeaders: true,
    columns: [
      { title: 'Moment', width: 0.4 },
      { title: 'Ansvarig', width: 0.25 },
      { title: 'När', width: 0.35 },
    ],
    rows: [
      ['Ta emot avvikelsen', 'Handledaren', 'Samma dag'],
      ['Bedöma hur allvarligt det är', 'Samordnaren', 'Inom tre dagar'],
      ['Besluta om åtgärd', 'Styrelsen', 'Nästa möte – eller direkt om någon kan skadas'],
    ],
  },
  { kind: 'lines', label: 'Vad vill ni ändra i rutinen?', count: 4 },
  { kind: 'signature', labels: ['Ort och datum', 'Ordförandens namnteckning', 'Namnförtydligande'] },
]);

export const checklist = report(
  [
    { kind: 'heading', level: 2, text: 'Före första dagen' },
    {
      kind: 'ticks',
      items: Array.from({ length: 24 }, (_, i) => ({
        text: `Punkt ${i + 1}: handledaren vet vilken dag deltagaren kommer och har gått igenom arbetsplatsen`,
        done: i % 3 !== 1,
        hint: i % 2 === 0 ? 'Ni ser att det är klart när namnet på handledaren står i planen.' : undefined,
        note: i % 5 === 0 ? prose(30 + i * 12) : undefined,
      })),
    },
    { kind: 'signature', labels: ['Datum', 'Handledarens namnteckning'] },
  ],
  {
    title: 'Introduktion av ny deltagare',
    number: 'CHK-02',
    subtitle: 'Ifylld checklista',
    adopted: { body: 'styrelsen', date: '', paragraph: '' },
  },
);

const areas = [
  'Ledning och styrning',
  'Deltagarens väg',
  'Trygg verksamhet och arbetsmiljö',
  'Förbättringsarbete',
  'Nytta och effekt',
];

/** A written answer of 3 000 characters, which must be printed in full. */
export const longAnswer = `${prose(600).slice(0, 2960)} Slut på det långa svaret, sista raden.`;

export const assessment = report(
  [
    {
      kind: 'paragraph',
      runs: ['Ni har svarat på 5 av 5 områden. Resultatet är ', { text: 'självskattat', bold: true }, '.'],
    },
    { kind: 'heading', level: 2, text: 'Resultat per område' },
    {
      kind: 'chart',
      caption: 'Nivå per område, 0–4',
      alt: 'Stapeldiagram. Ledning och styrning 3 av 4, Deltagarens väg 2 av 4, Trygg verksamhet 1 av 4, Förbättringsarbete 0 av 4, Nytta och effekt ej besvarad.',
      max: 4,
      bars: areas.map((label, i) => ({
        label,
        value: i === 4 ? null : 3 - i,
        text: i === 4 ? 'Ej besvarad' : `${3 - i} av 4`,
      })),
    },
    {
      kind: 'table',
      caption: 'Samma resultat i siffror',
      rowHeaders: true,
      columns: [
        { title: 'Område', width: 0.34 },
        { title: 'Nivå', width: 0.14 },
        { title: 'Nästa steg', width: 0.52 },
      ],
      rows: areas.map((area, i) => [
        area,
        i === 4 ? '–' : `${3 - i} av 4`,
        'Skriv ner vem som gör vad och ta upp det på nästa styrelsemöte.',
      ]),
    },
    { kind: 'heading', level: 2, text: 'Era egna ord' },
    { kind: 'paragraph', runs: [longAnswer] },
    { kind: 'signature', labels: ['Ort och datum', 'Namnteckning', 'Namnförtydligande'] },
  ],
  { title: 'Snabbkoll', number: 'SJV-01', subtitle: 'Självskattning, ifylld 2026-11-21' },
);

export const longWord = 'Arbetsmarknadsutbildningsförordningsändringskommissionsledamot'.repeat(5).slice(0, 300);

export const hostile = report(
  [
    { kind: 'heading', level: 3, text: 'Utan nivå två <b>&"\'</b> (och \\ parentes)' },
    { kind: 'paragraph', runs: ['<b>&"</b> (parentes \\ och \\) bakstreck \\( ]]> %PDF endstream endobj'] },
    { kind: 'paragraph', runs: ['A\u030asa O\u0308berg är skriven med lösa prickar, e\u0301n gång.'] },
    { kind: 'paragraph', runs: ['Glad 😀 familj 👨‍👩‍👧 flagga 🇸🇪 hjärta ❤️ 1️⃣ tumme 👍🏽 slut.'] },
    { kind: 'paragraph', runs: ['Arabiska: السلام عليكم och ryska: Привет.'] },
    { kind: 'paragraph', runs: [longWord] },
    {
      kind: 'paragraph',
      runs: [
        'Sam\u00adord\u00adna\u00adren, hårt\u202fblank, icke\u2011brytande, tab\tnoll\u0000bredd\u200b, ensam \ud800 halva, CO₂ och ﬁnt.',
      ],
    },
    { kind: 'paragraph', runs: [''] },
    { kind: 'paragraph', runs: [] },
    {
      kind: 'paragraph',
      runs: [
        { text: 'farlig länk', href: 'javascript:alert(1)' },
        ' ',
        { text: 'länk (å) \\', href: 'https://exempel.se/å(b)\\c?q=ö"' },
      ],
    },
    { kind: 'heading', level: 2, text: '' },
    { kind: 'list', ordered: true, items: [{ runs: [] }, { runs: [''] }, { runs: ['Enda punkten\nmed ny rad'] }] },
    { kind: 'list', ordered: false, items: [] },
    {
      kind: 'ticks',
      items: [
        { text: '', done: true },
        { text: longWord, done: false, note: `${longWord}\n\nNy rad` },
      ],
    },
    {
      kind: 'chart',
      alt: '',
      caption: '',
      max: 0,
      bars: [
        { label: longWord, value: 7, text: '' },
        { label: '', value: null, text: longWord },
      ],
    },
    { kind: 'chart', alt: 'inget', caption: 'Tomt', max: 4, bars: [] },
    { kind: 'note', title: '', runs: [] },
    { kind: 'lines', label: '', count: 0 },
    { kind: 'signature', labels: [] },
    { kind: 'pageBreak' },
    { kind: 'pageBreak' },
    { kind: 'heading', level: 3, text: 'Lång text' },
    { kind: 'paragraph', runs: [prose(2000)] },
    { kind: 'table', caption: 'Inga rader', rowHeaders: true, columns: [{ title: 'A', width: 1 }], rows: [] },
    { kind: 'table', caption: 'Inga kolumner', rowHeaders: true, columns: [], rows: [['x']] },
    { kind: 'pageBreak' },
  ],
  {
    title: 'Ond titel (<b>&"\\) č Č ŋ – 😀',
    organisation: `(${longWord}) & <org>`,
    subtitle: '',
  },
);

/** A table over many pages, with a row taller than a page in it. */
export const bigTable = report([
  {
    kind: 'table',
    caption: 'Tvåhundra rader',
    rowHeaders: false,
    columns: [
      { title: 'Nr', width: 0.1 },
      { title: 'Arbetsmiljöansvarig', width: 0.1 },
      { title: '', width: 0 },
      { title: 'Anmärkning', width: 0.8 },
    ],
    rows: Array.from({ length: 200 }, (_, i) =>
      i === 50
        ? [longWord, prose(400), '', prose(900)]
        : i === 60
          ? []
          : [`${i + 1}`, 'Samordnaren', 'x', `Rad ${i + 1} <&> \\`, 'extra', 'kolumner'],
    ),
  },
]);
