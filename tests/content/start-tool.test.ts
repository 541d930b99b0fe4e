import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DutyText, isDuty } from '@/domain/duties';
import { FORMS, SIZES } from '@/domain/organisation';
import { targetOf } from '@/domain/reading-path';
import { EMPLOYEES, requirementsOf } from '@/domain/requirement';
import { startResult, type StartMaterial } from '@/domain/start-result';
import { choosePaths, describedBy, firstSteps, type StartAnswers, STEPS } from '@/domain/start-tool';
import { WORKFORCE } from '@/schema/path';
import { startReasons } from '@/strings/start-tool';
import { catalog } from './real-content';

const tool = catalog.startTools.get('start-tool')!.data;
const paths = [...catalog.paths.values()];
const offered = paths.map(({ id, data: { stops, ...data } }) => ({
  ...data,
  id,
  stops: stops.length,
  minutes: stops.reduce((sum, { minutes }) => sum + minutes, 0),
}));
const duties: DutyText[] = requirementsOf([...catalog.requirements.values()]).filter(isDuty);
const material: StartMaterial = {
  tool,
  duties,
  parts: [...catalog.parts.values()].map(({ data: { number, title } }) => ({ number, title })),
  chapters: [...catalog.parts.values()].flatMap(({ data }) =>
    data.chapters.map((id) => {
      const chapter = catalog.chapters.get(id)!.data;
      return { title: chapter.title, address: `/${id}/`, part: data.number, requirements: chapter.requirements };
    }),
  ),
  paths: offered,
  titles: {},
};
const idsOf = (question: keyof typeof tool.questions) => tool.questions[question].answers.map(({ id }) => id);
/** Every set of ticks that the tool lets stand: what cannot stand with others stands alone. */
const ticks = (question: 'does' | 'have') => {
  const { answers } = tool.questions[question];
  const alone = answers.filter((answer) => answer.alone).map(({ id }) => id);
  const others = answers.filter((answer) => !answer.alone).map(({ id }) => id);
  return fc.oneof(fc.subarray(others, { minLength: 1 }), fc.constantFrom(...alone.map((id) => [id])));
};
const whole: fc.Arbitrary<StartAnswers> = fc.record({
  form: fc.constantFrom(...FORMS),
  size: fc.constantFrom(...SIZES),
  employees: fc.constantFrom(...EMPLOYEES),
  does: ticks('does'),
  have: ticks('have'),
  pressing: fc.constantFrom(...idsOf('pressing')),
});

describe('the start tool', () => {
  test('asks with every form, size and number of employees there is, in that order', () => {
    expect(idsOf('form')).toEqual([...FORMS]);
    expect(idsOf('size')).toEqual([...SIZES]);
    expect(idsOf('employees')).toEqual([...EMPLOYEES]);
    expect([...WORKFORCE]).toEqual([...SIZES]);
  });

  test('has something to do for whatever presses', () => {
    expect(idsOf('pressing').filter((id) => !tool.steps.some(({ urgent }) => urgent.includes(id)))).toEqual([]);
  });

  test('gives every step to somebody', () => {
    const reached = new Set<string>();
    for (const pressing of idsOf('pressing'))
      for (const does of idsOf('does'))
        for (const have of ['inget', 'grund'])
          for (const { step } of firstSteps(tool, {
            form: 'ideell-forening',
            size: '1-5',
            employees: '1-9',
            does: [does],
            have: [have],
            pressing,
          }))
            reached.add(step.id);
    // What is for everybody and urgent for nobody comes when the rest is there already.
    const rest = tool.steps.filter(({ urgent }) => urgent.length > 0).map(({ id }) => id);
    expect(rest.filter((id) => !reached.has(id))).toEqual([]);
  });

  test('leads to three different steps and at least one path, whatever is answered', () => {
    fc.assert(
      fc.property(whole, (answers) => {
        const steps = firstSteps(tool, answers).map(({ step }) => step.id);
        expect(new Set(steps).size).toBe(STEPS);
        expect(choosePaths(offered, describedBy(tool.questions, answers)).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test('sorts every duty once, with a reason, and misses none', () => {
    fc.assert(
      fc.property(whole, (answers) => {
        const { groups, counts } = startResult(material, answers, startReasons);
        const shown = (['yes', 'maybe', 'no'] as const).flatMap((binding) => groups[binding]);
        expect(shown.flatMap((group) => group.duties.map(({ id }) => id)).sort()).toEqual(duties.map(({ id }) => id).sort());
        expect(counts.yes + counts.maybe + counts.no).toBe(duties.length);
        expect(shown.filter(({ why }) => why.length < 8 || /undefined|null/.test(why))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('says why in whole Swedish: no id of ours in a reason', () => {
    fc.assert(
      fc.property(whole, (answers) => {
        const { steps, paths: chosen } = startResult(material, answers, startReasons);
        const reasons = [...steps, ...chosen].flatMap((one) => one.reasons);
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.filter((reason) => /\b(praktik-af|praktik-kommun|over-50|svb-aktiebolag|lss|sol|lov)\b/.test(reason))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a reading path', () => {
  test('passes each text once', () => {
    const twice = paths.flatMap(({ file, data }) => {
      const to = data.stops.map((stop) => targetOf(stop).address);
      return to.filter((address, i) => to.indexOf(address) < i).map((address) => `${file}: ${address}`);
    });
    expect(twice).toEqual([]);
  });

  test('is short enough to be walked', () => {
    const long = paths.filter(({ data }) => data.stops.length > 12 || data.stops.length < 5);
    expect(long.map(({ file, data }) => `${file}: ${data.stops.length} hållplatser. Håll er till 5–12.`)).toEqual([]);
  });

  test('has a place of its own in its group', () => {
    const places = paths.map(({ data }) => `${data.group} ${data.order}`);
    expect(places.filter((place, i) => places.indexOf(place) < i)).toEqual([]);
  });

  test('says why in one line', () => {
    const long = paths.flatMap(({ file, data }) =>
      data.stops.filter(({ why }) => why.length > 120 || !/[.?!]$/.test(why)).map(({ id }) => `${file}: ${id}`),
    );
    expect(long).toEqual([]);
  });

  test('is there for every form that has one of its own, every assignment with most duties, and every role', () => {
    expect(new Set(paths.map(({ data }) => data.group)).size).toBe(4);
    for (const wanted of ['praktik-af', 'praktik-kommun', 'lss', 'sol', 'anstallning', 'iop'] as const)
      expect(paths.some(({ data }) => data.suits?.assignments.includes(wanted)), wanted).toBe(true);
    for (const form of FORMS.filter((one) => one !== 'annan'))
      expect(paths.some(({ data }) => data.suits?.forms.includes(form)), form).toBe(true);
  });
});
