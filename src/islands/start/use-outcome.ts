import { useEffect, useState } from 'preact/hooks';
import type { StartMaterial } from '../../domain/start-result';

type Parts = typeof import('./result-parts') & { material: StartMaterial };

/** The result's own script and the material it is made from, fetched when every question has an answer. */
export function useOutcome(wanted: boolean, base: string): { parts: Parts | null; failed: boolean; again: () => void } {
  const [parts, setParts] = useState<Parts | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!wanted || parts !== null || tries < 0) return;
    setFailed(false);
    Promise.all([import('./result-parts'), fetchMaterial(base)]).then(
      ([script, material]) => setParts({ ...script, material }),
      () => setFailed(true),
    );
  }, [wanted, parts, base, tries]);
  return { parts, failed, again: () => setTries((before) => before + 1) };
}

async function fetchMaterial(base: string): Promise<StartMaterial> {
  const response = await fetch(`${base.replace(/\/$/, '')}/er-vag.json`);
  if (!response.ok) throw new Error(`er-vag.json: ${response.status}`);
  return (await response.json()) as StartMaterial;
}
