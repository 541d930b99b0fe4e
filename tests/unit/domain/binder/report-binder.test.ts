import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { arrange, type Placed } from '@/domain/binder/arrange';
import type { Adaptation, Binder, BinderDocument, OwnDocument } from '@/domain/binder/binder';
import { listDocuments, whatIsDue } from '@/domain/binder/document-list';
import { decisionSheet } from '@/domain/binder/front-sheets';
import { binderReport, type BinderPart } from '@/domain/binder/report-binder';
import { type BinderSetting, blocksOf as contentOf, headOf, printOf, statusOf } from '@/domain/binder/resolve';
import { limitsOf } from '@/domain/binder/limits';
import { asPrinted, sheetsOf, swapsOf } from '@/domain/binder/sheets';
import { binderWords as own } from '@/strings/binder-report';
import { reportWords as words } from '@/strings/report';
import { allText, blocksOf, textsOf } from '../document-text';
import { all, binderOf, decided, EMPTY, routineX, setting, shelf } from './example-binder';

// A busy machine is slow.
vi.setConfig({ testTimeout: 60_000 });

const first = (binder: Binder, more: Partial<BinderSetting> = {}): [Placed, BinderSetting] => {
  const whole = setting(binder, more);
  return [arrange(binder, whole.shelf, words).documents[0]!, whole];
};
const textOf = (binder: Binder, more: Partial<BinderSetting> = {}) =>
  contentOf(...first(binder, more)).flatMap(textsOf);
const one = (values: Partial<BinderDocument>, more: Partial<Binder> = {}) => binderOf({ 'rutin-x': values }, more);
const adapted = (section: string, mode: Adaptation['mode'], text: string) =>
  one({ adaptations: new Map([[section, { mode, text }]]) });
const wholeOf = (binder: Binder, more: Partial<BinderSetting> = {}, part: BinderPart = { what: 'all' }) =>
  binderReport(setting(binder, more), part)!;

describe('the head of a document in the binder', () => {
  const headOfOne = (values: Partial<BinderDocument>) => headOf(...first(one(values)));

  test('has number, own version, decision, role and day of review', () => {
    expect(headOfOne({ version: '1.1', revisions: decided('2026-03-01', '1.1'), owner: 'husmor' })).toMatchObject({
      title: 'Exempelrutin',
      number: 'RUT-99',
      version: '1.1',
      organisation: 'Ängen & Öarna',
      status: own.status.decided,
      adopted: { body: 'styrelsen', date: '2026-03-01', paragraph: '7' },
      responsible: 'husmor',
      nextReview: '2027-03-01',
      made: '2026-11-22',
    });
  });

  test('has lines to write on until it is decided, and the interval in words', () => {
    expect(headOfOne({ interval: 6 })).toMatchObject({
      status: own.status.undecided,
      adopted: { body: 'styrelsen', date: '', paragraph: '' },
      nextReview: 'Var 6:e månad',
    });
  });

  test('says when the text is another than the one that was decided', () => {
    const print = printOf(...first(one({})));
    const revisions = decided().map((revision) => ({ ...revision, print }));
    expect(statusOf(...first(one({ revisions })))).toBe('decided');
    expect(statusOf(...first(one({ revisions }, { fields: new Map([['roll', 'husmor']]) })))).toBe('changed');
  });

  test('asks for no decision on a checklist', () => {
    const [placed, whole] = first(binderOf({ 'checklista-z': {} }));
    expect(headOf(placed, whole)).not.toHaveProperty('adopted');
    expect(statusOf(placed, whole)).toBe('used');
  });
});

