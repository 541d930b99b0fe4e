import type { DocumentText, ShelfDocument } from '../document-text';
import type { RoleId } from '../roles';

/** The most a binder takes. The reader is told before it is reached: see `limitsOf`. */
export const LIMITS = {
  /** Documents in the binder. */
  documents: 200,
  /** Characters in an adaptation, and in each part of an own document. */
  text: 50_000,
  /** Characters in a shared field. */
  field: 500,
  /** Characters in all that the reader has written, and in all site texts that are kept. Above this saving turns slow. */
  written: 2_000_000,
} as const;

/** The organisation's own binder, as read from what is saved. Ids that this site does not know are there too. */
export interface Binder {
  /** Every document that something is saved about, chosen or not. */
  documents: ReadonlyMap<string, BinderDocument>;
  /** What stands in the shared fields, by field id; empty ones are left out. */
  fields: ReadonlyMap<string, string>;
  /** Tabs of the reader's own, and new titles for the site's. */
  tabs: ReadonlyMap<string, { title: string; order: number | null }>;
  own: ReadonlyMap<string, OwnDocument>;
  /** What is handed over when somebody leaves, by question: see HANDOVER. No names. */
  handover: ReadonlyMap<string, string>;
  /** What was last printed, by sheet: a document's id, or one of the binder's own sheets. */
  printed: ReadonlyMap<string, PrintedSheet>;
}

export interface BinderDocument {
  id: string;
  /** Whether it is in the binder now. What is taken out keeps all that was written about it. */
  chosen: boolean;
  /** Id of the tab; empty = the one of its handbook part. */
  tab: string;
  /** Place within the tab; null = after those that have one, by number. */
  order: number | null;
  /** The organisation's own version. */
  version: string;
  /** The role that sees to it; empty = what the text says. */
  owner: string;
  /** Whole months between reviews; null = what the text suggests. */
  interval: number | null;
  /** A day set by hand; empty = worked out from the latest decision or review. */
  nextReview: string;
  /** The latest review. */
  reviewed: { date: string; changed: boolean } | null;
  /** Decisions, one for each version of the own document; the newest version last. */
  revisions: readonly Revision[];
  /** By section id; also of sections that the text no longer has. */
  adaptations: ReadonlyMap<string, Adaptation>;
  /** The site's text as it was adopted; null when none is kept. */
  text: DocumentText | null;
  /** The site's version that the reader has seen and chosen not to take in. */
  kept: string;
}

/** A version of an own document, and who decided it. */
export interface Revision {
  version: string;
  /** Empty until it is decided. */
  date: string;
  /** Which organ decided: styrelsen, årsmötet. */
  body: string;
  paragraph: string;
  /** What is new in it. */
  what: string;
  /** Fingerprint of what was decided, so that it shows when the text is another now. */
  print: string;
}

/** What the organisation has written into a section: beside the site's text, or instead of it. */
export interface Adaptation {
  mode: 'add' | 'replace';
  text: string;
}

/** A document of the reader's own. */
export interface OwnDocument {
  id: string;
  form: OwnForm;
  number: string;
  title: string;
  purpose: string;
  /** Whom and what it holds for. A routine only. */
  scope: string;
  who: string;
  when: string;
  /** A line for each step or each item. A line that ends with a colon is a heading. */
  body: string;
  /** What is written down and where. A routine only. */
  records: string;
  /** What to do when it does not work. A routine only. */
  deviations: string;
}

export const OWN_FORMS = ['rutin', 'checklista'] as const;
export type OwnForm = (typeof OWN_FORMS)[number];

export interface PrintedSheet {
  /** Fingerprint of what was on the paper. */
  print: string;
  /** What the sheet is known by: RUT-01. */
  sheet: string;
  title: string;
  version: string;
  /** Number of the tab it stood behind; empty before the first. */
  tab: string;
  /** The day it was printed, 2026-11-22. */
  date: string;
}

/** What the handover page asks about, besides what the binder itself knows. Saved by readers: only added to. */
export const HANDOVER = ['filer', 'konton', 'nycklar', 'avtal', 'kontakter', 'pagaende', 'annat'] as const;
export type HandoverTopic = (typeof HANDOVER)[number];

/** A part of the binder, at a tab. */
export interface ShelfTab {
  /** flik-4 */
  id: string;
  number: string;
  title: string;
  lead: string;
}

/** A proposal of what to begin with. */
export interface BinderSet {
  id: string;
  title: string;
  lead: string;
  /** base = one of these by size; more = added by what the organisation does. */
  kind: 'base' | 'more';
  documents: readonly string[];
}

/** Everything on the site that a binder can hold, as it is today. */
export interface Shelf {
  documents: Readonly<Record<string, ShelfDocument>>;
  tabs: readonly ShelfTab[];
  sets: readonly BinderSet[];
}

/** What the binder takes from the page about the organisation. All of it may be missing. */
export interface Owner {
  organisation?: string | undefined;
  /** What the organisation calls the roles. */
  roles?: ReadonlyMap<RoleId, string>;
}
