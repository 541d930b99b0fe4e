import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { arrange, documentOf, type Placed } from '@/domain/binder/arrange';
import { LIMITS, type Shelf } from '@/domain/binder/binder';
import { siteChangesOf } from '@/domain/binder/site-change';
import {
  adapt,
  answerChange,
  beginOwn,
  beginVersion,
  decide,
  markPrinted,
  moveTo,
  nextOwnNumber,
  putIn,
  review,
  takeOut,
} from '@/storage/binder/edit-binder';
import { readBinder } from '@/storage/binder/read-binder';
import { readText } from '@/storage/binder/read-text';
import { packFile } from '@/storage/file/pack';
import { unpackFile } from '@/storage/file/unpack';
import { mergeDocuments, emptyDocument, writeField, type MergeDocument } from '@/storage/merge-map';
import { readRecord } from '@/storage/record';
import { binder as binderRecord } from '@/storage/records/binder';
import { binderTexts } from '@/storage/records/binder-texts';
import { reportWords as words } from '@/strings/report';
import { EMPTY, routineX, shelf } from '../../domain/binder/example-binder';
import { Origin } from '../surroundings';
import { openBinder, type OpenBinder, realShelf, savedFixture } from './examples';

// All of the site's content is read here, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const IDS = ['rutin-x', 'rutin-y', 'checklista-z'];
const placedIn = (binder: ReturnType<typeof readBinder>, id: string, now: Shelf = shelf()): Placed =>
  arrange(binder, now, words).documents.find((placed) => placed.id === id)!;

async function opened(): Promise<OpenBinder> {
  const open = await openBinder();
  open.edit(putIn(open.read(), shelf(), IDS));
  return open;
}

describe('putting in and taking out', () => {
  it('keeps the text of the site as it was', async () => {
    const open = await opened();
    const { documents } = open.read();
    expect([...documents.keys()].sort()).toEqual([...IDS].sort());
    expect(documents.get('rutin-x')?.text).toEqual(readText(JSON.stringify(shelf().documents['rutin-x'])));
    expect(siteChangesOf(arrange(open.read(), shelf(), words), shelf())).toEqual({ changed: [], gone: [] });
    await open.close();
  });

  it('takes nothing away that was written, and does not take in a new text unasked', async () => {
    const open = await opened();
    open.set(adapt('rutin-x', 'purpose', 'add', 'Vårt.'));
    open.set(takeOut(['rutin-x']));
    expect(open.read().documents.get('rutin-x')?.chosen).toBe(false);
    const newer = shelf({ 'rutin-x': { ...routineX, purpose: ['Nytt.'] } });
    const back = putIn(open.read(), newer, ['rutin-x']);
    expect(back.texts).toEqual({});
    open.edit(back);
    const document = open.read().documents.get('rutin-x');
    expect([document?.chosen, document?.adaptations.get('purpose')?.text]).toEqual([true, 'Vårt.']);
    await open.close();
  });

  it('moves a document to a place behind a tab', async () => {
    const open = await opened();
    const { tabs } = arrange(open.read(), shelf(), words);
    const there = tabs.find(({ tab }) => tab.id === 'flik-4')!.documents;
    open.set(moveTo(placedIn(open.read(), 'rutin-y'), 'flik-4', 1, there));
    expect(arrange(open.read(), shelf(), words).documents.map(({ id }) => id)).toEqual([
      'checklista-z',
      'rutin-y',
      'rutin-x',
    ]);
    await open.close();
  });
});

