import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCatalog } from '@/catalog/catalog';
import type { Shelf } from '@/domain/binder/binder';
import { makeShelf } from '@/domain/binder/make-shelf';
import { type DocumentHandle, openDocument } from '@/storage/open-document';
import { readBinder } from '@/storage/binder/read-binder';
import type { BinderEdit } from '@/storage/binder/edit-binder';
import { BINDER, binder, type BinderValues } from '@/storage/records/binder';
import { binderTexts, type BinderTextValues } from '@/storage/records/binder-texts';
import { reportWords } from '@/strings/report';
import { Origin, Tab } from '../surroundings';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

export const savedFixture = (name: string): string => readFileSync(`${root}tests/fixtures/saved/${name}`, 'utf8');

/** Everything the site has to put in a binder, from the files as they are. */
export function realShelf(): Shelf {
  const { routines, checklists, templates, parts, binderSets } = readCatalog(root).catalog;
  return makeShelf(
    {
      routines: [...routines.values()],
      checklists: [...checklists.values()],
      templates: [...templates.values()],
      parts: [...parts.values()],
      binderSets: [...binderSets.values()],
    },
    reportWords,
  );
}

/** The two records of a binder, open in one tab. */
export interface OpenBinder {
  saved: DocumentHandle<BinderValues>;
  texts: DocumentHandle<BinderTextValues>;
  read: () => ReturnType<typeof readBinder>;
  /** Sets values and says whether all were taken. */
  set: (values: BinderEdit['binder']) => void;
  edit: (edit: BinderEdit) => void;
  close: () => Promise<void>;
}

export async function openBinder(origin = new Origin(), tab = 'a'): Promise<OpenBinder> {
  const options = new Tab(origin, tab).options();
  const saved = openDocument(binder, BINDER, options);
  const texts = openDocument(binderTexts, BINDER, options);
  await Promise.all([saved.ready, texts.ready]);
  const must = (result: string) => {
    if (result !== 'accepted') throw new Error(result);
  };
  const set = (values: BinderEdit['binder']) => must(saved.setAll(values));
  return {
    saved,
    texts,
    set,
    read: () => readBinder(saved.content(), texts.content()),
    edit: (edit) => {
      must(texts.setAll(edit.texts));
      set(edit.binder);
    },
    close: async () => {
      await Promise.all([saved.close(), texts.close()]);
    },
  };
}
