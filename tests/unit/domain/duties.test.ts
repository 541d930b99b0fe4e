import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutiesOf, dutyGroups, type DutyText, isDuty, partsToRead, whyOf } from '@/domain/duties';
import { FORMS } from '@/domain/organisation';
import { type Doing, EMPLOYEES, fitOf, type Profile } from '@/domain/requirement';
import { ASSIGNMENTS, EMPLOYEE_BANDS } from '@/schema/requirement';
import { startReasons } from '@/strings/start-tool';

const duty = (id: string, more: Partial<DutyText> = {}): DutyText => ({
  id,
  framework: 'lag',
  short: 'Lagen',
  kind: 'lag',
  ref: '1 §',
  text: 'Ni gör det.',
  verified: true,
  forms: [],
  sizes: [],
  assignments: [],
  when: undefined,
  ...more,
});
const who: Profile = { form: 'stiftelse', employees: '1-9', assignments: ['praktik-af'] };
const why = (more: Partial<DutyText>, profile = who) => {
  const [one] = dutiesOf([duty('x', more)], profile);
  return `${one!.binding}: ${whyOf(one!, profile, startReasons.bounds, startReasons)}`;
};

test('what is chosen, advised or aimed at another is no duty', () => {
  expect(isDuty({ kind: 'lag', counterpart: false })).toBe(true);
  expect(isDuty({ kind: 'avtal', counterpart: false })).toBe(true);
  expect(isDuty({ kind: 'lag', counterpart: true })).toBe(false);
  expect(isDuty({ kind: 'rad', counterpart: false })).toBe(false);
  expect(isDuty({ kind: 'frivillig', counterpart: false })).toBe(false);
});

describe('the reason of a duty', () => {
  test.each<[what: string, bounds: Partial<DutyText>, said: string]>([
    ['that is for all', {}, 'yes: gäller alla'],
    ['for the form one has', { forms: ['stiftelse', 'aktiebolag'] }, 'yes: ni är stiftelse'],
    [
      'for another form',
      { forms: ['ekonomisk-forening', 'aktiebolag'] },
      'no: gäller bara ekonomisk förening eller aktiebolag',
    ],
    ['for what one does', { assignments: ['praktik-af', 'lss'] }, 'yes: ni har deltagare från Arbetsförmedlingen'],
    ['for an employer', { assignments: ['anstallning'] }, 'yes: ni har anställda'],
    ['for what others do', { assignments: ['lss'] }, 'no: gäller bara den som har en insats enligt LSS'],
    ['for the size one has', { sizes: ['1-9'] }, 'yes: ni har 1–9 anställda'],
    [
      'for larger ones',
      { sizes: ['25-49', '50-eller-fler'] },
      'no: gäller bara med 25–49 anställda eller 50 anställda eller fler',
    ],
    [
      'that hangs on more',
      { forms: ['stiftelse'], when: 'om någon arbetar ensam' },
      'maybe: gäller om någon arbetar ensam',
    ],
    [
      'with two bounds that hold',
      { forms: ['stiftelse'], sizes: ['1-9'] },
      'yes: ni är stiftelse och ni har 1–9 anställda',
    ],
    [
      'with one that does not',
      { forms: ['stiftelse'], sizes: ['10-24'], when: 'om x' },
      'no: gäller bara med 10–24 anställda',
    ],
  ])('%s', (_, bounds, said) => {
    expect(why(bounds)).toBe(said);
  });
});

test('nothing both binds and does not, whatever is answered, and the reason is never empty', () => {
  const some = <T>(values: readonly T[]) => fc.subarray([...values]);
  const profiles = fc.record({
    form: fc.option(fc.constantFrom(...FORMS)),
    employees: fc.option(fc.constantFrom(...EMPLOYEES)),
    assignments: some<Doing>([...ASSIGNMENTS, 'annat']),
  });
  const bounds = fc.record({
    forms: some(FORMS.filter((form) => form !== 'annan')),
    sizes: some(EMPLOYEE_BANDS),
    assignments: some(ASSIGNMENTS),
    when: fc.constantFrom(undefined, 'om något är så'),
  });
  fc.assert(
    fc.property(profiles, fc.array(bounds, { minLength: 1, maxLength: 8 }), (profile, several) => {
      const duties = dutiesOf(
        several.map((one, i) => duty(`d${i}`, one)),
        profile,
      );
      const groups = (['yes', 'maybe', 'no'] as const).map((binding) =>
        dutyGroups(duties, binding, (one) => whyOf(one, profile, startReasons.bounds, startReasons)),
      );
      const shown = groups.map((of) => of.flatMap((group) => group.duties.map(({ id }) => id)));
      expect(shown.flat().sort()).toEqual(several.map((_, i) => `d${i}`).sort());
      for (const { why: reason } of groups.flat()) expect(reason.length).toBeGreaterThan(3);
      for (const { duty: one, binding } of duties) expect(fitOf(one, profile)).toBe(binding);
    }),
  );
});

test('the numbers of employees are those of the requirements', () => {
  expect([...EMPLOYEES]).toEqual([...EMPLOYEE_BANDS]);
});

test('chapters with most duties that bind come first in their part', () => {
  const duties = dutiesOf([duty('a'), duty('b'), duty('c', { forms: ['aktiebolag'] })], who);
  const chapter = (title: string, part: number, ...requirements: string[]) => ({
    title,
    address: `/${title}/`,
    part,
    requirements,
  });
  const parts = partsToRead(
    [
      { number: 1, title: 'Ett' },
      { number: 2, title: 'Två' },
      { number: 3, title: 'Tom' },
    ],
    [chapter('x', 1, 'c'), chapter('y', 1, 'a', 'b', 'c'), chapter('z', 2, 'a')],
    duties,
  );
  expect(parts.map(({ number, chapters }) => [number, ...chapters.map((one) => `${one.title}${one.duties}`)])).toEqual([
    [1, 'y2', 'x0'],
    [2, 'z1'],
  ]);
});
