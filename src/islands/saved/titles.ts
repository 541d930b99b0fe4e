import { useEffect, useState } from 'preact/hooks';

/** Title and address of everything on the site that can be filled in, by kind and id. */
export type Titles = Readonly<Record<string, Readonly<Record<string, { title: string; address: string }>>>>;

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
