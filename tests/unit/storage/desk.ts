import { quarantineOf, rowsOf } from '@/storage/care';
import { valueOf } from '@/storage/merge-map';
import { createJournal, type Journal, type Quarantined } from '@/storage/journal';
import { documentKeys, journalName } from '@/storage/keys';
import { createLocalStore } from '@/storage/local-store';
import { checklistProgress } from '@/storage/records/checklist-progress';
import { createTwoStores, type TwoStores } from '@/storage/two-stores';
import { createWorkingCopy, type WorkingCopy } from '@/storage/working-copy';
import { JOURNAL_KEY } from './handles';
import { BASE, type Origin } from './surroundings';

/** The keys of the document on the desk. */
export const KEYS = documentKeys(BASE, 'checklist-progress', 'start');

/** What a later version of the site has written. */
export const NEWER = '{"format":"kvalitetsparmen","kind":"checklist-progress","v":2,"id":"start"}';

export const journalOf = (origin: Origin): Journal => createJournal(journalName(BASE), () => origin.factory());

/** One tab's copy and its two stores, with nothing in between. */
export class Desk {
  readonly copy: WorkingCopy;
  readonly stores: TwoStores;
  isUnsaved = true;

  constructor(
    readonly origin: Origin,
    tab: string,
    journal: Journal = journalOf(origin),
  ) {
    this.copy = createWorkingCopy(checklistProgress, 'start', tab);
    this.stores = createTwoStores({
      type: checklistProgress,
      id: 'start',
      keys: KEYS,
      local: createLocalStore(() => origin.storage()),
      journal,
      copy: this.copy,
      now: () => origin.time,
      unsaved: () => this.isUnsaved,
    });
  }

  set(item: string): string {
    this.copy.write(new Map([[`item/${item}/done`, true]]), this.origin.time.getTime());
    return this.copy.text();
  }

  has(item: string): boolean {
    return valueOf(this.copy.doc(), `item/${item}/done`) === true;
  }

  /** The texts that lie aside in localStorage. */
  aside(): string[] {
    return [...this.origin.items].filter(([key]) => key.includes(':q:')).map(([, text]) => text);
  }

  /** What lies aside in both stores. */
  quarantined(): Promise<readonly Quarantined[]> {
    return quarantineOf(
      createLocalStore(() => this.origin.storage()),
      journalOf(this.origin),
      KEYS,
    );
  }

  /** The versions in the history, oldest first. */
  async kept(): Promise<string[]> {
    return (await rowsOf(journalOf(this.origin), 'history', JOURNAL_KEY)).map(({ text }) => text);
  }
}
