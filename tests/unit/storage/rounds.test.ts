import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRound } from '@/domain/rounds';
import { earlierRounds, roundIn, roundsOf } from '@/islands/later/earlier-rounds';
import { currentRound, dayPath, itemPath } from '@/storage/records/checklist-progress';
import { type Handle, useHandles } from './handles';
import { Origin, Tab, until } from './surroundings';

const open = useHandles();
const TODAY = '2026-11-22';

const roundOf = (handle: Handle): string => {
  const rounds = roundsOf(handle.content());
  expect(currentRound(handle.content())).toBe(rounds.at(-1));
  return rounds.at(-1) ?? '';
};
const begin = (handle: Handle, day = TODAY): string => {
  const next = nextRound(roundsOf(handle.content()), day);
  handle.set(dayPath(next), day);
  return next;
};
const tick = (handle: Handle, item: string, round = roundOf(handle)) => handle.set(itemPath(round, item, 'done'), true);

describe('rounds', () => {
  it('make what was filled in before there were rounds the first one, to the letter', async () => {
    const handle = await open(new Tab(new Origin(), 'a'));
    const note = ' å\n–”ä” \u{1f9e4} '.repeat(500);
    handle.set('item/a/done', true);
    handle.set('item/b/note', note);
    const before = [...handle.content().fields];
    begin(handle);
    tick(handle, 'c');
    for (const [path, entry] of before) expect(handle.content().fields.get(path)).toEqual(entry);
    const [first, ...more] = earlierRounds(handle.content());
    expect(more).toEqual([]);
    expect(first).toMatchObject({ id: '', begun: null, last: null, items: ['a', 'b'] });
    expect(first?.stateOf('a')).toEqual({ done: true, note: '' });
    expect(first?.stateOf('b')).toEqual({ done: false, note });
    expect(roundIn(handle.content(), roundOf(handle)).items).toEqual(['c']);
  });

  it('begin empty, and are there again after a reload', async () => {
    const origin = new Origin();
    const handle = await open(new Tab(origin, 'a'));
    tick(handle, 'a');
    const second = begin(handle);
    await handle.flush();
    const again = await open(new Tab(origin, 'b'));
    expect(roundsOf(again.content())).toEqual(['', second]);
    expect(roundIn(again.content(), second)).toMatchObject({ begun: TODAY, last: TODAY, items: [] });
  });

  it('are one and the same when two tabs begin the next the same day', async () => {
    const origin = new Origin();
    const [one, two] = [new Tab(origin, 'a'), new Tab(origin, 'b')];
    one.deaf = two.deaf = true;
    const [a, b] = [await open(one), await open(two)];
    tick(a, 'x');
    tick(b, 'y');
    expect(begin(a)).toBe(begin(b));
    tick(a, 'p');
    tick(b, 'q');
    await Promise.all([a.flush(), b.flush()]);
    const late = await open(new Tab(origin, 'c'));
    expect(roundsOf(late.content())).toHaveLength(2);
    expect(roundIn(late.content(), roundOf(late)).items.toSorted()).toEqual(['p', 'q']);
    expect(earlierRounds(late.content())[0]?.items.toSorted()).toEqual(['x', 'y']);
  });

  it('are both kept when two begin the next on different days', async () => {
    const origin = new Origin();
    const [one, two] = [new Tab(origin, 'a'), new Tab(origin, 'b')];
    one.deaf = two.deaf = true;
    const [a, b] = [await open(one), await open(two)];
    tick(a, 'x');
    begin(a, '2026-11-22');
    tick(a, 'p');
    begin(b, '2026-11-23');
    tick(b, 'q');
    await Promise.all([a.flush(), b.flush()]);
    const late = await open(new Tab(origin, 'c'));
    expect(roundsOf(late.content())).toEqual(['', '2-2026-11-22', '2-2026-11-23']);
    expect(earlierRounds(late.content()).map(({ items }) => items)).toEqual([['p'], ['x']]);
    expect(begin(late)).toBe(`3-${TODAY}`);
  });

  it('keep a tick that another tab made in the old round while the new one was begun', async () => {
    const origin = new Origin();
    const [a, b] = [await open(new Tab(origin, 'a')), await open(new Tab(origin, 'b'))];
    const old = roundOf(b);
    begin(a);
    tick(b, 'sen', old);
    await Promise.all([a.flush(), b.flush()]);
    await until(() => earlierRounds(a.content())[0]?.stateOf('sen').done === true);
    expect(roundIn(a.content(), roundOf(a)).items).toEqual([]);
  });

  it('are taken back by Ångra, unless somebody has begun to fill them in', async () => {
    const origin = new Origin();
    const [a, b] = [await open(new Tab(origin, 'a')), await open(new Tab(origin, 'b'))];
    tick(a, 'x');
    const second = begin(a);
    a.undo();
    expect(roundsOf(a.content())).toEqual(['']);
    begin(a);
    await a.flush();
    await until(() => roundOf(b) === second);
    tick(b, 'y');
    await b.flush();
    await until(() => roundIn(a.content(), second).items.length > 0);
    a.undo();
    expect(roundOf(a)).toBe(second);
    expect(roundIn(a.content(), second).stateOf('y').done).toBe(true);
  });

  it('lose nothing in any order of ticks, notes and new rounds in two tabs', async () => {
    const deed = fc.record({
      tab: fc.constantFrom(0, 1),
      what: fc.constantFrom('tick', 'note', 'round'),
      item: fc.constantFrom('a', 'b', 'c'),
      day: fc.constantFrom('2026-11-22', '2026-11-23'),
      together: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 14 }), async (deeds) => {
        const origin = new Origin();
        const tabs = [new Tab(origin, 'a'), new Tab(origin, 'b')];
        const handles = [await open(tabs[0]!), await open(tabs[1]!)];
        const done = new Map<string, unknown>();
        for (const [i, { tab, what, item, day, together }] of deeds.entries()) {
          for (const each of tabs) each.deaf = !together;
          const handle = handles[tab]!;
          if (what === 'round') begin(handle, day);
          else {
            const path = itemPath(roundOf(handle), `${item}-${tab}`, what === 'tick' ? 'done' : 'note');
            const value = what === 'tick' ? true : `anteckning ${i}`;
            handle.set(path, value as never);
            done.set(path, value);
          }
        }
        await Promise.all(handles.map((handle) => handle.flush()));
        const late = await open(new Tab(origin, 'c'));
        for (const [path, value] of done) expect(late.get(path as 'item/x/done')).toBe(value);
        await Promise.all([...handles, late].map((handle) => handle.close()));
      }),
      { numRuns: 30 },
    );
  });
});
