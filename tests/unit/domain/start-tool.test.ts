import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMS, SIZES } from '@/domain/organisation';
import { EMPLOYEES } from '@/domain/requirement';
import { pathProgress, resolvePath } from '@/domain/reading-path';
import {
  choosePaths,
  describedBy,
  firstSteps,
  type OfferedPath,
  type StartAnswers,
  tickedAnswers,
  unanswered,
} from '@/domain/start-tool';
import type { StartStep, StartTool } from '@/schema/start-tool';

const answer = (id: string) => ({ id, label: `Svar ${id}`, meaning: 'Det betyder något.' });
const question = <T>(answers: T[]) => ({ title: 'Fråga?', help: 'Svara.', answers });
const does = (id: string, counts: StartTool['questions']['does']['answers'][number]['counts'] = [], alone = false) => ({
  ...answer(id),
  counts,
  alone,
});
const questions: StartTool['questions'] = {
  form: question(FORMS.map((id) => ({ ...answer(id), id }))),
  size: question(SIZES.map((id) => ({ ...answer(id), id }))),
  employees: question(EMPLOYEES.map((id) => ({ ...answer(id), id }))),
  does: question([does('praktik', ['praktik-af', 'praktik-kommun']), does('butik'), does('inget-an', [], true)]),
  have: question([
    { ...answer('rutin'), alone: false },
    { ...answer('inget'), alone: true },
  ]),
  pressing: question([answer('brand'), answer('lugnt')]),
};
const step = (id: string, more: Partial<StartStep> = {}): StartStep => ({
  id,
  title: id,
  text: 'Gör det.',
  minutes: 30,
  chapter: 'del/kapitel',
  routine: 'rutin',
  checklist: 'lista',
  unless: [],
  urgent: [],
  because: 'det hjälper',
  ...more,
});
const suits = (more: Partial<NonNullable<StartStep['suits']>>) => ({
  forms: [],
  sizes: [],
  employees: [],
  assignments: [],
  ...more,
});
const answers = (more: Partial<StartAnswers> = {}): StartAnswers => ({
  form: null,
  size: null,
  employees: null,
  does: [],
  have: [],
  pressing: null,
  ...more,
});
const ids = (steps: StartStep[], given: StartAnswers) =>
  firstSteps({ questions, steps }, given).map((one) => one.step.id);

describe('what is left to answer', () => {
  test('is every question at first, in order, and none at last', () => {
    expect(unanswered(answers())).toEqual(['form', 'size', 'employees', 'does', 'have', 'pressing']);
    expect(
      unanswered({
        form: 'stiftelse',
        size: '1-5',
        employees: 'inga',
        does: ['x'],
        have: ['inget'],
        pressing: 'lugnt',
      }),
    ).toEqual([]);
  });
});

describe('ticking', () => {
  const options = questions.does.answers;
  test('adds and takes away', () => {
    expect(tickedAnswers(options, ['praktik'], 'butik', true)).toEqual(['praktik', 'butik']);
    expect(tickedAnswers(options, ['praktik', 'butik'], 'praktik', false)).toEqual(['butik']);
  });
  test('none of it clears the rest, and the rest clears none of it', () => {
    expect(tickedAnswers(options, ['praktik', 'butik'], 'inget-an', true)).toEqual(['inget-an']);
    expect(tickedAnswers(options, ['inget-an'], 'praktik', true)).toEqual(['praktik']);
  });
});

describe('what an organisation does', () => {
  test('is what its answers count as', () => {
    expect(describedBy(questions, answers({ does: ['praktik', 'butik'] })).assignments).toEqual([
      'praktik-af',
      'praktik-kommun',
    ]);
  });
  test('has been said also when nothing counts', () => {
    expect(describedBy(questions, answers({ does: ['butik'] })).assignments).toEqual(['annat']);
    expect(describedBy(questions, answers()).assignments).toEqual([]);
  });
});

