import type { Source } from '../schema/source';
import type { Term } from '../schema/term';
import type { TermEntry } from './glossary';
import { reviewDay } from './term-review';

/** The whole glossary with every reference looked up: plain data for those who take it elsewhere. All text is composed (NFC). */
export interface TermSet {
  /** Whole address of the glossary, with a slash at the end. The address of each concept begins with it. */
  address: string;
  title: string;
  description: string;
  publisher: string;
  /** `attribution`: the words by which a user names the source. */
  licence: { name: string; address: string; attribution: string };
  /** The last day on which any of the terms was gone through. */
  updated: string;
  groups: { key: string; title: string }[];
  concepts: Concept[];
}

/** Another concept, as much of it as is needed to name it and to find it. */
export interface ConceptLink {
  id: string;
  code: string;
  address: string;
  term: string;
}

export interface Concept extends ConceptLink {
  group: string;
  definition: string;
  easy: string;
  /** Where the concept holds, and what falls outside it. */
  scope?: string | undefined;
  synonyms: Term['synonyms'];
  deprecated: { form: string; reason: string }[];
  searchForms: string[];
  /** Eight forms, "-" where there is none, or nothing at all. */
  inflections: string[];
  /** The first is the one to use. */
  english: Term['english'];
  broader?: ConceptLink | undefined;
  partOf?: ConceptLink | undefined;
  narrower: ConceptLink[];
  parts: ConceptLink[];
  /** What it is taken for. Without `concept` when the other word has no entry. */
  confusedWith: { name: string; difference: string; concept?: ConceptLink | undefined }[];
  /** Those it is taken for or that are worth reading beside it, less those above or below it. Goes both ways. */
  related: ConceptLink[];
  example?: string | undefined;
  note?: string | undefined;
  sources: ConceptSource[];
  /** Where the concept is not that of a source: what is not the same, and why. */
  differs: { source: ConceptSource; how: string; why: string }[];
  verified: boolean;
  status: string;
  decidedBy?: string | undefined;
  checked: string;
  /** The last day for the next look. */
  reviewBy: string;
  replacedBy?: ConceptLink | undefined;
}

export interface ConceptSource {
  title: string;
  publisher: string;
  year?: number | undefined;
  address?: string | undefined;
  /** Somebody has read it for this handbook. */
  read: boolean;
}

/** What a set says about itself, besides its concepts. */
export type TermSetHead = Pick<TermSet, 'address' | 'title' | 'description' | 'publisher' | 'licence' | 'groups'>;

/**
 * Builds the set, in the order of the given terms.
 * @param sources by id; every id that a term names must be there
 */
export function termSet(head: TermSetHead, terms: readonly TermEntry[], sources: ReadonlyMap<string, Source>): TermSet {
  const entries = new Map(terms.map((entry) => [entry.id, entry]));
  const link = (id: string): ConceptLink => {
    const { code, term } = entries.get(id)!.data;
    return { id, code, address: `${head.address}${id}/`, term: plain(term) };
  };
  const maybe = (id: string | undefined) => (id === undefined ? undefined : link(id));
  const below = (id: string, field: 'broader' | 'partOf') =>
    terms.filter(({ data }) => data[field] === id).map((entry) => link(entry.id));
  const concepts = terms.map(({ id, data }): Concept => ({
    ...link(id),
    group: data.group,
    definition: plain(data.definition),
    easy: plain(data.easy),
    scope: data.scope && plain(data.scope),
    ...wordsOf(data),
    inflections: (data.inflections ?? []).map(plain),
    english: data.english.map(({ term, degree }) => ({ term: plain(term), degree })),
    broader: maybe(data.broader),
    partOf: maybe(data.partOf),
    narrower: below(id, 'broader'),
    parts: below(id, 'partOf'),
    confusedWith: data.confusedWith.map(({ term, text = '', difference }) => ({
      name: term === undefined ? plain(text) : link(term).term,
      difference: plain(difference),
      concept: maybe(term),
    })),
    related: relatedTo(id, entries).map(link),
    example: data.example && plain(data.example),
    note: data.note && plain(data.note),
    sources: data.sources.map((key) => sourceOf(sources.get(key)!)),
    differs: data.differs.map(({ source, how, why }) => ({
      source: sourceOf(sources.get(source)!),
      how: plain(how),
      why: plain(why),
    })),
    verified: data.verified,
    status: data.status,
    decidedBy: data.decidedBy && plain(data.decidedBy),
    checked: data.checked,
    reviewBy: reviewDay(data),
    replacedBy: maybe(data.replacedBy),
  }));
  const updated = terms.map(({ data }) => data.checked).sort();
  return { ...head, updated: updated.at(-1) ?? '', concepts };
}

/** The words of a concept, each once, as the strongest it can be: no format lets a synonym be a word to avoid as well. */
function wordsOf({ term, synonyms, deprecated, searchForms }: TermEntry['data']) {
  const taken = new Set([plain(term)]);
  const isNew = (form: string) => !taken.has(form) && taken.add(form);
  return {
    synonyms: synonyms
      .map(({ form, kind, scope }) => ({ form: plain(form), kind, scope: scope && plain(scope) }))
      .filter(({ form }) => isNew(form)),
    deprecated: deprecated
      .map(({ form, reason }) => ({ form: plain(form), reason: plain(reason) }))
      .filter(({ form }) => isNew(form)),
    searchForms: searchForms.map(plain).filter(isNew),
  };
}

/** The concepts above a concept, as kinds and as wholes, the nearest first. A circle is gone round once. */
export function above(id: string, entries: ReadonlyMap<string, TermEntry>): string[] {
  const found = new Set<string>();
  const queue = [id];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { broader, partOf } = entries.get(next)?.data ?? {};
    for (const other of [broader, partOf])
      if (other !== undefined && !found.has(other)) {
        found.add(other);
        queue.push(other);
      }
  }
  return [...found];
}

function relatedTo(id: string, entries: ReadonlyMap<string, TermEntry>): string[] {
  const names = (one: string, other: string) =>
    entries.get(one)?.data.confusedWith.some(({ term }) => term === other) ||
    entries.get(one)?.data.seeAlso.includes(other);
  return [...entries.keys()].filter(
    (other) =>
      other !== id &&
      (names(id, other) || names(other, id)) &&
      !above(id, entries).includes(other) &&
      !above(other, entries).includes(id),
  );
}

function sourceOf({ title, publisher, year, url, read }: Source): ConceptSource {
  return { title: plain(title), publisher: plain(publisher), year, address: url, read };
}

/** An å written in two characters is the same å. */
function plain(text: string): string {
  return text.normalize('NFC');
}
