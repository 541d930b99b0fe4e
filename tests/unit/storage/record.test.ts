import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careFor } from '@/storage/care';
import { FORMS, SIZES } from '@/domain/organisation';
import type { Json } from '@/storage/canonical';
import { encode } from '@/storage/envelope';
import { emptyDocument, valueOf, writeField, type Fields } from '@/storage/merge-map';
import { openDocument } from '@/storage/open-document';
import { defineRecord, flag, freeText, label, oneOf, readRecord, wholeNumber, type Migration } from '@/storage/record';
import { assessmentAnswers } from '@/storage/records/assessment-answers';
import { checklistProgress } from '@/storage/records/checklist-progress';
import { organisationProfile } from '@/storage/records/organisation-profile';
import { z } from '@/storage/zod';
import { Origin, Tab } from './surroundings';

const rename =
  (from: RegExp, to: string) =>
  (fields: Fields): Fields =>
    new Map([...fields].map(([path, entry]) => [path.replace(from, to), entry]));

const steps: Migration[] = [
  { name: 'ticks are called done', up: rename(/\/ticked$/, '/done') },
  { name: 'remarks are called notes', up: rename(/\/remark$/, '/note') },
];
const first = defineRecord('kind', { 'item/*/ticked': flag(), 'item/*/remark': freeText(10) });
const third = defineRecord('kind', { 'item/*/done': flag(), 'item/*/note': freeText(10) }, steps);
const written = writeField(
  writeField(emptyDocument(), 'item/a/ticked', true, 't', false),
  'item/a/remark',
  'hej',
  't',
  true,
);
const old = encode({ kind: 'kind', id: 'x', v: 1 }, written);

describe('defineRecord', () => {
  it('counts versions by its migrations', () => {
    expect([first.v, third.v]).toEqual([1, 3]);
  });

  it('knows a path by its pattern, one id for each star', () => {
    expect(third.ruleFor('item/ansvarig-utsedd/done')).toBeDefined();
    for (const path of [
      'item//done',
      'item/a/b/done',
      'item/a/done/x',
      'x/item/a/done',
      'item/Å/done',
      `item/${'x'.repeat(65)}/done`,
    ]) {
      expect(third.ruleFor(path)).toBeUndefined();
    }
  });
});

describe('readRecord', () => {
  it('migrates every step on a copy and says which version the bytes were in', () => {
    const reading = readRecord(third, 'x', old);
    expect(
      reading.result === 'ok' && [reading.v, valueOf(reading.doc, 'item/a/done'), valueOf(reading.doc, 'item/a/note')],
    ).toEqual([1, true, 'hej']);
    expect(reading.result === 'ok' && reading.doc.fields.get('item/a/done')).toEqual([true, 1, 't']);
  });

  it('takes every step after the version of the bytes, and none of those before', () => {
    const mark = (name: string): Migration => ({ name, up: rename(/$/, `-${name}`) });
    const marked = defineRecord('kind', {}, [mark('one'), mark('two'), mark('three')]);
    const pathsFrom = (v: number): unknown => {
      const reading = readRecord(marked, 'x', encode({ kind: 'kind', id: 'x', v }, written));
      return reading.result === 'ok' && [...reading.doc.fields.keys()][0];
    };
    expect([1, 2, 3, 4].map(pathsFrom)).toEqual([
      'item/a/remark-one-two-three',
      'item/a/remark-two-three',
      'item/a/remark-three',
      'item/a/remark',
    ]);
  });

  it('keeps its hands off when a step fails, and when the data is newer', () => {
    const broken = defineRecord('kind', {}, [
      {
        name: 'fails',
        up: () => {
          throw new Error('our mistake');
        },
      },
    ]);
    expect(readRecord(broken, 'x', old)).toEqual({ result: 'newer' });
    expect(readRecord(first, 'x', encode({ kind: 'kind', id: 'x', v: 2 }, written))).toEqual({ result: 'newer' });
  });
});

