import { useEffect, useState } from 'preact/hooks';
import type { Shelf } from '../../domain/binder/binder';

export type ShelfState = { status: 'loading' | 'failed' } | { status: 'ok'; shelf: Shelf };

/** Everything the site has for a binder, as it is today. Fetched when the tool is opened, and again when the reader asks. */
export function useShelf(base: string): [state: ShelfState, retry: () => void] {
  const [state, setState] = useState<ShelfState>({ status: 'loading' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another fetch.
  useEffect(() => {
    let stopped = false;
    setState({ status: 'loading' });
    fetchShelf(base).then(
      (shelf) => !stopped && setState({ status: 'ok', shelf }),
      () => !stopped && setState({ status: 'failed' }),
    );
    return () => {
      stopped = true;
    };
  }, [base, tries]);
  return [state, () => setTries((count) => count + 1)];
}

async function fetchShelf(base: string): Promise<Shelf> {
  const response = await fetch(`${base.replace(/\/$/, '')}/parmen/innehall.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as Shelf;
}