describe('the first steps', () => {
  test('come in the author’s order, three of them', () => {
    expect(
      ids(
        ['a', 'b', 'c', 'd'].map((id) => step(id)),
        answers(),
      ),
    ).toEqual(['a', 'b', 'c']);
  });
  test('begin with what presses, then what is written for such an organisation', () => {
    const steps = [
      step('alla'),
      step('form', { suits: suits({ forms: ['stiftelse'] }) }),
      step('brand', { urgent: ['brand'] }),
      step('brand-form', { urgent: ['brand'], suits: suits({ forms: ['stiftelse'] }) }),
    ];
    expect(ids(steps, answers({ form: 'stiftelse', pressing: 'brand' }))).toEqual(['brand-form', 'brand', 'form']);
  });
  test('leave out what is there already, and what is for others', () => {
    const steps = [
      step('har', { unless: ['rutin'] }),
      step('andra', { suits: suits({ sizes: ['over-50'] }) }),
      step('c'),
    ];
    expect(ids(steps, answers({ have: ['rutin'], size: '1-5' }))).toEqual(['c']);
    expect(ids(steps, answers({ have: ['inget'], size: null }))).toEqual(['har', 'c']);
  });
  test('say why', () => {
    const steps = [step('a', { urgent: ['brand'], unless: ['rutin'], suits: suits({ assignments: ['praktik-af'] }) })];
    const given = answers({ pressing: 'brand', have: ['inget'], does: ['praktik'] });
    expect(firstSteps({ questions, steps }, given)[0]?.reasons).toEqual([
      { by: 'pressing', label: 'Svar brand' },
      { by: 'match', matches: [{ by: 'assignments', ids: ['praktik-af'] }] },
      { by: 'missing', labels: ['Svar rutin'] },
    ]);
  });
});

describe('the paths', () => {
  const path = (id: string, group: OfferedPath['group'], wanted?: OfferedPath['suits']): OfferedPath => ({
    id,
    group,
    title: id,
    who: 'Ni.',
    why: 'Därför.',
    stops: 3,
    minutes: 30,
    ...(wanted ? { suits: wanted } : {}),
  });
  const paths = [
    path('styrelsen', 'roll'),
    path('stiftelse', 'form', suits({ forms: ['stiftelse'] })),
    path('praktik', 'uppdrag', suits({ assignments: ['praktik-af'] })),
    path('liten', 'storlek', suits({ sizes: ['1-5'] })),
    path('stor', 'storlek', suits({ sizes: ['6-20', 'over-50'] })),
  ];
  test('begin with the size, then what is done, then the form; roles are for persons', () => {
    const who = describedBy(questions, answers({ form: 'stiftelse', size: '1-5', does: ['praktik'] }));
    expect(choosePaths(paths, who).map((one) => one.path.id)).toEqual(['liten', 'praktik', 'stiftelse']);
  });
  test('are none for who has said nothing', () => {
    expect(choosePaths(paths, describedBy(questions, answers()))).toEqual([]);
  });
  test('of any organisation suit it in every line', () => {
    const form = fc.constantFrom(...FORMS);
    const size = fc.constantFrom(...SIZES);
    fc.assert(
      fc.property(form, size, (one, other) => {
        const who = describedBy(questions, answers({ form: one, size: other }));
        for (const { path: chosen } of choosePaths(paths, who)) {
          const wanted = chosen.suits!;
          expect(wanted.forms.length === 0 || (wanted.forms as readonly string[]).includes(one)).toBe(true);
          expect(wanted.sizes.length === 0 || (wanted.sizes as readonly string[]).includes(other)).toBe(true);
        }
      }),
    );
  });
});

describe('progress on a path', () => {
  const path = resolvePath(
    'p',
    {
      title: 'Väg',
      group: 'roll',
      order: 1,
      who: 'Du.',
      why: 'Därför.',
      stops: [
        { id: 'a', chapter: 'del/ett', why: 'Först.', minutes: 10 },
        { id: 'b', routine: 'rutin', why: 'Sedan.', minutes: 20 },
        { id: 'c', checklist: 'lista', why: 'Sist.', minutes: 30 },
      ],
      retired: [],
    },
    (kind, id) => `${kind} ${id}`,
  );
  test('leads to what each stop points at', () => {
    expect(path.stops.map(({ title, address }) => [title, address])).toEqual([
      ['chapter del/ett', '/del/ett/'],
      ['routine rutin', '/rutiner/rutin/'],
      ['checklist lista', '/checklistor/lista/'],
    ]);
  });
  test('counts what is ticked, what is left and what comes next', () => {
    expect(pathProgress(path, (id) => id === 'a')).toMatchObject({ read: 1, total: 3, left: 50, next: { id: 'b' } });
    expect(pathProgress(path, () => true)).toMatchObject({ read: 3, left: 0, next: undefined });
  });
});
