import { fingerprint } from '../fingerprint';
import type { ChangeKind, DocumentText, ShelfDocument, TextChange, TextSection } from '../document-text';
import type { Arrangement } from './arrange';
import type { Shelf } from './binder';
import { compareVersions } from './version';

/** A section that is not the same in the binder as on the site. */
export interface SectionChange {
  id: string;
  title: string;
  /** As adopted; null when it is new. */
  old: TextSection | null;
  /** As on the site today; null when it is gone. */
  now: TextSection | null;
  kind: ChangeKind;
  /** The reader has a text of their own here. */
  isAdapted: boolean;
}

/** A document whose text on the site is another than the one that was adopted. Nothing changes until the reader says so. */
export interface SiteChange {
  id: string;
  title: string;
  from: string;
  to: string;
  /** The weightiest of what is new; without a word about it from the authors, a change of meaning. */
  kind: ChangeKind;
  /** What the authors say is new since the adopted version, oldest first. */
  changes: readonly TextChange[];
  sections: readonly SectionChange[];
  /** Title, responsible or fields: what is not in any section. */
  head: readonly ('title' | 'responsible' | 'fields' | 'review')[];
  /** Own texts whose section is gone or has another name now: from → to, null when there is no heir. */
  homeless: readonly { section: string; heir: string | null }[];
  /** The reader has seen this version and chosen to keep the old text. */
  isKept: boolean;
}

/** The chosen documents that the site has changed or taken away. */
export interface SiteChanges {
  changed: readonly SiteChange[];
  /** The site no longer has them; `heir` is the name of what has taken their place. */
  gone: readonly { id: string; title: string; heir: string | null }[];
}

/** Compares what was adopted with what the site says today. */
export function siteChangesOf({ documents }: Arrangement, shelf: Shelf): SiteChanges {
  const adopted = documents.filter(({ source }) => source === 'adopted');
  return {
    changed: adopted.flatMap(({ id, document, text }) => {
      const today = shelf.documents[id];
      const change = today && compareTexts(text, today, new Set(document.adaptations.keys()));
      return change ? [{ ...change, id, isKept: document.kept === today.version }] : [];
    }),
    gone: adopted
      .filter(({ isGone }) => isGone)
      .map(({ id, text }) => ({ id, title: text.title, heir: heirOf(id, shelf) })),
  };
}

/** The document on the site that has taken the place of another. */
function heirOf(id: string, { documents }: Shelf): string | null {
  return Object.keys(documents).find((other) => documents[other]?.replaces.includes(id)) ?? null;
}

/** What is new in a text; undefined when it says the same, whatever its version. */
export function compareTexts(
  old: DocumentText,
  now: ShelfDocument,
  adapted: ReadonlySet<string>,
): Omit<SiteChange, 'id' | 'isKept'> | undefined {
  const changes = now.changes.filter(({ version }) => compareVersions(version, old.version) > 0);
  const [before, after] = [byId(old.sections), byId(now.sections)];
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  const sections = ids.flatMap((id): SectionChange[] => {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
    if (was && is && fingerprint(was) === fingerprint(is)) return [];
    const told = changes.filter((change) => change.sections.includes(id));
    const title = (is ?? was)?.title ?? '';
    return [{ id, title, old: was, now: is, kind: weightiest(told), isAdapted: adapted.has(id) }];
  });
  const head = [
    ...(old.title === now.title ? [] : (['title'] as const)),
    ...(old.responsible === now.responsible ? [] : (['responsible'] as const)),
    ...(fingerprint(old.fields) === fingerprint(now.fields) ? [] : (['fields'] as const)),
    ...(fingerprint(old.review) === fingerprint(now.review) ? [] : (['review'] as const)),
  ];
  if (sections.length === 0 && head.length === 0) return undefined;
  return {
    title: now.title,
    from: old.version,
    to: now.version,
    kind: weightiest(changes),
    changes,
    sections,
    head,
    homeless: [...adapted]
      .filter((section) => !after.has(section))
      .map((section) => ({ section, heir: heirOfSection(section, now, after) })),
  };
}

/** Silence is not a promise that nothing is new. */
function weightiest(changes: readonly TextChange[]): ChangeKind {
  return changes.length > 0 && changes.every(({ kind }) => kind === 'ordval') ? 'ordval' : 'innebord';
}

/** A step or group that has been replaced by another takes its adaptations with it. */
function heirOfSection(
  section: string,
  { retired }: ShelfDocument,
  after: ReadonlyMap<string, TextSection>,
): string | null {
  const [, start = '', id = ''] = /^(step-|group-)(.+)$/.exec(section) ?? [];
  const heir = retired.find((each) => each.id === id)?.replacedBy;
  const name = heir === undefined ? '' : `${start}${heir}`;
  return after.has(name) ? name : null;
}

const byId = (sections: readonly TextSection[]) => new Map(sections.map((section) => [section.id, section]));
