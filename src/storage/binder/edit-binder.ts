/** What the reader does to the binder, as values to set: `handle.setAll` of the record takes them as they are. */
import type { Placed } from '../../domain/binder/arrange';
import type { Binder, OwnDocument, OwnForm, PrintedSheet, Shelf } from '../../domain/binder/binder';
import { afterReview } from '../../domain/binder/due';
import type { SiteChange } from '../../domain/binder/site-change';
import { FIRST_VERSION, nextVersion } from '../../domain/binder/version';
import type { DocumentText } from '../../domain/document-text';
import type { BinderValues } from '../records/binder';
import type { BinderTextValues } from '../records/binder-texts';

/** Values for the binder and for the texts it keeps. Set the texts first: a text without a document does no harm. */
export interface BinderEdit {
  binder: Partial<BinderValues>;
  texts: Partial<BinderTextValues>;
}

type Values = Partial<BinderValues>;

const one = <P extends keyof BinderValues & string>(path: P, value: BinderValues[P]): Values =>
  // A computed key makes TypeScript forget which path it was; the parameters remember.
  ({ [path]: value }) as Values;

const all = (...values: readonly Values[]): Values => Object.assign({}, ...values) as Values;

/**
 * Puts documents in the binder, each with the site's text as it is today. What was written about a document that has
 * been in the binder before is still there, and so is the text that was adopted then.
 */
export function putIn(binder: Binder, shelf: Shelf, ids: readonly string[]): BinderEdit {
  const edit: BinderEdit = { binder: {}, texts: {} };
  for (const id of ids) {
    const known = binder.documents.get(id);
    const text = shelf.documents[id];
    if (!known?.chosen) edit.binder[`document/${id}/chosen`] = true;
    if (text && !known?.text) edit.texts[`text/${id}`] = textToKeep(text);
  }
  return edit;
}

/** Takes documents out. All that was written about them stays, and comes back if they do. */
export function takeOut(ids: readonly string[]): Values {
  return all(...ids.map((id) => one(`document/${id}/chosen`, false)));
}

/** Fills in shared fields, by id. */
export function fillIn(fields: Readonly<Record<string, string>>): Values {
  return all(...Object.entries(fields).map(([id, text]) => one(`field/${id}`, text)));
}

/** Moves a document to a place, counted from 0, behind a tab. The others there get their places written down too. */
export function moveTo(placed: Placed, tab: string, place: number, there: readonly Placed[]): Values {
  const others = there.filter(({ id }) => id !== placed.id).map(({ id }) => id);
  const order = [...others.slice(0, place), placed.id, ...others.slice(place)];
  return all(one(`document/${placed.id}/tab`, tab), ...order.map((id, i) => one(`document/${id}/order`, i)));
}

/**
 * Writes down a decision on the version that stands in the binder.
 * @param print the fingerprint of what was decided: `printOf` of the document
 */
export function decide(
  { id, document: { version } }: Placed,
  { date, body, paragraph, what = '' }: { date: string; body: string; paragraph: string; what?: string },
  print: string,
): Values {
  const at = `revision/${id}/${version.replace('.', '-')}` as const;
  return all(
    one(`document/${id}/version`, version),
    // A day set by hand before the decision was about the version before.
    one(`document/${id}/nextReview`, ''),
    one(`${at}/date`, date),
    one(`${at}/body`, body),
    one(`${at}/paragraph`, paragraph),
    one(`${at}/what`, what),
    one(`${at}/print`, print),
  );
}

/** Begins a new version, which then is not decided. */
export function beginVersion({ id, document: { version } }: Placed, kind: 'ordval' | 'innebord'): Values {
  return one(`document/${id}/version`, nextVersion(version, kind));
}

/** Writes down a review: the interval grows when it changed nothing. */
export function review(placed: Placed, today: string, changed: boolean): Values {
  const { interval, nextReview } = afterReview(placed, today, changed);
  return all(
    one(`document/${placed.id}/reviewed`, today),
    one(`document/${placed.id}/reviewChanged`, changed),
    one(`document/${placed.id}/interval`, interval),
    one(`document/${placed.id}/nextReview`, nextReview),
  );
}

