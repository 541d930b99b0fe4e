import { afterEach } from 'vitest';
import { type Care, careFor } from '@/storage/care';
import { type DocumentHandle, openDocument } from '@/storage/open-document';
import { checklistProgress } from '@/storage/records/checklist-progress';
import type { Tab } from './surroundings';

/** Where the document of these tests lies in localStorage and in the journal. */
export const KEY = 'kvp1:/parm:d:checklist-progress:start';
export const JOURNAL_KEY = 'checklist-progress:start';

export type Handle = DocumentHandle<NonNullable<(typeof checklistProgress)['values']>> & Care;

/** Gives a function that opens the document in a tab and waits until it is read. Everything is closed after each test. */
export function useHandles(): (tab: Tab) => Promise<Handle> {
  const opened: Handle[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((handle) => handle.close()));
  });
  return async (tab) => {
    const handle = openDocument(checklistProgress, 'start', tab.options());
    const whole = { ...handle, ...careFor(handle, tab.options()) };
    opened.push(whole);
    await handle.ready;
    return whole;
  };
}
