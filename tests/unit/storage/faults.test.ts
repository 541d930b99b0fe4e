import { describe, expect, it } from 'vitest';
import { openDocument } from '@/storage/open-document';
import { checklistProgress } from '@/storage/records/checklist-progress';
import { Origin, Tab } from './surroundings';

/**
 * SQLite's loop (sqlite.org/testing.html): let the first storage call fail, then
 * the second, and so on, each time three in a row; afterwards everything that was
 * said to be saved must be there.
 */
async function lostAfter(store: 'local' | 'journal' | 'both', first: number): Promise<string[]> {
  const origin = new Origin();
  const fails = (call: number): boolean => call >= first && call < first + 3;
  if (store !== 'journal') origin.faults.localCalls = fails;
  if (store !== 'local') origin.faults.journalCalls = fails;

  const acknowledged: string[] = [];
  const handle = openDocument(checklistProgress, 'start', new Tab(origin, 'a').options());
  await handle.ready;
  for (let edit = 0; edit < 10; edit += 1) {
    handle.set(`item/i${edit}/note`, `text ${edit}`);
    const status = await handle.flush();
    if (status === 'saved' || status === 'saved-one-store') acknowledged.push(`item/i${edit}/note`);
  }
  // No close: the tab dies here.
  origin.faults.localCalls = origin.faults.journalCalls = () => false;
  const again = openDocument(checklistProgress, 'start', new Tab(origin, 'b').options());
  await again.ready;
  const lost = acknowledged.filter((path) => again.get(path as 'item/x/note') === null);
  expect(acknowledged.length).toBeGreaterThan(5);
  await Promise.all([handle.close(), again.close()]);
  return lost;
}

describe('a storage call that fails', () => {
  for (const store of ['local', 'journal', 'both'] as const) {
    it(`loses nothing acknowledged, whichever call it is: ${store}`, async () => {
      const lost = await Promise.all(Array.from({ length: 40 }, (_, index) => lostAfter(store, index + 1)));
      expect(lost.flat()).toEqual([]);
    });
  }
});
