import type { Placed } from '../../domain/binder/arrange';
import { dueOf, type Due, decisionOf } from '../../domain/binder/due';
import { fieldsOf, type SharedFields } from '../../domain/binder/fields';
import type { Revision } from '../../domain/binder/binder';
import { type DocumentStatus, statusOf } from '../../domain/binder/resolve';
import { sheetsOf, type SheetSwap, swapsOf } from '../../domain/binder/sheets';
import { siteChangesOf, type SiteChange, type SiteChanges } from '../../domain/binder/site-change';
import { type DeskProps, settingOf } from './desk';

/** Everything there is to say about one document in a list. */
export interface DocumentState {
  placed: Placed;
  due: Due;
  status: DocumentStatus;
  decision: Revision | undefined;
  /** How many of its fields nobody has filled in. */
  unfilled: number;
  /** The site's text is another now, and the reader has not answered yet. */
  change: SiteChange | undefined;
  /** It is on paper, and says something else than the paper. */
  isOldOnPaper: boolean;
}

/** What is to be known of a whole binder for the first view. */
export interface Overview {
  documents: readonly DocumentState[];
  fields: SharedFields;
  site: SiteChanges;
  /** Sheets to change on paper; none before anything has been printed. */
  swaps: readonly SheetSwap[];
}

/** Looks over the whole binder. Takes some time for 200 documents, so the view keeps the answer. */
export function overviewOf(props: DeskProps): Overview {
  const { arrangement, binder, shelf, owner, today } = props;
  const setting = settingOf(props);
  const fields = fieldsOf(arrangement, binder, shelf, owner);
  const site = siteChangesOf(arrangement, shelf);
  const swaps = binder.printed.size === 0 ? [] : swapsOf(sheetsOf(arrangement, setting), binder.printed);
  const documents = arrangement.documents.map((placed): DocumentState => ({
    placed,
    due: dueOf(placed, today),
    status: statusOf(placed, setting),
    decision: decisionOf(placed),
    unfilled: fields.unfilled.filter(({ usedBy }) => usedBy.includes(placed.id)).length,
    change: site.changed.find(({ id, isKept }) => id === placed.id && !isKept),
    isOldOnPaper: swaps.some(({ id, out, into }) => id === placed.id && out !== null && into !== null),
  }));
  return { documents, fields, site, swaps };
}
