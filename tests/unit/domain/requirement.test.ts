import { describe, expect, test } from 'vitest';
import {
  type Bounds,
  fitOf,
  type FrameworkEntry,
  isDescribed,
  type Profile,
  requirementsOf,
} from '@/domain/requirement';
import { boundText } from '@/domain/requirement-words';
import { boundWords } from '@/strings/requirements';

const bounds = (more: Partial<Bounds> = {}): Bounds => ({
  kind: 'lag',
  forms: [],
  sizes: [],
  assignments: [],
  ...more,
});
const profile = (more: Partial<Profile> = {}): Profile => ({ form: null, employees: null, assignments: [], ...more });

describe('whether a requirement concerns an organisation', () => {
  test.each<[what: string, bounds: Partial<Bounds>, profile: Partial<Profile>, answer: string]>([
    ['a law for all binds all', {}, {}, 'yes'],
    ['a form that is named is bound', { forms: ['stiftelse'] }, { form: 'stiftelse' }, 'yes'],
    ['another form is not', { forms: ['stiftelse'] }, { form: 'ideell-forening' }, 'no'],
    ['a form nobody has said may be', { forms: ['stiftelse'] }, {}, 'maybe'],
    ['the size that is named is bound', { sizes: ['10-24'] }, { employees: '10-24' }, 'yes'],
    ['a larger one is not, if only the smaller is named', { sizes: ['10-24'] }, { employees: '25-49' }, 'no'],
    ['who does it is bound', { assignments: ['lss', 'sol'] }, { assignments: ['iop', 'sol'] }, 'yes'],
    ['who does other things is not', { assignments: ['lss'] }, { assignments: ['iop'] }, 'no'],
    ['who has ticked nothing may be', { assignments: ['lss'] }, { form: 'stiftelse' }, 'maybe'],
    [
      'who has employees is an employer without ticking it',
      { assignments: ['anstallning'] },
      { employees: '1-9' },
      'yes',
    ],
    ['who has none is not', { assignments: ['anstallning'] }, { employees: 'inga' }, 'no'],
    [
      'who does other things may still have employees',
      { assignments: ['anstallning'] },
      { assignments: ['iop'] },
      'maybe',
    ],
    [
      'who has no employees but takes in participants is bound by what is for either',
      { assignments: ['anstallning', 'praktik-af'] },
      { employees: 'inga', assignments: ['praktik-af'] },
      'yes',
    ],
    [
      'who has no employees and has ticked nothing may take in participants',
      { assignments: ['anstallning', 'praktik-af'] },
      { employees: 'inga' },
      'maybe',
    ],
    [
      'employees alone do not make an LSS provider',
      { assignments: ['lss'] },
      { employees: '1-9', assignments: ['iop'] },
      'no',
    ],
    ['what hangs on something unasked may be', { when: 'om någon arbetar ensam' }, { employees: '1-9' }, 'maybe'],
    [
      'what is unasked cannot make it concern who is not bound',
      { when: 'om x', forms: ['stiftelse'] },
      { form: 'aktiebolag' },
      'no',
    ],
    ['a framework is chosen, never a duty', { kind: 'frivillig' }, { form: 'stiftelse' }, 'chosen'],
    [
      'all bounds must hold at once',
      { assignments: ['anstallning'], sizes: ['50-eller-fler'] },
      { employees: '10-24', assignments: ['anstallning'] },
      'no',
    ],
  ])('%s', (_, how, who, answer) => {
    expect(fitOf(bounds(how), profile(who))).toBe(answer);
  });

  test('saying more never brings back what did not concern', () => {
    const rule = bounds({ forms: ['stiftelse'], assignments: ['lss'], sizes: ['10-24'] });
    expect(fitOf(rule, profile({ form: 'aktiebolag' }))).toBe('no');
    expect(fitOf(rule, profile({ form: 'aktiebolag', employees: '10-24', assignments: ['lss'] }))).toBe('no');
  });

  test('nothing is described until something is said', () => {
    expect(isDescribed(profile())).toBe(false);
    expect(isDescribed(profile({ assignments: ['sol'] }))).toBe(true);
    expect(isDescribed(profile({ employees: 'inga' }))).toBe(true);
  });
});

const one = { id: 'a', ref: '1 §', text: 'Ni gör det.', forms: [], sizes: [], assignments: [], counterpart: false };
const framework = (
  id: string,
  order: number,
  requirements: FrameworkEntry['data']['requirements'],
): FrameworkEntry => ({
  id,
  data: {
    title: id,
    short: id.toUpperCase(),
    order,
    source: `${id}-lag`,
    kind: 'lag',
    lead: 'x',
    requirements,
    retired: [],
  },
});

describe('requirements', () => {
  const all = requirementsOf([
    framework('sen', 2, [{ ...one, id: 'c', checked: '2026-11-21', verified: true }]),
    framework('tidig', 1, [
      { ...one, id: 'b', checked: '2026-11-21', verified: true },
      { ...one, id: 'a', kind: 'rad', source: 'annan', checked: '2026-11-21', verified: false },
    ]),
  ]);

  test('come in the order of the frameworks, and within one as they are written', () => {
    expect(all.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  test('have their framework’s kind and source unless they say another', () => {
    expect(all.map(({ kind, source, short }) => [kind, source, short])).toEqual([
      ['lag', 'tidig-lag', 'TIDIG'],
      ['rad', 'annan', 'TIDIG'],
      ['lag', 'sen-lag', 'SEN'],
    ]);
  });

  test.each([
    [{}, 'Alla'],
    [{ kind: 'frivillig' as const }, 'Den som har valt ramverket'],
    [{ forms: ['ideell-forening' as const, 'stiftelse' as const] }, 'Ideell förening eller stiftelse'],
    [
      { assignments: ['anstallning' as const], sizes: ['10-24' as const], when: 'om någon arbetar ensam' },
      'Den som har anställda, 10–24 anställda, om någon arbetar ensam',
    ],
  ])('say whom they bind in words: %o', (more, text) => {
    expect(boundText({ ...all[0]!, ...more }, boundWords)).toBe(text);
  });
});