describe('the text of a document in the binder', () => {
  test('has the fields filled in everywhere, and proposals marked', () => {
    const text = textOf(one({}, { fields: new Map([['roll', 'husmor']]) }));
    expect(text).toContain('Ring husmor.');
    expect(text).toContain('Gäller [alla].');
    expect(text).toContain(own.proposalsWhy);
    expect(text.join()).not.toMatch(/samordnaren|\{\{|\*\*/);
  });

  test('says nothing of proposals when all is filled in', () => {
    const fields = new Map([
      ['roll', 'husmor'],
      ['vem', 'oss'],
    ]);
    expect(textOf(one({}, { fields }))).not.toContain(own.proposalsWhy);
  });

  test('has a line to write on where there is no proposal', () => {
    const text = { ...shelf().documents['rutin-x']!, fields: [{ id: 'roll', label: 'Roll', default: '' }] };
    expect(textOf(one({ text }))).toContain('Ring ____________________.');
  });

  test("has the reader's addition after the site's text, marked", () => {
    const text = textOf(adapted('purpose', 'add', 'Det gäller även hunden.'));
    const at = text.indexOf(`${own.added}:`);
    expect(text.slice(at - 1, at + 2)).toEqual([
      'Ni ska alltid veta vad som gäller.',
      `${own.added}:`,
      'Det gäller även hunden.',
    ]);
  });

  test("has the reader's text instead of the site's, marked and under the same heading", () => {
    const text = textOf(adapted('step-forsta', 'replace', 'Ropa.\n- Högt.\n- Igen, till {{roll}}.'));
    const at = text.indexOf('1. Säg till');
    expect(text.slice(at, at + 5)).toEqual([
      '1. Säg till',
      `${own.replaced}:`,
      'Ropa.',
      'Högt.',
      'Igen, till [samordnaren].',
    ]);
    expect(text).not.toContain('Vänta.');
  });

  test("prints the reader's text as it stands: stars, braces and angle brackets are text", () => {
    const hard = '**inte fet** <script>alert(1)</script> {{okänd}} =1+1';
    expect(textOf(adapted('purpose', 'add', hard))).toContain(hard);
  });

  test('makes boxes to tick of lines in a checklist', () => {
    const mine = new Map([['group-fore', { mode: 'add', text: '- Släck lampan.\nLås dörren.' }]] as const);
    const ticks = contentOf(...first(binderOf({ 'checklista-z': { adaptations: mine } }))).filter(
      ({ kind }) => kind === 'ticks',
    );
    expect(ticks.flatMap(textsOf)).toEqual(expect.arrayContaining(['Punkt a.', 'Släck lampan.', 'Lås dörren.']));
  });

  test('prints last what the reader wrote in sections that are no longer there', () => {
    const text = textOf(adapted('step-borta', 'replace', 'Glöm inte detta.'));
    expect(text.slice(text.indexOf(own.homeless))).toContain('Glöm inte detta.');
  });

  test('says what it is built on, and when the site no longer has it', () => {
    expect(textOf(one({}))).toContain(own.basedOn('RUT-99', '2.1'));
    const gone = binderOf({ 'rutin-borta': { text: shelf().documents['rutin-x']! } });
    expect(textOf(gone).join()).toContain(own.gone);
  });

  test('has lines to sign on until it is decided', () => {
    const isSigned = (values: Partial<BinderDocument>) =>
      contentOf(...first(one(values))).some(({ kind }) => kind === 'signature');
    expect([isSigned({}), isSigned({ revisions: decided() })]).toEqual([true, false]);
  });

  test('takes 50 000 characters and keeps every one', () => {
    const long = `${'Ord åäö. '.repeat(5_555)}SLUT`;
    expect(textOf(adapted('purpose', 'add', long)).join('')).toContain(long.trim());
  });

  test('has no placeholder left, whatever the reader writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('add', 'replace'), (text, mode) => {
        const clean = text.replaceAll('{{', '').trim();
        const found = textOf(adapted('purpose', mode as Adaptation['mode'], `${clean} {{roll}}`));
        expect(found.join()).not.toContain('{{');
      }),
    );
  });
});

describe("documents of the reader's own", () => {
  const mine: OwnDocument = {
    id: 'nycklar',
    form: 'rutin',
    number: 'ER-01',
    title: 'Nycklar',
    purpose: 'Ingen ska stå utan.',
    scope: 'Alla.',
    who: 'husmor',
    when: 'Varje dag',
    body: 'Utlämning:\nLämna ut mot kvitto.\nSkriv upp hos {{roll}}.\nSist:\nLås.',
    records: '',
    deviations: 'Ring **genast**.',
  };
  const binder = (own_: OwnDocument) =>
    binderOf({ 'egen-nycklar': {} }, { own: new Map([['egen-nycklar', own_]]), fields: new Map([['roll', 'vakten']]) });

  test('are printed like ours, with our fields filled in', () => {
    const [placed, whole] = first(binder(mine));
    expect(headOf(placed, whole)).toMatchObject({ number: 'ER-01', title: 'Nycklar', responsible: 'husmor' });
    const text = textOf(binder(mine));
    expect(text).toEqual(
      expect.arrayContaining([words.routine.purpose, 'Utlämning', 'Skriv upp hos vakten.', 'Lås.', 'Ring **genast**.']),
    );
    expect(text).not.toContain(words.routine.records);
    expect(text.join()).not.toContain('Bygger på');
  });

  test('are boxes to tick when they are lists', () => {
    const list = contentOf(...first(binder({ ...mine, form: 'checklista' })));
    expect(list.filter(({ kind }) => kind === 'ticks').flatMap(textsOf)).toContain('Lås.');
    expect(list.filter(({ kind }) => kind === 'heading').flatMap(textsOf)).toEqual(['Utlämning', 'Sist']);
  });

  test('have a title also when nothing is written', () => {
    expect(headOf(...first(binder({ ...mine, title: ' ', number: '' }))).title).toBe(own.untitled);
  });
});

