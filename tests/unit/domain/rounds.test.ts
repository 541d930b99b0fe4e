import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRounds, FIRST_ROUND, roundNumber } from '@/domain/round-order';
import { comesBack, isNewPeriod, nextRound, type Round, roundBegun, summaryOf } from '@/domain/rounds';
import { INTERVALS } from '@/schema/checklist';
import { checklist, states } from './examples';

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2033-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the next round', () => {
  test('has the number after the highest, and the day', () => {
    expect(nextRound([FIRST_ROUND], '2026-11-22')).toBe('2-2026-11-22');
    expect(nextRound([FIRST_ROUND, '2-2026-11-22'], '2026-11-23')).toBe('3-2026-11-23');
    expect(nextRound([], '2026-11-22')).toBe('2-2026-11-22');
  });

  test('comes after all others, also when a clock was a year ahead, and is a name a path can have', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 30 }), day, (days, today) => {
        const rounds = days.reduce<string[]>((all, each) => [...all, nextRound(all, each)], [FIRST_ROUND]);
        const next = nextRound(rounds, today);
        expect(rounds).not.toContain(next);
        expect([...rounds, next].sort(compareRounds)).toEqual([...rounds, next]);
        expect(next).toMatch(/^[a-z0-9-]{1,64}$/);
        expect(roundBegun(next)).toBe(today);
      }),
    );
  });

  test('is the same for two who begin it the same day', () => {
    expect(nextRound([FIRST_ROUND], '2026-11-22')).toBe(nextRound([FIRST_ROUND], '2026-11-22'));
  });
});

describe('rounds in order', () => {
  test('go by number and then by day', () => {
    const rounds = ['10-2026-01-01', '2-2026-11-23', '', '2-2026-11-22', '9-2027-01-01'];
    expect(rounds.sort(compareRounds)).toEqual(['', '2-2026-11-22', '2-2026-11-23', '9-2027-01-01', '10-2026-01-01']);
  });

  test('count the nameless one as the first, begun nobody knows when', () => {
    expect([roundNumber(FIRST_ROUND), roundBegun(FIRST_ROUND)]).toEqual([1, null]);
    expect([roundNumber('12-2026-11-22'), roundBegun('12-2026-11-22')]).toEqual([12, '2026-11-22']);
  });
});

describe('a new period', () => {
  test.each([
    ['dagligen', '2026-11-21', '2026-11-22', true],
    ['dagligen', '2026-11-22', '2026-11-22', false],
    // Sunday and Monday.
    ['veckovis', '2026-11-22', '2026-11-23', true],
    ['veckovis', '2026-11-23', '2026-11-29', false],
    ['veckovis', '2026-12-28', '2027-01-03', false],
    ['manadsvis', '2026-11-30', '2026-12-01', true],
    ['manadsvis', '2026-11-01', '2026-11-30', false],
    ['kvartalsvis', '2026-09-30', '2026-10-01', true],
    ['kvartalsvis', '2026-10-01', '2026-12-31', false],
    ['kvartalsvis', '2025-11-01', '2026-11-01', true],
    ['arligen', '2026-12-31', '2027-01-01', true],
    ['arligen', '2026-01-01', '2026-12-31', false],
    ['vid-start', '2020-01-01', '2026-12-31', false],
    ['vid-handelse', '2020-01-01', '2026-12-31', false],
    // A clock that has been set back is no new day.
    ['dagligen', '2026-11-23', '2026-11-22', false],
  ] as const)('%s from %s to %s: %s', (interval, last, today, is) => {
    expect(isNewPeriod(interval, last, today)).toBe(is);
  });

  test('is something only lists that come back have', () => {
    expect(INTERVALS.filter(comesBack)).toEqual(['dagligen', 'veckovis', 'manadsvis', 'kvartalsvis', 'arligen']);
  });
});

describe('summaryOf', () => {
  const round = (stateOf: Round['stateOf'], items: string[]): Round => ({
    id: '2-2026-11-22',
    begun: '2026-11-22',
    last: null,
    stateOf,
    items,
  });

  test('tells what was done, what was not, and every note', () => {
    const stateOf = states(['a'], { b: 'Trasig.\n”Lagas”.' });
    const { progress, notDone, notes } = summaryOf(checklist, round(stateOf, ['a', 'b']));
    expect([progress.done, progress.total]).toEqual([1, 3]);
    expect(notDone).toEqual(['Punkt b.', 'Punkt c.']);
    expect(notes).toEqual([{ about: 'Punkt b.', note: 'Trasig.\n”Lagas”.' }]);
  });

  test('keeps what was written about an item that has left the list', () => {
    const { notes } = summaryOf(checklist, round(states([], { borttagen: 'Viktigt.' }), ['borttagen']));
    expect(notes).toEqual([{ about: 'borttagen', note: 'Viktigt.' }]);
  });
});
