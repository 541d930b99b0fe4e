import type { Assessment } from '../schema/assessment';
import type { Checklist } from '../schema/checklist';
import type { Routine } from '../schema/routine';
import type { Citation, Source } from '../schema/source';
import type { Template } from '../schema/template';
import type { Term } from '../schema/term';
import { factAge, type FactAge, reviewDay } from './fact-age';
import { type FrameworkEntry, requirementsOf } from './requirement';

interface Entry<T> {
  id: string;
  data: T;
}

/** Everything that states facts, and the sources they come from. */
export interface FactContent {
  chapters: readonly Entry<{ title: string; citations?: readonly Citation[] | undefined }>[];
  routines: readonly Entry<Pick<Routine, 'title' | 'law'>>[];
  checklists: readonly Entry<Pick<Checklist, 'title' | 'groups'>>[];
  assessments: readonly Entry<Pick<Assessment, 'title' | 'areas'>>[];
  requirements: readonly FrameworkEntry[];
  templates: readonly Entry<Pick<Template, 'title' | 'law'>>[];
  terms: readonly Entry<Pick<Term, 'term' | 'checked' | 'verified'>>[];
  sources: ReadonlyMap<string, Pick<Source, 'title' | 'kind'>>;
}

/** One fact where it stands. */
export interface Fact {
  /** Where it is read, without the base path. */
  address: string;
  /** The title of that page. */
  page: string;
  /** "Arbetsmiljölag (1977:1160)", or the term. */
  source: string;
  /** "3 kap. 2 §" */
  ref?: string | undefined;
  checked: string;
  /** The day it is to be looked at again. */
  review: string;
  verified: boolean;
  age: FactAge;
}

/**
 * Every fact in the content, with its age.
 * @param today 2026-11-21
 */
export function factsOf(content: FactContent, today: string): Fact[] {
  const { chapters, routines, checklists, assessments, requirements, templates, terms, sources } = content;
  const fact = (address: string, page: string, { source, ref, ...dated }: Citation): Fact => {
    const kind = sources.get(source)?.kind ?? 'organisation';
    return {
      address,
      page,
      source: sources.get(source)?.title ?? source,
      ref,
      checked: dated.checked,
      review: reviewDay(dated, kind),
      verified: dated.verified,
      age: factAge(dated, kind, today),
    };
  };
  const cited = (address: string, page: string, citations: readonly Citation[]) =>
    citations.map((citation) => fact(address, page, citation));
  return [
    ...chapters.flatMap(({ id, data }) => cited(`/${id}/`, data.title, data.citations ?? [])),
    ...routines.flatMap(({ id, data }) => cited(`/rutiner/${id}/`, data.title, data.law)),
    ...checklists.flatMap(({ id, data }) =>
      cited(
        `/checklistor/${id}/`,
        data.title,
        data.groups.flatMap(({ items }) => items.flatMap(({ law }) => law)),
      ),
    ),
    ...assessments.flatMap(({ id, data }) =>
      cited(
        `/sjalvskattningar/${id}/`,
        data.title,
        data.areas.flatMap(({ criteria }) => criteria.flatMap(({ legal }) => legal)),
      ),
    ),
    ...templates.flatMap(({ id, data }) => cited(`/mallar/${id}/`, data.title, data.law)),
    ...requirementsOf(requirements).map((requirement) =>
      fact(`/kravmatris/#${requirement.framework}`, requirement.short, requirement),
    ),
    // A definition has several sources or none, and ages like a printed text.
    ...terms.map(({ id, data }) => ({
      address: `/begrepp/${id}/`,
      page: data.term,
      source: data.term,
      checked: data.checked,
      review: reviewDay(data, 'forskning'),
      verified: data.verified,
      age: factAge(data, 'forskning', today),
    })),
  ];
}

/** Facts as one line, each source once: "Arbetsmiljölag (1977:1160), 3 kap. 2 §, 3 kap. 3 §; SOSFS 2011:9". */
export function factLine(facts: readonly Pick<Fact, 'source' | 'ref'>[]): string {
  return [...new Set(facts.map(({ source }) => source))]
    .map((source) => {
      const refs = facts.filter((fact) => fact.source === source).map(({ ref }) => ref ?? '');
      return [source, ...new Set(refs.filter((ref) => ref !== ''))].join(', ');
    })
    .join('; ');
}

/** What is to be looked at on one page by one day. */
export interface DuePage extends Pick<Fact, 'address' | 'page' | 'review'> {
  facts: Fact[];
}

/** Facts of some ages, gathered by page and day, the earliest first. */
export function duePages(facts: readonly Fact[], ages: readonly FactAge[]): DuePage[] {
  const groups = new Map<string, DuePage>();
  for (const fact of facts) {
    if (!ages.includes(fact.age)) continue;
    const { address, page, review } = fact;
    const key = `${review} ${address}`;
    const group = groups.get(key) ?? { address, page, review, facts: [] };
    group.facts.push(fact);
    groups.set(key, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
