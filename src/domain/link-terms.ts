import { closedRanges, type Range } from './closed-text';
import type { TermEntry } from './glossary';
import { termMarks, type TermMark } from './term-marks';
import { type Word, wordsOf } from './words';

/** A paragraph, list item or table cell. */
export interface Run {
  text: string;
  /** Where a link may stand: each range is one piece of unbroken text, outside links, code and headings. */
  open: readonly Range[];
}

/** A change to a run: its text from `from` to `to` becomes `text`, with a link to the term when there is an id. */
export interface Edit extends Range {
  text: string;
  id?: string;
}

interface Form {
  words: readonly string[];
  /** Term → may be linked without the author asking. None: a phrase in which nothing is to be linked. */
  terms: Map<string, boolean>;
}

/** The forms of all terms, by their first word in small letters; the longest first. */
export interface LinkIndex {
  forms: Map<string, Form[]>;
  ids: Set<string>;
}

/** Endings that an abbreviation takes after a colon, in Swedish: IOP:et, IOP:er. */
const COLON_ENDINGS = ['s', 'n', 't', 'en', 'et', 'ens', 'ets', 'er', 'ers', 'erna', 'ernas'];

/**
 * The forms a term is known by in running text: itself, its inflections and the words that mean the same. What people
 * search for and what is advised against are never linked.
 */
export function formsOf({ term, inflections = [], synonyms }: TermEntry['data']): string[] {
  const names = [term, ...synonyms.map(({ form }) => form)];
  const abbreviations = names.filter((name) => /^\p{Lu}[\p{Lu}\p{N}+]+$/u.test(name));
  return [
    ...new Set([
      ...names,
      ...inflections.filter((form) => form !== '-'),
      ...abbreviations.flatMap((name) => COLON_ENDINGS.map((ending) => `${name}:${ending}`)),
    ]),
  ];
}

/**
 * A term's own form can be among the phrases in which it is not linked (notIn): an everyday word that means the same.
 * @param phrases in which nothing is linked for any term: titles of sources
 */
export function makeLinkIndex(terms: readonly TermEntry[], phrases: readonly string[] = []): LinkIndex {
  const forms = new Map<string, Form[]>();
  const formFor = (text: string): Form => {
    const words = wordsOf(text).map((word) => word.text);
    const key = words[0]?.toLowerCase() ?? '';
    const same = forms.get(key)?.find((form) => form.words.join(' ') === words.join(' '));
    if (same) return same;
    const form: Form = { words, terms: new Map() };
    forms.set(
      key,
      [...(forms.get(key) ?? []), form].sort((a, b) => b.words.length - a.words.length),
    );
    return form;
  };
  for (const { id, data } of terms)
    for (const form of formsOf(data)) formFor(form).terms.set(id, data.linking !== 'manual');
  for (const { id, data } of terms) for (const phrase of data.notIn) formFor(phrase).terms.delete(id);
  for (const phrase of phrases) formFor(phrase);
  return { forms, ids: new Set(terms.map(({ id }) => id)) };
}

/**
 * The terms that a form or an id, as an author writes it in a mark, can mean: one when all is well, none when it is
 * unknown, several when the author has to write the id.
 */
export function termsCalled(name: string, { forms, ids }: LinkIndex): string[] {
  if (ids.has(name)) return [name];
  const words = wordsOf(name).map((word) => word.text);
  const found = (forms.get(words[0]?.toLowerCase() ?? '') ?? []).filter((form) => isForm(form, words, true));
  return [...new Set(found.flatMap((form) => [...form.terms.keys()]))];
}

/**
 * Links the first occurrence of each term in a section: all that stands under one heading. Changes no letter but the
 * marks. A word is linked when it is exactly one of the stored forms; the longest form wins, and what it covers is not
 * looked at again. A form that several terms share is linked only where the author says which.
 * @param runs the section's texts in order
 * @param around `linked`: terms that the author has linked by hand in the section; `self`: the term whose own page this is
 * @returns for each run its edits, in order and apart
 */
export function linkSection(
  runs: readonly Run[],
  index: LinkIndex,
  { linked = [], self }: { linked?: readonly string[]; self?: string } = {},
): Edit[][] {
  const marks = runs.map((run) => termMarks(run.text));
  const settled = new Set([...linked, ...marks.flat().flatMap((mark) => termsCalled(mark.term, index))]);
  if (self !== undefined) settled.add(self);
  return runs.map((run, i) => {
    const own = marks[i] ?? [];
    const edits = [...own.map((mark) => markEdit(mark, run, index, self)), ...autoEdits(run, own, index, settled)];
    return edits.sort((a, b) => a.from - b.from);
  });
}

function markEdit({ from, to, term, shown, stop }: TermMark, run: Run, index: LinkIndex, self?: string): Edit {
  const [id, other] = termsCalled(term, index);
  const may = !stop && id !== undefined && other === undefined && id !== self && isOpen(run, { from, to });
  return may ? { from, to, text: shown, id } : { from, to, text: shown };
}

/** Links nobody asked for. Each term that gets one is added to `settled`. */
function autoEdits(run: Run, marks: readonly Range[], index: LinkIndex, settled: Set<string>): Edit[] {
  const words = wordsOf(run.text);
  // A word written together with a mark is part of a compound.
  const closed = [...marks.map(({ from, to }) => ({ from: from - 1, to: to + 1 })), ...closedRanges(run.text)];
  const edits: Edit[] = [];
  for (let i = 0; i < words.length;) {
    const form = longestAt(words, i, run.text, index);
    const count = form?.words.length ?? 1;
    const place = { from: words[i]!.from, to: words[i + count - 1]!.to };
    i += count;
    const [[id, auto] = ['', false], other] = form?.terms ?? [];
    if (!auto || other || settled.has(id) || !isOpen(run, place)) continue;
    if (closed.some((range) => range.from < place.to && place.from < range.to)) continue;
    settled.add(id);
    edits.push({ ...place, text: run.text.slice(place.from, place.to), id });
  }
  return edits;
}

/** The longest form that begins with this word. */
function longestAt(words: readonly Word[], at: number, text: string, { forms }: LinkIndex): Form | undefined {
  const first = words[at]!;
  return forms.get(first.text.toLowerCase())?.find((form) => {
    const found = words.slice(at, at + form.words.length);
    if (found.length < form.words.length) return false;
    const together = found.every((word, i) => i === 0 || /^\s+$/.test(text.slice(found[i - 1]!.to, word.from)));
    const written = found.map((word) => word.text);
    return together && isForm(form, written, startsSentence(text, first.from));
  });
}

/** A capital letter says name or abbreviation, except in the first word of a sentence. */
function isForm({ words, terms }: Form, written: readonly string[], atStart: boolean): boolean {
  if (words.length !== written.length) return false;
  return words.every((word, i) => {
    const other = written[i]!;
    if (word === other) return true;
    // A phrase in which nothing is linked is meant whichever way it is written.
    if (terms.size === 0) return word.toLowerCase() === other.toLowerCase();
    return atStart && i === 0 && word.slice(1) === other.slice(1) && word[0]?.toUpperCase() === other[0];
  });
}

function startsSentence(text: string, from: number): boolean {
  const before = text.slice(0, from).replace(/[\s”“"»«(\u00AD]+$/u, '');
  return before === '' || /[.!?:…–—•]$/.test(before);
}

function isOpen({ open }: Run, { from, to }: Range): boolean {
  return open.some((range) => range.from <= from && to <= range.to);
}
