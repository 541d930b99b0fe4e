import type Fuse from 'fuse.js';
import { foldForm, type FormKind, type SearchForm } from '../../domain/glossary';
import { canBeNear, NEARNESS } from './near-forms';
import { fetchTermIndex, type TermIndex } from './term-index';

export interface Hit {
  id: string;
  term: string;
  definition: string;
  kind: FormKind;
  /** The form that led here, as written. */
  shown: string;
  /** Why that form is to be avoided; empty when it is not. */
  reason: string;
}

export type Finder = (query: string) => Hit[];

const STRENGTH: Record<FormKind, number> = { term: 0, inflection: 1, synonym: 2, search: 2, deprecated: 3, english: 4 };

/** Nobody writes a longer term; a page pasted by mistake would keep Fuse busy for seconds. */
const LONGEST = 80;

/** How many terms are shown. */
const SHOWN = 8;
/** The rank that near misses begin at. All that is exact or begins as the query does is under it. */
const NEAR = 2;

/** Without the dots and rings of å ä ö, as on a foreign keyboard. */
const bare = (form: string) => form.replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o');

/** How much of the longer word the two have in common from the start, 0–1: high for two inflections of one word. */
function sharedStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return i / Math.max(a.length, b.length);
}

/**
 * Makes a search over forms. Exact forms first (with or without dots, joined or
 * apart), then forms that begin with the query, then near misses by Fuse
 * (misspellings, särskrivning), last forms that begin a word in the query ("vad är
 * en avvikelse", "effektmätning"). Fuse is handed in, because it is loaded only
 * when the reader enters the field.
 */
export function makeFinder(FuseClass: typeof Fuse, { forms, summaries, reasons }: TermIndex): Finder {
  // Folded once, here: at each keystroke it would be thousands of times.
  const bareForms = forms.map(({ form }) => bare(form));
  const joinedForms = bareForms.map((form) => form.replaceAll(' ', ''));
  const wordStarts = bareForms.map((form) => ` ${form}`);
  return (query) => {
    const wanted = foldForm(query.slice(0, LONGEST));
    if (wanted.length < 2) return [];
    const joined = bare(wanted).replaceAll(' ', '');
    const words = ` ${bare(wanted)}`;
    const ranked: { form: SearchForm; rank: number }[] = [];
    // "Du sökte på …" is said only when it is all but certain; a guess is shown without it.
    const guess = (form: SearchForm, isGuess: boolean): SearchForm => (isGuess ? { ...form, kind: 'search' } : form);
    forms.forEach((form, i) => {
      const { length } = form.form;
      const strength = STRENGTH[form.kind] / 10;
      if (form.form === wanted) ranked.push({ form, rank: strength });
      else if (joinedForms[i] === joined) ranked.push({ form, rank: 0.5 + strength });
      else if (form.form.startsWith(wanted))
        ranked.push({ form: guess(form, wanted.length < length * 0.75), rank: 1 + strength + length / 1000 });
      else if (length >= 4 && words.includes(wordStarts[i]!)) ranked.push({ form, rank: 4 - length / 100 });
    });
    // Near misses come after what begins as the query does, so with enough of that Fuse, which is slow, is not asked.
    const sure = new Set(ranked.filter(({ rank }) => rank < NEAR).map(({ form }) => form.id)).size;
    const near = canBeNear(wanted);
    const fuse = new FuseClass(sure < SHOWN ? forms.filter(({ form }) => near(form)) : [], {
      ...NEARNESS,
      keys: ['form'],
      includeScore: true,
      minMatchCharLength: 2,
    });
    for (const { item, score = 1 } of fuse.search(wanted, { limit: 24 }))
      ranked.push({
        form: guess(item, score > 0.2 && sharedStart(item.form, wanted) < 0.65),
        rank: NEAR + score + Math.abs(item.form.length - wanted.length) / 100 + STRENGTH[item.kind] / 100,
      });
    ranked.sort((a, b) => a.rank - b.rank);
    const seen = new Set<string>();
    return ranked
      .filter(({ form }) => !seen.has(form.id) && seen.add(form.id))
      .slice(0, SHOWN)
      .map(({ form: { id, kind, shown } }) => ({
        id,
        kind,
        shown,
        term: summaries[id]?.[0] ?? id,
        definition: summaries[id]?.[1] ?? '',
        reason: kind === 'deprecated' ? (reasons[`${id}|${shown}`] ?? '') : '',
      }));
  };
}

/** Fetches Fuse and the index, both at once. @param glossary address of the glossary, with the base path */
export async function fetchFinder(glossary: string): Promise<Finder> {
  const [{ default: FuseClass }, index] = await Promise.all([import('fuse.js'), fetchTermIndex(glossary)]);
  return makeFinder(FuseClass, index);
}
