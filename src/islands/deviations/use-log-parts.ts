import { useEffect, useState } from 'preact/hooks';

type LogParts = typeof import('./LogView');

/** The log itself, fetched when the memory has been read; null until then. The second is whether it could not be. */
export function useLogParts(awake: boolean): [parts: LogParts | null, failed: boolean] {
  const [parts, setParts] = useState<LogParts | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!awake) return;
    import('./LogView').then(
      (found) => setParts(() => found),
      () => setFailed(true),
    );
  }, [awake]);
  return [parts, failed];
}
