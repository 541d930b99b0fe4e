import type { ASSIGNMENTS, EMPLOYEE_BANDS, Framework, REQUIREMENT_KINDS, RequirementData } from '../schema/requirement';
import type { OrganisationForm } from './organisation';

export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];
export type EmployeeBand = (typeof EMPLOYEE_BANDS)[number];
export type Assignment = (typeof ASSIGNMENTS)[number];
/** What an organisation does; `annat` is something that no requirement hangs on. */
export type Doing = Assignment | 'annat';

/** Numbers of employees, as they are saved by readers: an id is never changed, only added. */
export const EMPLOYEES = ['inga', '1-9', '10-24', '25-49', '50-eller-fler'] as const satisfies readonly EmployeeBand[];

export interface FrameworkEntry {
  id: string;
  data: Framework;
}

/** A requirement with what it has from its framework. */
export interface Requirement extends Omit<RequirementData, 'kind' | 'source'> {
  framework: string;
  /** The framework's short name, for references: "LSS". */
  short: string;
  kind: RequirementKind;
  /** Id in content/sources of what was read. */
  source: string;
}

/** Frameworks in the order they are shown: laws first. */
export function inOrder<T extends FrameworkEntry>(frameworks: readonly T[]): T[] {
  return [...frameworks].sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}

/** Every requirement in the order it is shown, with what its framework gives it. */
export function requirementsOf(frameworks: readonly FrameworkEntry[]): Requirement[] {
  return inOrder(frameworks).flatMap(({ id: framework, data }) =>
    data.requirements.map(({ kind = data.kind, source = data.source, ...requirement }) => ({
      ...requirement,
      framework,
      short: data.short,
      kind,
      source,
    })),
  );
}

/** Whether it is law or regulation: what an organisation that is bound cannot choose away. */
export function isLegalFloor({ kind }: Pick<Requirement, 'kind'>): boolean {
  return kind === 'lag' || kind === 'foreskrift';
}

/** What decides whom a requirement binds. */
export interface Bounds {
  kind: RequirementKind;
  forms: readonly string[];
  sizes: readonly string[];
  assignments: readonly string[];
  /** Present when something the reader has not been asked also decides. */
  when?: string | undefined;
}

/** What a reader has said of the organisation. What is null or empty has not been said. */
export interface Profile<Does extends Doing = Doing> {
  form: OrganisationForm | null;
  employees: EmployeeBand | null;
  assignments: readonly Does[];
}

/** Whether a requirement concerns an organisation; `maybe` when it hangs on something that has not been said. */
export type Fit = 'yes' | 'maybe' | 'chosen' | 'no';

/** One bound of a requirement, and whether an organisation is within it; null when it has not been said. */
export interface BoundAnswer {
  by: 'form' | 'employees' | 'assignments' | 'when';
  holds: boolean | null;
}

/** Every bound that a requirement has, answered for an organisation. Without bounds it concerns everybody. */
export function boundAnswers(
  { forms, sizes, assignments, when }: Omit<Bounds, 'kind'>,
  profile: Profile,
): BoundAnswer[] {
  const answers: BoundAnswer[] = [];
  if (forms.length > 0) answers.push({ by: 'form', holds: within(forms, profile.form) });
  if (assignments.length > 0) answers.push({ by: 'assignments', holds: doesAny(assignments, profile) });
  if (sizes.length > 0) answers.push({ by: 'employees', holds: within(sizes, profile.employees) });
  // What the reader has not been asked.
  if (when !== undefined) answers.push({ by: 'when', holds: null });
  return answers;
}

/**
 * Whether a requirement concerns the organisation that a reader has described. All bounds must hold at once; within
 * one of them any will do. Who has employees does what an employer does, without having ticked it. Of a framework that
 * one chooses the answer is `chosen`, never `yes`.
 */
export function fitOf({ kind, ...bounds }: Bounds, profile: Profile): Fit {
  const answers = boundAnswers(bounds, profile).map(({ holds }) => holds);
  if (answers.includes(false)) return 'no';
  if (kind === 'frivillig') return 'chosen';
  return answers.includes(null) ? 'maybe' : 'yes';
}

/** Whether what is said is among the wanted; null when it is not said. */
function within(wanted: readonly string[], said: string | null): boolean | null {
  return said === null ? null : wanted.includes(said);
}

/** Whether the organisation does any of what is wanted; null when it has not said enough. */
function doesAny(wanted: readonly string[], profile: Profile): boolean | null {
  const { employees, assignments } = profile;
  const does: readonly string[] = doneBy(profile);
  if (does.some((one) => wanted.includes(one))) return true;
  // Nothing ticked says nothing. Whether there are employees is asked for by itself.
  const unsaid = wanted.some((one) => (one === 'anstallning' ? employees === null : assignments.length === 0));
  return unsaid ? null : false;
}

/** What an organisation does. Who has employees does what an employer does, without having ticked it. */
export function doneBy({ employees, assignments }: Pick<Profile, 'employees' | 'assignments'>): Doing[] {
  const employer = employees !== null && employees !== 'inga';
  return employer && !assignments.includes('anstallning') ? [...assignments, 'anstallning'] : [...assignments];
}

/** Whether the reader has said anything at all. */
export function isDescribed({ form, employees, assignments }: Profile): boolean {
  return form !== null || employees !== null || assignments.length > 0;
}
