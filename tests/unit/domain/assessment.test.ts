import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  assess,
  type AssessmentResult,
  criteriaOf,
  type Evidence,
  evidencedLevel,
  isSettled,
  NO_ANSWER,
} from '@/domain/assessment';
import type { Assessment } from '@/schema/assessment';
import type { Scale } from '@/schema/scale';
import { answers, assessment, criterion, law, scale } from './examples';

const LEVELS = [0, 1, 2, 3, 4];
const STRENGTHS: (Evidence | null)[] = [null, 'A', 'B', 'C', 'D'];

/** One area with the given criteria. */
const withCriteria = (...criteria: ReturnType<typeof criterion>[]): Assessment => ({
  ...assessment,
  areas: [{ id: 'enda', title: 'Enda', criteria }],
});

const ids = (results: AssessmentResult['nextActions']) => results.map((result) => result.criterion.id);

describe('evidencedLevel', () => {
  test.each<[level: number, evidence: Evidence | null, carried: number]>([
    [4, 'D', 4],
    [4, 'C', 3],
    [4, 'B', 2],
    [4, 'A', 2],
    [4, null, 2],
    [3, 'D', 3],
    [3, 'C', 3],
    [3, 'B', 2],
    [3, null, 2],
    [2, null, 2],
    [1, 'D', 1],
    [0, null, 0],
  ])('lets level %i with evidence %s count as %i', (level, evidence, carried) => {
    expect(evidencedLevel(level, evidence, scale)).toBe(carried);
  });

  test('falls past every level whose need is not met', () => {
    const strict: Scale = { ...scale, needs: [1, 2, 3, 4].map((level) => ({ level, evidence: 'B' })) };
    expect(evidencedLevel(4, 'A', strict)).toBe(0);
  });

  test('takes the strongest need when a level has two', () => {
    const double: Scale = {
      ...scale,
      needs: [
        { level: 2, evidence: 'B' },
        { level: 2, evidence: 'D' },
      ],
    };
    expect(evidencedLevel(2, 'C', double)).toBe(1);
  });

  test('never goes below 0', () => {
    const impossible: Scale = { ...scale, needs: [{ level: 0, evidence: 'D' }] };
    expect(evidencedLevel(0, null, impossible)).toBe(0);
  });

  test('is all that is said when the scale has no needs', () => {
    expect(LEVELS.map((level) => evidencedLevel(level, null, { ...scale, needs: [] }))).toEqual(LEVELS);
  });

  test('never falls when the evidence grows stronger', () => {
    for (const level of LEVELS) {
      const carried = STRENGTHS.map((evidence) => evidencedLevel(level, evidence, scale));
      expect(carried).toEqual([...carried].sort((a, b) => a - b));
    }
  });
});

describe('isSettled', () => {
  test.each<[what: string, answer: Partial<Answer>, settled: boolean]>([
    ['no answer', {}, false],
    ['level 0', { level: 0 }, true],
    ['not applicable without a reason', { notApplicable: true }, false],
    ['not applicable with blanks as a reason', { notApplicable: true, reason: ' \n ' }, false],
    ['not applicable with a reason', { notApplicable: true, reason: 'Vi har inga anställda.' }, true],
    ['not applicable without a reason over an old level', { notApplicable: true, level: 3 }, false],
    ['a note alone', { note: 'Vi funderar.' }, false],
    ['evidence alone', { evidence: 'C' }, false],
  ])('says of %s', (_, answer, settled) => {
    expect(isSettled({ ...NO_ANSWER, ...answer })).toBe(settled);
  });
});

