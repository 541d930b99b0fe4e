import type { Term } from '../schema/term';
import { compareSwedish, indexLetter } from './swedish';

export interface TermEntry {
  id: string;
  data: Term;
}

/** Terms by letter in Swedish order. */
export function byLetter(terms: readonly TermEntry[]): { letter: string; terms: TermEntry[] }[] {
  const sorted = [...terms].sort((a, b) => compareSwedish(a.data.term, b.data.term));
  const letters = new Map<string, TermEntry[]>();
  for (const entry of sorted) {
    const letter = indexLetter(entry.data.term);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, entries]) => ({ letter, terms: entries }));
}

/** Why a form leads to a term; shown to the reader when it is not the term itself. */
export type FormKind = 'term' | 'synonym' | 'deprecated' | 'inflection' | 'search' | 'english';

/** One row of the search index: a form people write and the term it leads to. Small: it is sent to the browser. */
export interface SearchForm {
  /** Folded form to match against. */
  form: string;
  /** Id of the term. */
  id: string;
  kind: FormKind;
  /** The form as written, for "du sökte på …". */
  shown: string;
}

/** Small letters, without accents except å ä ö, without hyphens and doubled blanks: what the search compares. */
export function foldForm(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('sv-SE')
    .replaceAll(/[éèêë]/g, 'e')
    .replaceAll(/[üú]/g, 'u')
    .replaceAll(/[áà]/g, 'a')
    .replaceAll(/[-‐‑–]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Every form that leads to a term, the strongest kind first when two agree. */
export function searchForms(terms: readonly TermEntry[]): SearchForm[] {
  const forms = new Map<string, SearchForm>();
  const add = (id: string, kind: FormKind, shown: string) => {
    const form = foldForm(shown);
    const key = `${form}|${id}`;
    if (form && form !== '-' && !forms.has(key)) forms.set(key, { form, id, kind, shown });
  };
  for (const { id, data } of terms) {
    add(id, 'term', data.term);
    for (const { form } of data.deprecated) add(id, 'deprecated', form);
    for (const { form } of data.synonyms) add(id, 'synonym', form);
    for (const form of data.inflections ?? []) if (form !== '-') add(id, 'inflection', form);
    // The code stands on paper.
    for (const form of [...data.searchForms, data.code]) add(id, 'search', form);
    for (const { term } of data.english) add(id, 'english', term);
  }
  return [...forms.values()];
}
