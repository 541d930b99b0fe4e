import { describe, expect, test } from 'vitest';
import { arrange } from '@/domain/binder/arrange';
import type { Binder, Shelf } from '@/domain/binder/binder';
import { siteChangesOf } from '@/domain/binder/site-change';
import { nextVersion, compareVersions, isVersion } from '@/domain/binder/version';
import type { Routine } from '@/schema/routine';
import { reportWords as words } from '@/strings/report';
import { binderOf, routineX, shelf } from './example-binder';

const newer = (more: Partial<Routine>): Routine => ({ ...routineX, version: '2.2', ...more });
const change = (kind: 'ordval' | 'innebord', sections: string[], version = '2.2') => ({
  version,
  date: '2026-12-01',
  kind,
  what: 'Tydligare.',
  sections,
});
const changesIn = (binder: Binder, now: Shelf) => siteChangesOf(arrange(binder, now, words), now);
const purpose = ['Ni ska veta.'];

describe('siteChangesOf', () => {
  const binder = binderOf({ 'rutin-x': {}, 'checklista-z': {} });

  test('is nothing while the site says the same', () => {
    expect(changesIn(binder, shelf())).toEqual({ changed: [], gone: [] });
  });

  test('is nothing when only the number of the version is new', () => {
    expect(changesIn(binder, shelf({ 'rutin-x': newer({}) })).changed).toEqual([]);
  });

  test('has the sections that are new, with both texts and how much it matters', () => {
    const now = shelf({ 'rutin-x': newer({ purpose, changes: [change('ordval', ['purpose'])] }) });
    const [one] = changesIn(binder, now).changed;
    expect(one).toMatchObject({ id: 'rutin-x', from: '2.1', to: '2.2', kind: 'ordval', isKept: false });
    expect(one?.changes.map(({ what }) => what)).toEqual(['Tydligare.']);
    expect(one?.sections.map(({ id, kind, isAdapted }) => [id, kind, isAdapted])).toEqual([
      ['purpose', 'ordval', false],
    ]);
    expect(one?.sections[0]?.old?.blocks).toEqual([
      { kind: 'paragraph', text: 'Ni ska **alltid** veta vad som gäller.' },
    ]);
    expect(one?.sections[0]?.now?.blocks).toEqual([{ kind: 'paragraph', text: 'Ni ska veta.' }]);
  });

  test('takes the weightiest of several versions, and silence for a change of meaning', () => {
    const two = [change('innebord', ['purpose']), change('ordval', ['small'], '2.3')];
    const kindOf = (changes: Routine['changes']) =>
      changesIn(binder, shelf({ 'rutin-x': newer({ purpose, version: '2.3', changes }) })).changed[0]?.kind;
    expect([kindOf(two), kindOf([]), kindOf([change('ordval', ['purpose'])])]).toEqual([
      'innebord',
      'innebord',
      'ordval',
    ]);
  });

  test('tells only of what is new since the version that was adopted', () => {
    const changes = [change('innebord', ['small'], '2.0'), change('ordval', ['purpose'])];
    const [one] = changesIn(binder, shelf({ 'rutin-x': newer({ purpose, changes }) })).changed;
    expect([one?.kind, one?.changes.length]).toEqual(['ordval', 1]);
  });

  test('tells of sections that are added and taken away', () => {
    const [first, second] = routineX.steps;
    const now = shelf({ 'rutin-x': newer({ steps: [{ ...first!, id: 'ny' }, second!] }) });
    expect(
      changesIn(binder, now).changed[0]?.sections.map(({ id, old, now: is }) => [id, old !== null, is !== null]),
    ).toEqual([
      ['step-ny', false, true],
      ['step-forsta', true, false],
    ]);
  });

  test('tells of a new title and new fields, which stand in no section', () => {
    const fields = routineX.fields.map((field) => ({ ...field, default: 'ny' }));
    const now = shelf({ 'rutin-x': newer({ title: 'Ny rubrik', fields, reviewMonths: 6 }) });
    expect(changesIn(binder, now).changed[0]?.head).toEqual(['title', 'fields', 'review']);
  });

  test("knows where the reader's own text is, and where it goes when its section is replaced", () => {
    const mine = new Map([
      ['purpose', { mode: 'add', text: 'Vårt.' }],
      ['step-forsta', { mode: 'add', text: 'Ring först.' }],
      ['step-borta', { mode: 'add', text: 'Gammalt.' }],
    ] as const);
    const [first, second] = routineX.steps;
    const now = shelf({
      'rutin-x': newer({
        purpose,
        steps: [{ ...first!, id: 'ny' }, second!],
        retired: [{ id: 'forsta', replacedBy: 'ny' }],
      }),
    });
    const [one] = changesIn(binderOf({ 'rutin-x': { adaptations: mine } }), now).changed;
    expect(one?.sections.filter(({ isAdapted }) => isAdapted).map(({ id }) => id)).toEqual(['purpose', 'step-forsta']);
    expect(one?.homeless).toEqual([
      { section: 'step-forsta', heir: 'step-ny' },
      { section: 'step-borta', heir: null },
    ]);
  });

  test('remembers that the reader has chosen to keep the old text, until the next version', () => {
    const kept = binderOf({ 'rutin-x': { kept: '2.2' } });
    const isKept = (version: string) =>
      changesIn(kept, shelf({ 'rutin-x': newer({ purpose, version }) })).changed[0]?.isKept;
    expect([isKept('2.2'), isKept('2.3')]).toEqual([true, false]);
  });

  test('tells of what the site has taken away, and of what has come in its place', () => {
    const { documents, ...rest } = shelf();
    const { 'rutin-x': gone, ...left } = documents;
    const now = { ...rest, documents: { ...left, 'rutin-ny': { ...gone!, replaces: ['rutin-x'] } } };
    expect(changesIn(binder, now).gone).toEqual([{ id: 'rutin-x', title: 'Exempelrutin', heir: 'rutin-ny' }]);
    expect(changesIn(binder, { ...rest, documents: left }).gone[0]?.heir).toBeNull();
  });
});

describe('versions', () => {
  test('follow each other as numbers', () => {
    expect(['1.10', '1.9', '2.0', '1.0'].sort(compareVersions)).toEqual(['1.0', '1.9', '1.10', '2.0']);
    expect(compareVersions('1.0', '1.0')).toBe(0);
  });

  test('grow by a whole when the meaning is new, and by a part when the words are', () => {
    expect([nextVersion('1.4', 'innebord'), nextVersion('1.4', 'ordval'), nextVersion('skräp', 'ordval')]).toEqual([
      '2.0',
      '1.5',
      '1.1',
    ]);
  });

  test('are two numbers with a dot', () => {
    expect(['1.0', '12.34', '1', '1.0.0', 'v1.0', ''].map(isVersion)).toEqual([true, true, false, false, false, false]);
  });
});