describe('decisions and reviews', () => {
  it('are written on the version they are about', async () => {
    const open = await opened();
    open.set(
      decide(placedIn(open.read(), 'rutin-x'), { date: '2026-11-22', body: 'styrelsen', paragraph: '4' }, 'abc'),
    );
    open.set(beginVersion(placedIn(open.read(), 'rutin-x'), 'innebord'));
    const document = open.read().documents.get('rutin-x')!;
    expect(document.version).toBe('2.0');
    expect(document.revisions).toEqual([
      { version: '1.0', date: '2026-11-22', body: 'styrelsen', paragraph: '4', what: '', print: 'abc' },
    ]);
    await open.close();
  });

  it('of a steady document let it wait longer', async () => {
    const open = await opened();
    open.set(review(placedIn(open.read(), 'rutin-x'), '2026-11-22', false));
    expect(open.read().documents.get('rutin-x')).toMatchObject({
      interval: 18,
      nextReview: '2028-05-22',
      reviewed: { date: '2026-11-22', changed: false },
    });
    await open.close();
  });
});

describe('answering a change on the site', () => {
  const newer = shelf({
    'rutin-x': {
      ...routineX,
      version: '2.2',
      purpose: ['Nytt.'],
      steps: routineX.steps.map((step) => (step.id === 'forsta' ? { ...step, id: 'ny' } : step)),
      retired: [{ id: 'forsta', replacedBy: 'ny' }],
    },
  });

  async function answered(choice: 'keep' | 'take' | 'take-with-mine') {
    const open = await opened();
    open.set(adapt('rutin-x', 'purpose', 'replace', 'Vårt syfte.'));
    open.set(adapt('rutin-x', 'step-forsta', 'add', 'Ring först.'));
    open.set(adapt('rutin-x', 'small', 'add', 'Vi är fyra.'));
    open.set(decide(placedIn(open.read(), 'rutin-x'), { date: '2026-03-01', body: 'styrelsen', paragraph: '1' }, ''));
    const [change] = siteChangesOf(arrange(open.read(), newer, words), newer).changed;
    open.edit(answerChange(placedIn(open.read(), 'rutin-x', newer), change!, newer, choice));
    const after = open.read();
    const left = siteChangesOf(arrange(after, newer, words), newer).changed;
    await open.close();
    const { text, version, adaptations } = after.documents.get('rutin-x')!;
    return { purpose: text?.sections[0]?.blocks, version, mine: [...adaptations.keys()].sort(), left };
  }

  it('keep: all is as it was, and it is not asked about again', async () => {
    const { purpose, version, mine, left } = await answered('keep');
    expect(purpose).toEqual([{ kind: 'paragraph', text: 'Ni ska **alltid** veta vad som gäller.' }]);
    expect([version, mine, left.map(({ isKept }) => isKept)]).toEqual([
      '1.0',
      ['purpose', 'small', 'step-forsta'],
      [true],
    ]);
  });

  it('take: the new text, and own texts only where nothing is new', async () => {
    const { purpose, version, mine, left } = await answered('take');
    expect(purpose).toEqual([{ kind: 'paragraph', text: 'Nytt.' }]);
    expect([version, mine, left]).toEqual(['2.0', ['small'], []]);
  });

  it('take with mine: the new text, own texts on top, and those of a replaced step in its heir', async () => {
    const { version, mine, left } = await answered('take-with-mine');
    expect([version, mine, left]).toEqual(['2.0', ['purpose', 'small', 'step-ny'], []]);
  });
});

describe('own documents', () => {
  it('get a number that is free', async () => {
    const open = await openBinder();
    open.set(beginOwn(open.read(), 'nycklar', 'rutin', 'Nycklar'));
    open.set(beginOwn(open.read(), 'larm', 'rutin', 'Larm'));
    open.set(beginOwn(open.read(), 'stangning', 'checklista', 'Stängning'));
    const binder = open.read();
    expect([...binder.own.values()].map(({ number, title }) => [number, title]).sort()).toEqual([
      ['EC-01', 'Stängning'],
      ['ER-01', 'Nycklar'],
      ['ER-02', 'Larm'],
    ]);
    expect(nextOwnNumber(binder, 'checklista')).toBe('EC-02');
    expect(arrange(binder, shelf(), words).documents.map(({ sheet }) => sheet)).toEqual(['EC-01', 'ER-01', 'ER-02']);
    await open.close();
  });
});