describe('assess', () => {
  test('finds nothing at all in a criterion that nobody has answered', () => {
    const { areas } = assess(assessment, scale, () => NO_ANSWER);
    expect(areas[0]?.criteria[0]).toMatchObject({
      answer: { level: null, evidence: null, note: '', notApplicable: false, reason: '' },
      selfRated: null,
      evidenced: null,
    });
  });

  test('gives means per area with one decimal', () => {
    const three = withCriteria(criterion('a'), criterion('b'), criterion('c'));
    const { areas } = assess(
      three,
      scale,
      answers({ a: { level: 4 }, b: { level: 3, evidence: 'C' }, c: { level: 3 } }),
    );
    expect(areas[0]).toMatchObject({ selfRated: 3.3, evidenced: 2.3 });
  });

  test('counts level 0 as an answer, in the mean too', () => {
    const { areas } = assess(assessment, scale, answers({ a: { level: 0 }, b: { level: 3 } }));
    expect(areas[0]).toMatchObject({ answered: 2, selfRated: 1.5 });
  });

  test('leaves unanswered criteria out of the means', () => {
    const { areas } = assess(assessment, scale, answers({ a: { level: 4, evidence: 'D' } }));
    expect(areas[0]).toMatchObject({ answered: 1, selfRated: 4, evidenced: 4 });
  });

  test('has no mean for an area without answers', () => {
    const { areas } = assess(assessment, scale, answers({ a: { level: 4 } }));
    expect(areas[1]).toMatchObject({ answered: 0, selfRated: null, evidenced: null });
  });

  test('counts what does not apply as answered, outside the means', () => {
    const result = assess(
      assessment,
      scale,
      answers({ a: { notApplicable: true, reason: 'Vi hyr lokalen.' }, b: { level: 2 } }),
    );
    expect(result).toMatchObject({ answered: 2, notApplicable: 1 });
    expect(result.areas[0]).toMatchObject({ answered: 2, selfRated: 2 });
  });

  test('counts what does not apply without a reason as not answered', () => {
    const result = assess(assessment, scale, answers({ a: { notApplicable: true } }));
    expect(result).toMatchObject({ answered: 0, notApplicable: 0 });
  });

  test('forgets an old level when the criterion does not apply', () => {
    const result = assess(assessment, scale, answers({ b: { level: 0, notApplicable: true, reason: 'Skäl.' } }));
    expect(result.areas[0]?.selfRated).toBeNull();
    expect(result.legalGaps).toEqual([]);
    expect(result.nextActions).toEqual([]);
  });

  test('adds up the whole', () => {
    expect(assess(assessment, scale, answers({ a: { level: 1 }, d: { level: 2 } }))).toMatchObject({
      answered: 2,
      total: 4,
    });
  });
});

describe('legal gaps', () => {
  const gapsAt = (level: number | null) =>
    ids(assess(assessment, scale, answers({ a: { level }, b: { level } })).legalGaps);

  test.each([0, 1])('has a duty in law that stands at %i', (level) => {
    expect(gapsAt(level)).toEqual(['b']);
  });

  test.each([2, 3, 4])('lets a duty at %i go, whatever the evidence', (level) => {
    expect(gapsAt(level)).toEqual([]);
  });

  test('says nothing about what is not answered', () => {
    expect(gapsAt(null)).toEqual([]);
  });
});

describe('next actions', () => {
  test('put duties in law below 2 first, however low the others are', () => {
    const { nextActions } = assess(assessment, scale, answers({ a: { level: 0 }, b: { level: 1 }, c: { level: 0 } }));
    expect(ids(nextActions)).toEqual(['b', 'a', 'c']);
  });

  test('give a duty in law no way ahead once it stands at 2', () => {
    const { nextActions } = assess(assessment, scale, answers({ a: { level: 1 }, b: { level: 2 } }));
    expect(ids(nextActions)).toEqual(['a', 'b']);
  });

  test('take the lowest duty first', () => {
    const duties = withCriteria(criterion('x', { legal: law('X.') }), criterion('y', { legal: law('Y.') }));
    const { nextActions } = assess(duties, scale, answers({ x: { level: 1 }, y: { level: 0 } }));
    expect(ids(nextActions)).toEqual(['y', 'x']);
  });

  test('take the lowest level first', () => {
    const { nextActions } = assess(assessment, scale, answers({ a: { level: 3 }, c: { level: 2 }, d: { level: 0 } }));
    expect(ids(nextActions)).toEqual(['d', 'c', 'a']);
  });

  test('take the largest gap between said and evidenced first at the same level', () => {
    const { nextActions } = assess(
      assessment,
      scale,
      answers({ a: { level: 3, evidence: 'C' }, c: { level: 3, evidence: 'A' } }),
    );
    expect(ids(nextActions)).toEqual(['c', 'a']);
  });

  test('keep the reading order when all else is equal', () => {
    const { nextActions } = assess(assessment, scale, answers({ d: { level: 1 }, c: { level: 1 }, a: { level: 1 } }));
    expect(ids(nextActions)).toEqual(['a', 'c', 'd']);
  });

  test('are three at the most', () => {
    const { nextActions } = assess(
      assessment,
      scale,
      answers({ a: { level: 1 }, b: { level: 1 }, c: { level: 1 }, d: { level: 1 } }),
    );
    expect(ids(nextActions)).toEqual(['b', 'a', 'c']);
  });

  test('leave out what is evidenced at 4', () => {
    const { nextActions } = assess(assessment, scale, answers({ a: { level: 4, evidence: 'D' } }));
    expect(nextActions).toEqual([]);
  });

  test('keep a 4 that is only said', () => {
    const { nextActions } = assess(assessment, scale, answers({ a: { level: 4, evidence: 'C' } }));
    expect(ids(nextActions)).toEqual(['a']);
  });

  test('leave out what is not answered and what does not apply', () => {
    const { nextActions } = assess(assessment, scale, answers({ a: { notApplicable: true, reason: 'Skäl.' } }));
    expect(nextActions).toEqual([]);
  });
});

