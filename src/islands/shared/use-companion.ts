import { useEffect, useState } from 'preact/hooks';

type Companion = typeof import('../later/companion');

/**
 * What stands by a tool and is not needed to use it: reminders, files, other versions, emptying, the line at the top of
 * the page. Fetched when what is saved has been read, so that the tool itself is never kept waiting; null until then.
 */
export function useCompanion(awake: boolean): Companion | null {
  const [companion, setCompanion] = useState<Companion | null>(null);
  useEffect(() => {
    if (!awake) return;
    // Without it the tool works and saves as before: a failed fetch is nothing to trouble the reader with.
    import('../later/companion').then(
      (parts) => setCompanion(() => parts),
      () => undefined,
    );
  }, [awake]);
  return companion;
}
