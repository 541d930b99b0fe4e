import type { DocumentText } from '../document-text';
import { ownText } from '../own-text';
import type { ReportWords } from '../report-words';
import { compareSwedish } from '../swedish';
import type { Binder, BinderDocument, Shelf, ShelfTab } from './binder';
import { FIRST_VERSION } from './version';

/** A document in its place in the binder. */
export interface Placed {
  id: string;
  document: BinderDocument;
  /** What it says: the text as adopted, the reader's own, or today's where none was kept. */
  text: DocumentText;
  tab: ShelfTab;
  /** What its sheets are known by on paper: its number, else its title. Stays when others come and go. */
  sheet: string;
  /** adopted = as it was when it was put in. today = none was kept. own = the reader's. */
  source: 'adopted' | 'today' | 'own';
  /** The site no longer has a document of this name. */
  isGone: boolean;
}

/** A tab with what stands behind it. */
export interface FilledTab {
  tab: ShelfTab;
  documents: readonly Placed[];
}

/** What a binder holds, in order. Documents without any text to show are listed by themselves, and nothing is lost. */
export interface Arrangement {
  tabs: readonly FilledTab[];
  documents: readonly Placed[];
  /** Chosen, but neither kept here nor on the site: ids as saved. */
  unreadable: readonly string[];
}

const NOTHING: Omit<BinderDocument, 'id'> = {
  chosen: false,
  tab: '',
  order: null,
  version: FIRST_VERSION,
  owner: '',
  interval: null,
  nextReview: '',
  reviewed: null,
  revisions: [],
  adaptations: new Map(),
  text: null,
  kept: '',
};

/** What is saved about a document; of one that nothing is saved about, what a new one begins with. */
export function documentOf(binder: Binder, id: string): BinderDocument {
  return binder.documents.get(id) ?? { id, ...NOTHING };
}

/** What a document in the binder says, and where that comes from; undefined when there is nothing to show. */
export function textOf(
  binder: Binder,
  shelf: Shelf,
  id: string,
  words: ReportWords,
): Pick<Placed, 'text' | 'source'> | undefined {
  const own = binder.own.get(id);
  if (own) return { text: ownText(own, words), source: 'own' };
  const adopted = binder.documents.get(id)?.text;
  if (adopted) return { text: adopted, source: 'adopted' };
  const today = shelf.documents[id];
  return today && { text: today, source: 'today' };
}

/** All tabs that documents can stand behind: the site's with the reader's titles, then the reader's own. */
export function tabsOf(binder: Binder, shelf: Shelf, words: ReportWords): ShelfTab[] {
  const known = new Set(shelf.tabs.map(({ id }) => id));
  const renamed = shelf.tabs.map((tab) => ({ ...tab, title: binder.tabs.get(tab.id)?.title.trim() || tab.title }));
  const last = Math.max(0, ...shelf.tabs.map(({ number }) => Number(number) || 0));
  const added = [...binder.tabs]
    .filter(([id]) => !known.has(id))
    .sort(([a, x], [b, y]) => (x.order ?? Infinity) - (y.order ?? Infinity) || (a < b ? -1 : 1))
    .map(([id, { title }], i) => ({
      id,
      number: String(last + 1 + i),
      title: title.trim() || words.binder.untitled,
      lead: '',
    }));
  return [...renamed, ...added];
}

/** The chosen documents behind their tabs, in order. */
export function arrange(binder: Binder, shelf: Shelf, words: ReportWords): Arrangement {
  const tabs = tabsOf(binder, shelf, words);
  const chosen = [...binder.documents.values()].filter(({ chosen }) => chosen);
  const found = chosen.flatMap((document) => {
    const text = textOf(binder, shelf, document.id, words);
    return text ? [{ document, ...text }] : [];
  });
  const filled = tabs.map((tab, i): FilledTab => {
    const here = found
      .filter(({ document, text }) => tabIndex(tabs, document, text) === i)
      .sort(
        (a, b) =>
          (a.document.order ?? Infinity) - (b.document.order ?? Infinity) ||
          compareSwedish(a.text.number, b.text.number) ||
          (a.document.id < b.document.id ? -1 : 1),
      );
    return {
      tab,
      documents: here.map((one): Placed => ({
        ...one,
        id: one.document.id,
        tab,
        sheet: one.text.number || one.text.title,
        isGone: one.source !== 'own' && !(one.document.id in shelf.documents),
      })),
    };
  });
  const readable = new Set(found.map(({ document }) => document.id));
  return {
    tabs: filled.filter(({ documents }) => documents.length > 0),
    documents: filled.flatMap(({ documents }) => documents),
    unreadable: chosen.map(({ id }) => id).filter((id) => !readable.has(id)),
  };
}

/** The tab that was chosen; else the one of its handbook part; else the last, so that nothing falls out. */
function tabIndex(tabs: readonly ShelfTab[], { tab }: BinderDocument, { part }: DocumentText): number {
  const chosen = tabs.findIndex(({ id }) => id === tab);
  if (chosen >= 0) return chosen;
  const own = tabs.findIndex(({ number }) => number === String(part));
  return own >= 0 ? own : tabs.length - 1;
}
