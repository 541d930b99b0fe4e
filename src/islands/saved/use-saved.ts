import { useCallback, useEffect, useState } from 'preact/hooks';
import { type BinItem, listBin } from '../../storage/bin';
import { fileNote, type FileNote, notedDocuments, openDevice } from '../../storage/device';
import { emptyDocument } from '../../storage/merge-map';
import { savedThings, type SavedThing } from './saved-things';

export interface Saved {
  things: readonly (SavedThing & { file: FileNote })[];
  bin: readonly BinItem[];
  /** What has been in a file from this browser and is neither here nor in the bin: something has erased it. */
  lost: readonly { kind: string; id: string }[];
}

/** Everything saved in this browser; null until it has been read. The function reads it again. */
export function useSaved(base: string): [saved: Saved | null, refresh: () => Promise<void>] {
  const [state, setState] = useState<Saved | null>(null);
  const refresh = useCallback(async () => setState(await readSaved(base)), [base]);
  useEffect(() => {
    void refresh();
    const onShow = () => void refresh();
    addEventListener('focus', onShow);
    return () => removeEventListener('focus', onShow);
  }, [refresh]);
  return [state, refresh];
}

async function readSaved(base: string): Promise<Saved> {
  const [found, bin] = await Promise.all([savedThings(base), listBin({ base })]);
  const device = openDevice({ base });
  await device.ready;
  const things = found.map((thing) => ({
    ...thing,
    file: fileNote(device, thing.kind, thing.id, thing.content ?? emptyDocument()),
  }));
  const isHere = ({ kind, id }: { kind: string; id: string }): boolean =>
    [...things, ...bin].some((thing) => thing.kind === kind && thing.id === id);
  const lost = notedDocuments(device).filter((name) => !isHere(name));
  await device.close();
  return { things, bin, lost };
}
