import type { StartStep, StartTool } from '../schema/start-tool';
import type { OrganisationForm, OrganisationSize } from './organisation';
import { type Described, type Match, matchesOf, type Path } from './reading-path';
import type { Doing, EmployeeBand } from './requirement';

/** The questions, in the order they are asked. Size and employees are asked together. */
export const QUESTIONS = ['form', 'size', 'employees', 'does', 'have', 'pressing'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What a reader has answered, by the ids of the answers. What is null or empty has not been answered. */
export interface StartAnswers {
  form: OrganisationForm | null;
  size: OrganisationSize | null;
  employees: EmployeeBand | null;
  does: readonly string[];
  have: readonly string[];
  pressing: string | null;
}

export type StartQuestions = StartTool['questions'];

/** The questions that are left to answer, in order. */
export function unanswered(answers: StartAnswers): Question[] {
  return QUESTIONS.filter((question) => answers[question] === null || answers[question]?.length === 0);
}

/** The answers to tick once one of them is ticked or cleared. What cannot stand with others clears them. */
export function tickedAnswers(
  options: readonly { id: string; alone: boolean }[],
  before: readonly string[],
  id: string,
  on: boolean,
): string[] {
  if (!on) return before.filter((other) => other !== id);
  const alone = new Set(options.filter((option) => option.alone).map((option) => option.id));
  return alone.has(id) ? [id] : [...before.filter((other) => other !== id && !alone.has(other)), id];
}

/** What the answers say of the organisation, in the words of the requirements and the paths. */
export function describedBy({ does: options }: Pick<StartQuestions, 'does'>, answers: StartAnswers): Described {
  const { form, size, employees, does } = answers;
  const ticked = options.answers.filter(({ id }) => does.includes(id));
  const counts = [...new Set(ticked.flatMap((option): readonly Doing[] => option.counts))];
  // Who has said that they do nothing of it has said something.
  const assignments = counts.length === 0 && ticked.length > 0 ? (['annat'] as const) : counts;
  return { form, size, employees, assignments };
}

/** Why a step is among the first three. */
export type StepReason =
  { by: 'pressing'; label: string } | { by: 'match'; matches: Match[] } | { by: 'missing'; labels: string[] };

export interface ChosenStep {
  step: StartStep;
  reasons: StepReason[];
}

/** How many steps are shown: more than can be done before the next meeting is a list nobody begins on. */
export const STEPS = 3;

/**
 * The first steps: what answers to what presses most, then what is written for just such an organisation, then the
 * rest, in the author's order within each. What the reader already has is left out.
 */
export function firstSteps(
  { questions, steps }: Pick<StartTool, 'questions' | 'steps'>,
  answers: StartAnswers,
): ChosenStep[] {
  const who = describedBy(questions, answers);
  const fitting = steps.flatMap((step) => {
    const matches = matchesOf(step.suits, who);
    return matches === null || step.unless.some((id) => answers.have.includes(id)) ? [] : [{ step, matches }];
  });
  const isUrgent = (step: StartStep) => answers.pressing !== null && step.urgent.includes(answers.pressing);
  const weight = ({ step, matches }: (typeof fitting)[number]) =>
    (isUrgent(step) ? 2 : 0) + (matches.length > 0 ? 1 : 0);
  return fitting
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, STEPS)
    .map(({ step, matches }) => ({ step, reasons: reasonsFor(step, matches) }));

  function reasonsFor(step: StartStep, matches: Match[]): StepReason[] {
    const pressing = questions.pressing.answers.find(({ id }) => id === answers.pressing);
    const missing = questions.have.answers.filter(({ id }) => step.unless.includes(id)).map(({ label }) => label);
    return [
      ...(isUrgent(step) && pressing ? [{ by: 'pressing' as const, label: pressing.label }] : []),
      ...(matches.length > 0 ? [{ by: 'match' as const, matches }] : []),
      ...(missing.length > 0 && answers.have.length > 0 ? [{ by: 'missing' as const, labels: missing }] : []),
    ];
  }
}

/** A path to offer: what it is called, how long it is, and whom it suits. */
export interface OfferedPath extends Pick<Path, 'id' | 'title' | 'who' | 'why' | 'group'> {
  stops: number;
  minutes: number;
  suits?: Parameters<typeof matchesOf>[0];
}

export interface ChosenPath {
  path: OfferedPath;
  matches: Match[];
}

const GROUPS: readonly OfferedPath['group'][] = ['storlek', 'uppdrag', 'form'];

/**
 * The paths that suit an organisation, the one to begin with first: how large it is decides how to begin, what it does
 * decides what comes next. Paths for a role suit nobody here: the tool does not ask who is sitting at it.
 */
export function choosePaths(paths: readonly OfferedPath[], who: Described): ChosenPath[] {
  return GROUPS.flatMap((group) =>
    paths
      .filter((path) => path.group === group && path.suits !== undefined)
      .flatMap((path) => {
        const matches = matchesOf(path.suits, who);
        return matches === null ? [] : [{ path, matches }];
      }),
  );
}