/** What the reader can do about a text that the site has changed. */
export type SiteChoice = 'keep' | 'take' | 'take-with-mine';

/**
 * Answers a change on the site. `keep`: the adopted text stays, and is not asked about again until the next version.
 * `take`: the new text, and the reader's own texts in changed sections are emptied (undo, and the history, have them).
 * `take-with-mine`: the new text with the reader's own texts on top. A change of meaning begins a new own version,
 * which is then to be decided.
 */
export function answerChange(placed: Placed, change: SiteChange, shelf: Shelf, choice: SiteChoice): BinderEdit {
  const { id } = placed;
  const today = shelf.documents[id];
  if (choice === 'keep' || today === undefined) return { binder: one(`document/${id}/kept`, change.to), texts: {} };
  const { document } = placed;
  const emptied = choice === 'take' ? change.sections.filter(({ isAdapted }) => isAdapted).map((one) => one.id) : [];
  const values = one(`document/${id}/kept`, '');
  for (const section of emptied) values[`adapt/${id}/${section}/text`] = '';
  for (const { section, heir } of change.homeless) {
    const mine = document.adaptations.get(section);
    if (heir === null || mine === undefined || choice === 'take' || document.adaptations.has(heir)) continue;
    Object.assign(values, adapt(id, heir, mine.mode, mine.text), one(`adapt/${id}/${section}/text`, ''));
  }
  if (change.kind === 'innebord' && document.revisions.some(({ version }) => version === document.version))
    values[`document/${id}/version`] = nextVersion(document.version, change.kind);
  return { binder: values, texts: { [`text/${id}`]: textToKeep(today) } };
}

/** Writes the reader's own text into a section. An empty text takes it away. */
export function adapt(id: string, section: string, mode: 'add' | 'replace', text: string): Values {
  return all(one(`adapt/${id}/${section}/mode`, mode), one(`adapt/${id}/${section}/text`, text));
}

/** Begins an own document and puts it in the binder. @param id made by the caller: small letters, figures and dashes */
export function beginOwn(binder: Binder, id: string, form: OwnForm, title: string): Values {
  return all(
    one(`own/${id}/form`, form),
    one(`own/${id}/title`, title),
    one(`own/${id}/number`, nextOwnNumber(binder, form)),
    one(`document/egen-${id}/chosen`, true),
    one(`document/egen-${id}/version`, FIRST_VERSION),
  );
}

/** The first free number of the reader's own: EGEN-01. */
export function nextOwnNumber({ own }: Binder, form: OwnForm): string {
  const start = form === 'rutin' ? 'ER' : 'EC';
  const taken = new Set([...own.values()].map(({ number }: OwnDocument) => number));
  let next = 1;
  while (taken.has(`${start}-${String(next).padStart(2, '0')}`)) next += 1;
  return `${start}-${String(next).padStart(2, '0')}`;
}

/** Writes down what is on the paper now. @param gone ids of sheets that have been taken out of the binder on paper */
export function markPrinted(sheets: ReadonlyMap<string, PrintedSheet>, gone: readonly string[] = []): Values {
  const values: Values = {};
  for (const [id, { print, sheet, title, version, tab, date }] of sheets)
    Object.assign(
      values,
      one(`printed/${id}/print`, print),
      one(`printed/${id}/sheet`, sheet.slice(0, 200)),
      one(`printed/${id}/title`, title.slice(0, 200)),
      one(`printed/${id}/version`, version),
      one(`printed/${id}/tab`, tab),
      one(`printed/${id}/date`, date),
    );
  for (const id of gone) values[`printed/${id}/print`] = '';
  return values;
}

/** A text as it is kept: without what the site alone has use for. */
function textToKeep(text: DocumentText): string {
  const { kind, title, number, version, subtitle, address, part, responsible, adoptedBy, review, fields } = text;
  const { sections, signature } = text;
  const kept = { kind, title, number, version, subtitle, address, part, responsible, adoptedBy, review, fields };
  return JSON.stringify({ ...kept, sections, signature } satisfies { [K in keyof DocumentText]-?: unknown });
}