describe('what is on paper', () => {
  it('is remembered, and forgotten when it is thrown away', async () => {
    const open = await opened();
    const sheet = {
      print: 'abcd',
      sheet: 'RUT-99',
      title: 'x'.repeat(500),
      version: '1.0',
      tab: '4',
      date: '2026-11-22',
    };
    open.set(markPrinted(new Map([['rutin-x', sheet]])));
    expect(open.read().printed.get('rutin-x')).toEqual({ ...sheet, title: 'x'.repeat(200) });
    open.set(markPrinted(new Map(), ['rutin-x']));
    expect(open.read().printed.size).toBe(0);
    await open.close();
  });
});

describe('limits', () => {
  it('take a text of 50 000 characters and refuse one more, keeping what was there', async () => {
    const open = await opened();
    const full = 'å'.repeat(LIMITS.text);
    open.set(adapt('rutin-x', 'purpose', 'add', full));
    expect(open.saved.setAll(adapt('rutin-x', 'purpose', 'add', `${full}!`))).toBe('invalid');
    expect(open.read().documents.get('rutin-x')?.adaptations.get('purpose')?.text).toBe(full);
    await open.close();
  });

  it('leave room for every document on the site, and 200 in all', async () => {
    const real = realShelf();
    const ids = Object.keys(real.documents).slice(0, LIMITS.documents);
    const open = await openBinder();
    open.edit(putIn(open.read(), real, ids));
    expect(arrange(open.read(), real, words).documents).toHaveLength(ids.length);
    expect(siteChangesOf(arrange(open.read(), real, words), real)).toEqual({ changed: [], gone: [] });
    expect(open.texts.exportEnvelope().length).toBeLessThan(3_000_000);
    await open.close();
  });
});

describe('two binders that meet', () => {
  const path = fc.constantFrom(
    'document/rutin-x/chosen',
    'document/rutin-x/tab',
    'adapt/rutin-x/purpose/text',
    'field/roll',
    'revision/rutin-x/1-0/date',
    'own/nycklar/title',
    'handover/filer',
    'printed/rutin-x/print',
    'framtida/okänt/fält',
    'document/rutin-x/order',
  );
  const value = fc.oneof(fc.boolean(), fc.nat(50), fc.string({ unit: 'binary', maxLength: 20 }), fc.constant(null));
  const edits = fc.array(fc.tuple(path, value, fc.constantFrom('a', 'b')), { maxLength: 20 });
  const made = (list: [string, string | number | boolean | null, string][]): MergeDocument =>
    list.reduce((doc, [at, what, tab]) => writeField(doc, at, what, tab, false), emptyDocument());

  it('become the same whichever comes first, and always open', () => {
    fc.assert(
      fc.property(edits, edits, (mine, theirs) => {
        const [a, b] = [made(mine), made(theirs)];
        const [ab, ba] = [mergeDocuments(a, b), mergeDocuments(b, a)];
        const binder = readBinder(ab, emptyDocument());
        expect(binder).toEqual(readBinder(ba, emptyDocument()));
        expect(readBinder(mergeDocuments(ab, b), emptyDocument())).toEqual(binder);
        expect(() => arrange(binder, shelf(), words)).not.toThrow();
        // What this version does not know is still there.
        expect(ab.fields.size).toBe(new Set([...a.fields.keys(), ...b.fields.keys()]).size);
      }),
    );
  });

  it('keep what each has written in different documents, offline', async () => {
    const [one, two] = [await openBinder(new Origin(), 'a'), await openBinder(new Origin(), 'b')];
    one.edit(putIn(one.read(), shelf(), ['rutin-x']));
    one.set({ 'field/roll': 'husmor' });
    two.edit(putIn(two.read(), shelf(), ['rutin-y']));
    two.set(adapt('rutin-y', 'purpose', 'add', 'Vårt.'));
    const joined = readBinder(
      mergeDocuments(one.saved.content(), two.saved.content()),
      mergeDocuments(one.texts.content(), two.texts.content()),
    );
    expect(arrange(joined, shelf(), words).documents.map(({ id, source }) => [id, source])).toEqual([
      ['rutin-y', 'adopted'],
      ['rutin-x', 'adopted'],
    ]);
    expect(joined.fields.get('roll')).toBe('husmor');
    await Promise.all([one.close(), two.close()]);
  });
});

