import type Fuse from 'fuse.js';
import { foldForm, type FormKind, type SearchForm } from '../../domain/glossary';
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

/**
 * Makes a search over forms. Exact forms first, then forms that begin with the
 * query, then near misses by Fuse (misspellings, särskrivning). Fuse is handed
 * in, because it is loaded only when the reader enters the field.
 */
export function makeFinder(FuseClass: typeof Fuse, { forms, summaries, reasons }: TermIndex): Finder {
  const fuse = new FuseClass([...forms], {
    keys: ['form'],
    threshold: 0.34,
    distance: 40,
    includeScore: true,
    minMatchCharLength: 2,
  });
  return (query) => {
    const wanted = foldForm(query);
    if (wanted.length < 2) return [];
    const joined = wanted.replaceAll(' ', '');
    const ranked: { form: SearchForm; rank: number }[] = [];
    for (const form of forms) {
      if (form.form === wanted || form.form.replaceAll(' ', '') === joined)
        ranked.push({ form, rank: STRENGTH[form.kind] / 10 });
      else if (form.form.startsWith(wanted))
        ranked.push({ form, rank: 1 + STRENGTH[form.kind] / 10 + form.form.length / 1000 });
    }
    for (const { item, score = 1 } of fuse.search(wanted, { limit: 24 }))
      ranked.push({
        form: item,
        rank: 2 + score + Math.abs(item.form.length - wanted.length) / 100 + STRENGTH[item.kind] / 100,
      });
    ranked.sort((a, b) => a.rank - b.rank);
    const seen = new Set<string>();
    return ranked
      .filter(({ form }) => !seen.has(form.id) && seen.add(form.id))
      .slice(0, 8)
      .map(({ form: { id, kind, shown } }) => ({
        id,
        kind,
        shown,
        term: summaries[id]?.[0] ?? id,
        definition: summaries[id]?.[1] ?? '',
        reason: reasons[`${id}|${shown}`] ?? '',
      }));
  };
}

/** Fetches Fuse and the index, both at once. @param glossary address of the glossary, with the base path */
export async function fetchFinder(glossary: string): Promise<Finder> {
  const [{ default: FuseClass }, index] = await Promise.all([import('fuse.js'), fetchTermIndex(glossary)]);
  return makeFinder(FuseClass, index);
}