describe('the whole binder', () => {
  const binder = binderOf({ ...all, 'rutin-x': { revisions: decided() } }, { fields: new Map([['roll', 'husmor']]) });

  test('has cover, spine, contents, its own sheets, tabs and documents, in that order', () => {
    const { document, sheets } = wholeOf(binder);
    expect(document).toMatchObject({ title: own.title, organisation: 'Ängen & Öarna', number: '', version: '' });
    expect(document.blocks.filter(({ kind }) => kind === 'contents')).toHaveLength(1);
    expect(allText(document)).toContain(own.spine.cut);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'P-1',
      'P-2',
      'P-3',
      'P-4',
      'Flik 1',
      'RUT-98',
      'Flik 4',
      'CL-99',
      'RUT-99',
    ]);
  });

  test('lists every document with version, decision, role and review', () => {
    const [list] = blocksOf(wholeOf(binder).document, 'document').map(({ head }) => head.title);
    expect(list).toBe(own.list.title);
    const rows = blocksOf(wholeOf(binder).document, 'table').filter(({ caption }) => caption.startsWith('Flik'));
    expect(rows.flatMap((table) => table.rows)).toEqual([
      ['RUT-98', 'Andra rutinen', '1.0', '', '', 'Varje år'],
      ['CL-99', 'Exempellista', '1.0', '–', '', 'Varje år'],
      ['RUT-99', 'Exempelrutin', '1.0', '2026-03-01', '', '2027-03-01'],
    ]);
    expect(allText(wholeOf(binder).document)).toContain(own.list.progress(1, 2));
  });

  test('has a sheet for the board with what is not decided', () => {
    const whole = setting(binder);
    const sheet = decisionSheet(arrange(binder, whole.shelf, words), whole);
    expect(blocksOf(sheet, 'table')[0]?.rows.map(([number]) => number)).toEqual(['RUT-98']);
    expect(allText(sheet)).toContain('Styrelsen beslutar');
    expect(sheet.blocks.at(-1)?.kind).toBe('signature');
  });

  test('hands over who owns what, what comes next, what is undone, and where things are', () => {
    const text = allText(wholeOf({ ...binder, handover: new Map([['nycklar', 'I skåpet.']]) }).document);
    for (const line of [
      own.handover.noOwner,
      'I skåpet.',
      own.handover.blank,
      'Att besluta: RUT-98.',
      'Vem det gäller',
    ])
      expect(text).toContain(line);
  });

  test('can be had a tab or a document at a time', () => {
    expect(wholeOf(binder, {}, { what: 'tab', tab: 'flik-4' }).sheets.map(({ sheet }) => sheet)).toEqual([
      'Flik 4',
      'CL-99',
      'RUT-99',
    ]);
    expect(wholeOf(binder, {}, { what: 'document', document: 'rutin-x' }).document.number).toBe('RUT-99');
    expect(binderReport(setting(binder), { what: 'tab', tab: 'flik-9' })).toBeNull();
    expect(binderReport(setting(binder), { what: 'document', document: 'rutin-borta' })).toBeNull();
  });

  test('is made also of nothing, and without an organisation', () => {
    const { document } = wholeOf(EMPTY, { owner: {} });
    expect(document.organisation).toBeUndefined();
    expect(allText(document)).toContain(own.revisions.none);
  });

  test('of 200 documents is made in time, and says that it is full', () => {
    const many = binderOf(
      Object.fromEntries(
        Array.from({ length: 200 }, (_, i) => [
          `rutin-nummer-${i}`,
          { text: { ...shelf().documents['rutin-x']!, number: `RUT-${i + 100}` } },
        ]),
      ),
    );
    const start = performance.now();
    expect(wholeOf(many).sheets.filter(({ kind }) => kind === 'document')).toHaveLength(200);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(limitsOf(many)[0]).toMatchObject({ what: 'documents', used: 200, most: 200, state: 'full' });
    expect(limitsOf(binder)[0]?.state).toBe('room');
  });
});