describe('the saved file', () => {
  it('holds the whole binder and gives it back the same', async () => {
    const open = await opened();
    open.set(adapt('rutin-x', 'purpose', 'add', 'å – ”ä” 🙂 \u2028 </script> {{roll}}'));
    open.set(beginOwn(open.read(), 'nycklar', 'checklista', 'Nycklar'));
    open.set({ 'field/roll': '<b>=1+1</b>', 'handover/filer': 'I skåpet.' });
    const file = await packFile([open.saved.exportEnvelope(), open.texts.exportEnvelope()], {
      savedAt: '2026-11-22T08:00:00Z',
      site: 'https://exempel.se/',
      organisation: '',
    });
    expect(file.leftOut).toEqual([]);
    const unpacked = await unpackFile(new TextEncoder().encode(file.text));
    if (unpacked.result !== 'ok') throw new Error('not ok');
    const [saved, texts] = ['binder', 'binder-texts'].map((kind) => {
      const { text } = unpacked.documents.find((document) => document.kind === kind)!;
      const reading = readRecord(kind === 'binder' ? binderRecord : binderTexts, 'parm', text);
      return reading.result === 'ok' ? reading.doc : emptyDocument();
    });
    expect(readBinder(saved!, texts!)).toEqual(open.read());
    await open.close();
  });

  it('of the first version opens, with what the site no longer has', () => {
    const reading = readRecord(binderRecord, 'parm', savedFixture('binder.v1.json'));
    const texts = readRecord(binderTexts, 'parm', savedFixture('binder-texts.v1.json'));
    if (reading.result !== 'ok' || texts.result !== 'ok') throw new Error('not ok');
    const binder = readBinder(reading.doc, texts.doc);
    const { documents, unreadable } = arrange(binder, shelf(), words);
    expect(documents.map(({ id, isGone, text }) => [id, isGone, text.title])).toEqual([
      ['egen-nycklar', false, 'Nycklar & larm'],
      ['rutin-borttagen', true, 'Rutin som inte finns längre'],
    ]);
    expect(unreadable).toEqual(['mall-framtida']);
    expect(binder.fields.get('borttaget-falt')).toBe('finns kvar');
    expect(documentOf(binder, 'rutin-borttagen')).toMatchObject({ version: '1.1', owner: 'samordnaren', interval: 18 });
  });
});

describe('a text that was kept', () => {
  const good = JSON.stringify(shelf().documents['rutin-x']);

  it('is read whole or not at all, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.constant('{"__proto__":{"x":1}}')), (text) => {
        const read = readText(text);
        expect(read === null || read.sections.length >= 0).toBe(true);
      }),
    );
    expect(readText(null)).toBeNull();
    expect(readText(good)?.sections).toHaveLength(8);
  });

  it('is not read with a block that is not known, or a table without columns', () => {
    const broken = (from: string, to: string) => readText(good.replace(from, to));
    expect(broken('"kind":"list"', '"kind":"video"')).toBeNull();
    expect(broken('"kind":"rutin"', '"kind":"film"')).toBeNull();
    expect(broken('"columns":[', '"columns":{},"x":[')).toBeNull();
    expect(broken('"items":["Gäller {{vem}}."]', '"items":[7]')).toBeNull();
  });

  it('that cannot be read is met as if it were not there, and left as it is', async () => {
    const open = await opened();
    open.texts.set('text/rutin-x', 'skräp');
    expect(placedIn(open.read(), 'rutin-x').source).toBe('today');
    expect(open.texts.get('text/rutin-x')).toBe('skräp');
    expect(EMPTY.documents.size).toBe(0);
    await open.close();
  });
});
