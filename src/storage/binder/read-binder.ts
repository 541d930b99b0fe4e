import type {
  Adaptation,
  Binder,
  BinderDocument,
  OwnDocument,
  PrintedSheet,
  Revision,
} from '../../domain/binder/binder';
import { compareVersions, FIRST_VERSION } from '../../domain/binder/version';
import type { MergeDocument } from '../merge-map';
import { fieldReader } from '../record';
import { binder } from '../records/binder';
import { binderTexts } from '../records/binder-texts';
import { readText } from './read-text';

/**
 * The binder as the domain wants it, from what is saved. Everything saved is found by what stands there, not by what
 * the site has today, so a document or a field that the site has taken away is still in it.
 */
export function readBinder(saved: MergeDocument, texts: MergeDocument): Binder {
  const get = fieldReader(binder, () => saved);
  const ids = idsIn(saved);
  const written = [...ids('document'), ...ids('adapt'), ...ids('revision'), ...idsIn(texts)('text')];
  return {
    documents: new Map([...new Set(written)].map((id) => [id, readDocument({ saved, texts, ids }, id)])),
    fields: filled(ids('field'), (id) => get(`field/${id}`)),
    tabs: new Map(ids('tab').map((id) => [id, { title: get(`tab/${id}/title`) ?? '', order: get(`tab/${id}/order`) }])),
    own: new Map(ids('own').map((id) => [`egen-${id}`, readOwn(saved, id)])),
    handover: filled(ids('handover'), (topic) => get(`handover/${topic}`)),
    printed: new Map(
      ids('printed').flatMap((id) => {
        const sheet = readPrinted(saved, id);
        return sheet.print === '' ? [] : [[id, sheet]];
      }),
    ),
  };
}

interface Sources {
  saved: MergeDocument;
  texts: MergeDocument;
  ids: Ids;
}

function readDocument({ saved, texts, ids }: Sources, id: string): BinderDocument {
  const get = fieldReader(binder, () => saved);
  const reviewed = get(`document/${id}/reviewed`);
  return {
    id,
    chosen: get(`document/${id}/chosen`) ?? false,
    tab: get(`document/${id}/tab`) ?? '',
    order: get(`document/${id}/order`),
    version: get(`document/${id}/version`) || FIRST_VERSION,
    owner: get(`document/${id}/owner`)?.trim() ?? '',
    interval: get(`document/${id}/interval`),
    nextReview: get(`document/${id}/nextReview`) ?? '',
    reviewed: reviewed ? { date: reviewed, changed: get(`document/${id}/reviewChanged`) ?? true } : null,
    revisions: readRevisions(saved, id, ids(`revision/${id}`)),
    adaptations: readAdaptations(saved, id, ids(`adapt/${id}`)),
    text: readText(fieldReader(binderTexts, () => texts)(`text/${id}`)),
    kept: get(`document/${id}/kept`) ?? '',
  };
}

function readRevisions(saved: MergeDocument, id: string, versions: readonly string[]): Revision[] {
  const get = fieldReader(binder, () => saved);
  return versions
    .map((name): Revision => {
      const at = `revision/${id}/${name}` as const;
      return {
        version: name.replace('-', '.'),
        date: get(`${at}/date`) ?? '',
        body: get(`${at}/body`)?.trim() ?? '',
        paragraph: get(`${at}/paragraph`)?.trim() ?? '',
        what: get(`${at}/what`)?.trim() ?? '',
        print: get(`${at}/print`) ?? '',
      };
    })
    .sort((a, b) => compareVersions(a.version, b.version));
}

function readAdaptations(saved: MergeDocument, id: string, sections: readonly string[]): Map<string, Adaptation> {
  const get = fieldReader(binder, () => saved);
  return new Map(
    sections.flatMap((section) => {
      const text = get(`adapt/${id}/${section}/text`) ?? '';
      return text.trim() === '' ? [] : [[section, { mode: get(`adapt/${id}/${section}/mode`) ?? 'add', text }]];
    }),
  );
}

function readOwn(saved: MergeDocument, id: string): OwnDocument {
  const get = fieldReader(binder, () => saved);
  const text = (part: 'number' | 'title' | 'purpose' | 'scope' | 'who' | 'when' | 'body' | 'records' | 'deviations') =>
    get(`own/${id}/${part}`) ?? '';
  return {
    id,
    form: get(`own/${id}/form`) ?? 'rutin',
    number: text('number'),
    title: text('title'),
    purpose: text('purpose'),
    scope: text('scope'),
    who: text('who'),
    when: text('when'),
    body: text('body'),
    records: text('records'),
    deviations: text('deviations'),
  };
}

function readPrinted(saved: MergeDocument, id: string): PrintedSheet {
  const get = fieldReader(binder, () => saved);
  const text = (part: 'print' | 'sheet' | 'title' | 'version' | 'tab' | 'date') => get(`printed/${id}/${part}`) ?? '';
  return {
    print: text('print'),
    sheet: text('sheet'),
    title: text('title'),
    version: text('version'),
    tab: text('tab'),
    date: text('date'),
  };
}

/** The ids that something is saved about after the start of a path, in order: for "adapt/rutin-x" its sections. */
type Ids = (start: string) => readonly string[];

function idsIn({ fields }: MergeDocument): Ids {
  const found = new Map<string, Set<string>>();
  for (const [path, [value]] of fields) {
    if (value === null) continue;
    const parts = path.split('/');
    for (let at = 1; at < parts.length; at += 1) {
      const start = parts.slice(0, at).join('/');
      found.set(start, (found.get(start) ?? new Set()).add(parts[at] ?? ''));
    }
  }
  return (start) => [...(found.get(start) ?? [])].sort();
}

function filled(ids: readonly string[], read: (id: string) => string | null): Map<string, string> {
  return new Map(
    ids.flatMap((id) => {
      const text = read(id)?.trim() ?? '';
      return text === '' ? [] : [[id, text]];
    }),
  );
}
