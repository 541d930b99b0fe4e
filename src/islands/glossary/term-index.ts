import { foldForm, type FormKind, type SearchForm, searchForms, type TermEntry } from '../../domain/glossary';

/** What the browser needs to know of a term to show it: [term, definition]. */
export type Summaries = Record<string, [term: string, definition: string]>;

export interface TermIndex {
  forms: SearchForm[];
  summaries: Summaries;
  /** Why a deprecated form is to be avoided, by "id|form". */
  reasons: Record<string, string>;
}

/** The same as it is sent: forms by term as [kind, form as written]. Folding them again is quicker than fetching them folded. */
export interface SentTermIndex {
  forms: Record<string, [kind: FormKind, shown: string][]>;
  summaries: Summaries;
  reasons: Record<string, string>;
}

/** The file that the searches fetch when the reader enters the field. Made once, at build: no page carries it. */
export function termIndexToSend(terms: readonly TermEntry[]): SentTermIndex {
  const forms: SentTermIndex['forms'] = {};
  for (const { id, kind, shown } of searchForms(terms)) {
    forms[id] ??= [];
    forms[id].push([kind, shown]);
  }
  return {
    forms,
    summaries: Object.fromEntries(terms.map(({ id, data }) => [id, [data.term, data.definition]])),
    reasons: Object.fromEntries(
      terms.flatMap(({ id, data }) => data.deprecated.map(({ form, reason }) => [`${id}|${form}`, reason])),
    ),
  };
}

/** Fetches the index. @param glossary address of the glossary, with the base path */
export async function fetchTermIndex(glossary: string): Promise<TermIndex> {
  const response = await fetch(`${glossary}sokformer.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  const { forms, ...rest } = (await response.json()) as SentTermIndex;
  return {
    ...rest,
    forms: Object.entries(forms).flatMap(([id, list]) =>
      list.map(([kind, shown]) => ({ id, kind, shown, form: foldForm(shown) })),
    ),
  };
}
