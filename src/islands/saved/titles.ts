import { useEffect, useState } from 'preact/hooks';

/** Title and address of everything on the site that can be filled in, by kind and id. */
export type Titles = Readonly<Record<string, Readonly<Record<string, { title: string; address: string }>>>>;

/** Instead of an id: every document of the kind has this title, with its own id after it. */
export const EVERY = '*';

/** What a saved document is called and where it is filled in; undefined when the site has nothing of that name. */
export function titleIn(titles: Titles | null, kind: string, id: string): Titles[string][string] | undefined {
  const own = titles?.[kind]?.[id];
  const every = titles?.[kind]?.[EVERY];
  return own ?? (every && { ...every, title: `${every.title} ${id}` });
}

/**
 * The titles, fetched once; null until then. Without a network they are none, and what is saved is shown by its id:
 * nothing a reader wrote may be out of reach.
 */
export function useTitles(base: string): Titles | null {
  const [titles, setTitles] = useState<Titles | null>(null);
  useEffect(() => {
    fetch(`${base.replace(/\/$/, '')}/mina-uppgifter/titlar.json`)
      .then((response) => (response.ok ? (response.json() as Promise<Titles>) : {}))
      .catch(() => ({}))
      .then(setTitles);
  }, [base]);
  return titles;
}
