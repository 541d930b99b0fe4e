import type { HandoverTopic } from './binder';

/** The Swedish of the binder on paper. */
export interface BinderWords {
  untitled: string;
  /** A proposal that nobody has confirmed, marked so that it shows. Empty is a line to write on. */
  proposal: (text: string) => string;
  title: string;
  /** Under the title on the cover. */
  subtitle: string;
  contents: string;
  added: string;
  addedItems: string;
  replaced: string;
  homeless: string;
  homelessWhy: string;
  proposalsLeft: string;
  proposalsWhy: string;
  basedOn: (number: string, version: string) => string;
  gone: string;
  status: { decided: string; undecided: string; changed: string; used: string };
  reviewEvery: (months: number) => string;
  /** Numbers of the binder's own sheets. */
  sheets: { list: string; revisions: string; decision: string; handover: string };
  cover: { organisation: string; holds: (documents: number) => string; care: (role: string) => string; how: string };
  spine: { title: string; cut: string };
  list: {
    title: string;
    intro: string;
    columns: readonly [number: string, title: string, version: string, decided: string, owner: string, next: string];
    progress: (decided: number, total: number) => string;
    caption: (tab: string) => string;
    unreadable: string;
  };
  revisions: {
    title: string;
    intro: string;
    columns: readonly [date: string, number: string, version: string, by: string, what: string];
    none: string;
    first: string;
  };
  decision: {
    title: string;
    intro: string;
    motion: string;
    points: (organ: string) => readonly string[];
    columns: readonly [number: string, title: string, version: string, owner: string, next: string];
    caption: string;
    nothing: string;
    meeting: readonly string[];
    signature: readonly string[];
  };
  handover: {
    title: string;
    intro: string;
    owners: string;
    ownerColumns: readonly [role: string, documents: string];
    noOwner: string;
    dates: string;
    dateColumns: readonly [date: string, document: string, role: string];
    gaps: string;
    noGaps: string;
    gap: {
      undecided: (documents: string) => string;
      unfilled: (fields: string) => string;
      noOwner: (documents: string) => string;
      unreadable: (documents: string) => string;
    };
    topics: Readonly<Record<HandoverTopic, string>>;
    blank: string;
    signature: readonly string[];
  };
  swap: {
    title: string;
    intro: string;
    nothing: string;
    columns: readonly [done: string, tab: string, out: string, into: string];
    caption: string;
    version: (sheet: string, version: string) => string;
    newSheet: string;
    away: string;
    front: string;
  };
}