describe('any answers', () => {
  const answer: fc.Arbitrary<Answer> = fc.record({
    level: fc.option(fc.constantFrom(...LEVELS), { nil: null }),
    evidence: fc.constantFrom(...STRENGTHS),
    note: fc.string(),
    notApplicable: fc.boolean(),
    reason: fc.constantFrom('', '  ', 'Skäl.'),
  });
  const allIds = criteriaOf(assessment).map(({ id }) => id);
  const given = fc.record(Object.fromEntries(allIds.map((id) => [id, answer])));
  const always = (property: (result: AssessmentResult) => void) =>
    fc.assert(fc.property(given, (all) => property(assess(assessment, scale, answers(all)))));
  const everyCriterion = ({ areas }: AssessmentResult) => areas.flatMap((area) => area.criteria);

  test('never evidence more than is said', () => {
    always((result) => {
      for (const { selfRated, evidenced } of everyCriterion(result))
        expect(evidenced ?? -1).toBeLessThanOrEqual(selfRated ?? -1);
      for (const area of result.areas) expect(area.evidenced ?? -1).toBeLessThanOrEqual(area.selfRated ?? -1);
    });
  });

  test('have an evidenced level exactly when something is said', () => {
    always((result) => {
      for (const { selfRated, evidenced } of everyCriterion(result))
        expect(evidenced === null).toBe(selfRated === null);
    });
  });

  test('lead to at most three actions, each once', () => {
    always(({ nextActions }) => {
      expect(nextActions.length).toBeLessThanOrEqual(3);
      expect(new Set(ids(nextActions)).size).toBe(nextActions.length);
    });
  });

  test('are never more than there are criteria', () => {
    always(({ answered, total, notApplicable }) => {
      expect(total).toBe(allIds.length);
      expect(answered).toBeLessThanOrEqual(total);
      expect(notApplicable).toBeLessThanOrEqual(answered);
    });
  });

  test('keep means between 0 and 4', () => {
    always(({ areas }) => {
      for (const mean of areas.flatMap(({ selfRated, evidenced }) => [selfRated ?? 0, evidenced ?? 0])) {
        expect(mean).toBeGreaterThanOrEqual(0);
        expect(mean).toBeLessThanOrEqual(4);
      }
    });
  });

  test('give the same result in whatever order they were written', () => {
    fc.assert(
      fc.property(given, fc.shuffledSubarray(allIds, { minLength: allIds.length }), (all, order) => {
        const shuffled = Object.fromEntries(order.map((id) => [id, all[id]!]));
        expect(assess(assessment, scale, answers(shuffled))).toEqual(assess(assessment, scale, answers(all)));
      }),
    );
  });

  test('in one area do not touch the other', () => {
    fc.assert(
      fc.property(given, answer, (all, other) => {
        const changed = assess(assessment, scale, answers({ ...all, c: other }));
        expect(changed.areas[0]).toEqual(assess(assessment, scale, answers(all)).areas[0]);
      }),
    );
  });

  test('are not changed by what someone answered to other questions', () => {
    fc.assert(
      fc.property(given, answer, (all, foreign) => {
        const more = answers({ ...all, 'annan-fraga': foreign });
        expect(assess(assessment, scale, more)).toEqual(assess(assessment, scale, answers(all)));
      }),
    );
  });
});