describe('changing sheets', () => {
  const binder = binderOf({ ...all, 'rutin-x': { revisions: decided() } });
  const printed = (from: Binder) => {
    const whole = setting(from);
    return asPrinted(sheetsOf(arrange(from, whole.shelf, words), whole), '2026-11-22');
  };
  const swaps = (now: Binder, more: Partial<BinderSetting> = {}) => wholeOf(now, more, { what: 'changed' });
  const onPaper = { ...binder, printed: printed(binder) };
  const namesOf = (report: ReturnType<typeof swaps>) => report.swaps.map(({ id }) => id);

  test('are all of them before anything was printed', () => {
    expect(namesOf(swaps(binder))).toHaveLength(9);
  });

  test('are none when nothing has changed, whatever day it is', () => {
    expect(namesOf(swaps(onPaper))).toEqual([]);
    expect(namesOf(swaps(onPaper, { today: '2027-02-02' }))).toEqual([]);
    expect(allText(swaps(onPaper).document)).toContain(own.swap.nothing);
  });

  test('are none when the site changes and the reader has not said yes', () => {
    const site = shelf({ 'rutin-x': { ...routineX, version: '9.0', purpose: ['Nytt.'] } });
    expect(namesOf(swaps(onPaper, { shelf: site }))).toEqual([]);
  });

  test('are those of the document that changed, and of the lists that name its version', () => {
    const documents = new Map(onPaper.documents);
    const before = documents.get('rutin-x')!;
    documents.set('rutin-x', {
      ...before,
      version: '2.0',
      text: { ...before.text!, version: '2.2', subtitle: 'Så här gör ni nu.' },
    });
    const report = swaps({ ...onPaper, documents });
    expect(namesOf(report)).toEqual(['blad-forteckning', 'blad-beslut', 'blad-overlamning', 'rutin-x']);
    expect(blocksOf(report.document, 'table')[0]?.rows.at(-1)).toEqual([
      '☐',
      '4',
      'RUT-99, version 1.0 Exempelrutin',
      'RUT-99, version 2.0 Exempelrutin',
    ]);
    expect(blocksOf(report.document, 'document').map(({ head }) => head.number)).toEqual([
      'P-1',
      'P-3',
      'P-4',
      'RUT-99',
    ]);
  });

  test('are those that use a field when it is filled in', () => {
    expect(namesOf(swaps({ ...onPaper, fields: new Map([['vem', 'oss']]) }))).toEqual(['blad-overlamning', 'rutin-x']);
  });

  test('are to be taken away when the document is out of the binder', () => {
    const documents = new Map(onPaper.documents);
    documents.set('rutin-y', { ...documents.get('rutin-y')!, chosen: false });
    const out = swaps({ ...onPaper, documents }).swaps.filter(({ into }) => into === null);
    expect(out.map(({ id, tab }) => [id, tab])).toEqual([
      ['flik-1', '1'],
      ['rutin-y', '1'],
    ]);
  });

  test('tell a removed sheet from a new one', () => {
    const sheets = sheetsOf(arrange(binder, shelf(), words), setting(binder));
    const some = new Map([...printed(binder)].slice(0, 8));
    expect(swapsOf(sheets, some).map(({ id, out, into }) => [id, out === null, into === null])).toEqual([
      ['rutin-x', true, false],
    ]);
  });
});

describe('the list of documents', () => {
  test('tells what is due, most urgent first, what is unfilled and where the site says something else', () => {
    const documents = {
      'rutin-x': { nextReview: '2026-12-01' },
      'rutin-y': { nextReview: '2026-11-01' },
      'checklista-z': {},
    };
    const binder = binderOf(documents);
    const site = shelf({ 'rutin-x': { ...routineX, purpose: ['Nytt.'] } });
    const list = listDocuments(arrange(binder, site, words), setting(binder, { shelf: site }));
    expect(whatIsDue(list).map(({ placed }) => placed.id)).toEqual(['rutin-y', 'rutin-x']);
    const row = list.find(({ placed }) => placed.id === 'rutin-x');
    expect(row).toMatchObject({ siteChange: 'innebord', unfilled: ['vem', 'roll'], adapted: [], isGone: false });
  });
});
