import {
  type BoundAnswer,
  boundAnswers,
  type Bounds,
  type Doing,
  doneBy,
  fitOf,
  type Profile,
  type Requirement,
} from './requirement';
import { type BoundWords, list } from './requirement-words';

/** A requirement as it is told to an organisation that it may bind. */
export interface DutyText extends Pick<
  Requirement,
  'id' | 'framework' | 'short' | 'kind' | 'ref' | 'text' | 'verified' | keyof Bounds
> {}

/** Whether a duty binds: it does, it does if something more is so, it does not. */
export type Binding = 'yes' | 'maybe' | 'no';
export const BINDINGS = ['yes', 'maybe', 'no'] as const satisfies readonly Binding[];

export interface Duty {
  duty: DutyText;
  binding: Binding;
  answers: BoundAnswer[];
}

/** The requirements that can bind an organisation without its having chosen them, and that are aimed at it. */
export function isDuty({ kind, counterpart }: Pick<Requirement, 'kind' | 'counterpart'>): boolean {
  return (kind === 'lag' || kind === 'foreskrift' || kind === 'avtal') && !counterpart;
}

/** Every duty with whether it binds an organisation, and what decided. */
export function dutiesOf(duties: readonly DutyText[], profile: Profile): Duty[] {
  return duties.map((duty) => {
    const fit = fitOf(duty, profile);
    const binding = fit === 'chosen' ? 'maybe' : fit;
    return { duty, binding, answers: boundAnswers(duty, profile) };
  });
}

/** The Swedish that reasons are told in. */
export interface WhyWords {
  /** No bounds: "gäller alla". */
  all: string;
  /** "ni är ideell förening" */
  are: (form: string) => string;
  /** "ni har 1–9 anställda" */
  employ: (band: string) => string;
  /** "ni har deltagare från kommunen och ett IOP" */
  have: (things: string) => string;
  /** "gäller bara ekonomisk förening" */
  onlyForms: (forms: string) => string;
  /** "gäller bara den som har en insats enligt LSS" */
  onlyFor: (things: string) => string;
  /** "gäller bara med 10–24 anställda" */
  onlyWith: (bands: string) => string;
  /** "gäller om någon arbetar ensam" */
  onlyWhen: (when: string) => string;
  and: string;
}

/** Why a duty binds, may bind or does not bind, as the end of a sentence without its full stop. */
export function whyOf({ duty, binding, answers }: Duty, profile: Profile, bounds: BoundWords, words: WhyWords): string {
  const deciding = { yes: true, maybe: null, no: false }[binding];
  const parts = answers.filter(({ holds }) => holds === deciding).map(({ by }) => partOf(by));
  return parts.join(` ${words.and} `) || words.all;

  function partOf(by: BoundAnswer['by']): string {
    const binds = binding === 'yes';
    if (by === 'when') return words.onlyWhen(duty.when ?? '');
    if (by === 'form')
      return binds && profile.form
        ? words.are(list([profile.form], bounds.forms, ''))
        : words.onlyForms(list(duty.forms, bounds.forms, bounds.or));
    if (by === 'employees')
      return binds && profile.employees
        ? words.employ(list([profile.employees], bounds.sizes, ''))
        : words.onlyWith(list(duty.sizes, bounds.sizes, bounds.or));
    const mine: readonly Doing[] = doneBy(profile).filter((one) =>
      (duty.assignments as readonly string[]).includes(one),
    );
    return binds
      ? words.have(list(mine, bounds.assignments, words.and))
      : words.onlyFor(list(duty.assignments, bounds.assignments, bounds.or));
  }
}

/** Duties of one law that bind, or do not, for the same reason. */
export interface DutyGroup {
  /** Id of the framework. */
  framework: string;
  short: string;
  why: string;
  duties: DutyText[];
}

/** Duties with one binding, gathered by law and reason, in the order they came. */
export function dutyGroups(duties: readonly Duty[], binding: Binding, why: (duty: Duty) => string): DutyGroup[] {
  const groups = new Map<string, DutyGroup>();
  for (const one of duties) {
    if (one.binding !== binding) continue;
    const { framework, short } = one.duty;
    const reason = why(one);
    const key = `${framework} ${reason}`;
    const group = groups.get(key) ?? { framework, short, why: reason, duties: [] };
    group.duties.push(one.duty);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A chapter with what it answers to. */
export interface ChapterOfPart {
  title: string;
  address: string;
  part: number;
  requirements: readonly string[];
}

/** A part of the handbook with its chapters, and how many duties that bind each of them tells how to meet. */
export interface PartToRead {
  number: number;
  title: string;
  chapters: { title: string; address: string; duties: number }[];
}

/** Which chapters an organisation has most use of: those that answer to what binds it. Parts in the binder's order, chapters by weight. */
export function partsToRead(
  parts: readonly { number: number; title: string }[],
  chapters: readonly ChapterOfPart[],
  duties: readonly Duty[],
): PartToRead[] {
  const binding = new Set(duties.filter((one) => one.binding === 'yes').map(({ duty }) => duty.id));
  return parts
    .map(({ number, title }) => ({
      number,
      title,
      chapters: chapters
        .filter(({ part }) => part === number)
        .map((chapter) => ({
          title: chapter.title,
          address: chapter.address,
          duties: chapter.requirements.filter((id) => binding.has(id)).length,
        }))
        .sort((a, b) => b.duties - a.duties),
    }))
    .filter((part) => part.chapters.length > 0);
}