describe('a migration of stored data', () => {
  it('keeps the original bytes in the history and writes the new version in both stores', async () => {
    const origin = new Origin();
    const one = openDocument(first, 'x', new Tab(origin, 'a').options());
    await one.ready;
    one.set('item/a/ticked', true);
    await one.close();
    const original = origin.items.get('kvp1:/parm:d:kind:x');
    const three = openDocument(third, 'x', new Tab(origin, 'b').options());
    await three.ready;
    expect(three.get('item/a/done')).toBe(true);
    expect(three.state().status).toBe('saved');
    expect(origin.items.get('kvp1:/parm:d:kind:x')).toBe(three.exportEnvelope());
    expect(await origin.inJournal('kind:x')).toBe(three.exportEnvelope());
    expect(
      (await careFor(three, new Tab(origin, 'b').options()).versions()).map(({ why, text }) => [why, text]),
    ).toEqual([['before-migration', original]]);
    const late = openDocument(first, 'x', new Tab(origin, 'c').options());
    await late.ready;
    expect(late.state().status).toBe('read-only-newer');
    await Promise.all([three.close(), late.close()]);
  });

  it('keeps the original once, also when the save had to be tried again', async () => {
    const origin = new Origin();
    await origin.putInJournal('kind:x', { text: old, at: 1 });
    origin.faults.journalCalls = (call) => call === 1;
    const three = openDocument(third, 'x', new Tab(origin, 'b').options());
    await three.ready;
    expect(three.state().status).toBe('saved');
    expect(
      (await careFor(three, new Tab(origin, 'b').options()).versions()).map(({ why, text }) => [why, text]),
    ).toEqual([['before-migration', old]]);
    await three.close();
  });

  it('keeps the original beside in localStorage when there is no journal', async () => {
    const origin = new Origin();
    origin.faults.journal = 'refused';
    origin.items.set('kvp1:/parm:d:kind:x', old);
    const three = openDocument(third, 'x', new Tab(origin, 'b').options());
    await three.ready;
    expect(three.get('item/a/note')).toBe('hej');
    expect([...origin.items.values()].filter((text) => text === old)).toHaveLength(1);
    expect(origin.items.get('kvp1:/parm:d:kind:x')).toContain('"v":3');
    await three.close();
  });
});

describe('field rules', () => {
  it('take nothing but free text for free text, whose keystrokes are gathered and both versions kept', () => {
    expect([freeText(9), label(9), flag(), oneOf('A'), wholeNumber(0)].map(({ text }) => text)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it.each<[string, (value: Json) => boolean, Json[], Json[]]>([
    ['flag', flag().accepts, [true, false], [null, 0, 'true', []]],
    ['freeText', freeText(3).accepts, ['', 'abc', 'å”🙂'.slice(0, 3)], ['abcd', null, 3]],
    ['oneOf', oneOf(0, 4, 'na').accepts, [0, 4, 'na'], ['0', 1, null, 'NA']],
    ['wholeNumber', wholeNumber(1).accepts, [1, 2 ** 53 - 1], [0, 1.5, 2 ** 53, '1', null]],
  ])('%s takes what it should and nothing else', (_, accepts, good, bad) => {
    expect(good.map(accepts)).toEqual(good.map(() => true));
    expect(bad.map(accepts)).toEqual(bad.map(() => false));
  });

  // The guards are our own for weight; zod, which the files are read with, is the judge of them.
  const judges = [
    [checklistProgress, 'item/a/done', z.boolean()],
    [checklistProgress, 'item/a/note', z.string().check(z.maxLength(20_000))],
    [checklistProgress, 'meta/contentVersion', z.string().check(z.maxLength(40))],
    [assessmentAnswers, 'criterion/a/level', z.literal([0, 1, 2, 3, 4, 'na'])],
    [assessmentAnswers, 'criterion/a/evidence', z.enum(['A', 'B', 'C', 'D'])],
    [assessmentAnswers, 'criterion/a/note', z.string().check(z.maxLength(20_000))],
    [assessmentAnswers, 'criterion/a/naReason', z.string().check(z.maxLength(20_000))],
    [assessmentAnswers, 'criterion/a/revision', z.int().check(z.gte(1))],
    [assessmentAnswers, 'meta/contentVersion', z.string().check(z.maxLength(40))],
    [organisationProfile, 'name', z.string().check(z.maxLength(120))],
    [organisationProfile, 'form', z.enum([...FORMS])],
    [organisationProfile, 'size', z.enum([...SIZES])],
    [organisationProfile, 'role/handledare/title', z.string().check(z.maxLength(80))],
    [organisationProfile, 'logo', z.string().check(z.regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/))],
  ] as const;

  it.each(judges)('of %o judge %s as zod does', (type, path, schema) => {
    const edges = fc.constantFrom<unknown>(
      null,
      true,
      0,
      1,
      4,
      5,
      -1,
      0.5,
      'A',
      'D',
      'E',
      'na',
      'stiftelse',
      '6-20',
      'data:image/png;base64,iVBORw0KGgo=',
      'data:image/svg+xml;base64,PHN2Zz4=',
      '',
      'x'.repeat(80),
      'x'.repeat(81),
      'x'.repeat(120),
      'x'.repeat(121),
      'x'.repeat(40),
      'x'.repeat(41),
      'x'.repeat(20_000),
      'x'.repeat(20_001),
    );
    fc.assert(
      fc.property(fc.oneof(edges, fc.jsonValue()), (value) => {
        return type.ruleFor(path)?.accepts(value as Json) === schema.safeParse(value).success;
      }),
    );
  });
});
