import type { ChangeKind } from '../document-text';
import type { Arrangement, Placed } from './arrange';
import type { Revision } from './binder';
import { decisionOf, type Due, dueOf, intervalOf } from './due';
import { fillingOf } from './fields';
import { type BinderSetting, type DocumentStatus, statusOf } from './resolve';
import { siteChangesOf } from './site-change';

/** A document in the list of the binder, with all that calls for doing something about it. */
export interface ListedDocument {
  placed: Placed;
  status: DocumentStatus;
  decision: Revision | undefined;
  due: Due;
  /** Whole months between reviews. */
  interval: number;
  /** The role that sees to it; empty when nobody is said to. */
  owner: string;
  /** The site says something else today, and the reader has not answered; null when not. */
  siteChange: ChangeKind | null;
  isGone: boolean;
  /** Ids of fields it uses that nobody has filled in. */
  unfilled: readonly string[];
  /** Ids of the sections with the reader's own text. */
  adapted: readonly string[];
}

/** Every document in the binder in its order, with what is due. */
export function listDocuments(arrangement: Arrangement, setting: BinderSetting): ListedDocument[] {
  const site = new Map(siteChangesOf(arrangement, setting.shelf).changed.map((change) => [change.id, change]));
  return arrangement.documents.map((placed) => {
    const change = site.get(placed.id);
    const filling = fillingOf(placed.text, [...placed.document.adaptations.values()], setting);
    return {
      placed,
      status: statusOf(placed, setting),
      decision: decisionOf(placed),
      due: dueOf(placed, setting.today),
      interval: intervalOf(placed),
      owner: ownerOf(placed),
      siteChange: change && !change.isKept ? change.kind : null,
      isGone: placed.isGone,
      unfilled: [...filling].filter(([, { isProposal }]) => isProposal).map(([id]) => id),
      adapted: [...placed.document.adaptations.keys()],
    };
  });
}

/** The role that sees to a document: the reader's choice, else what the text says; empty when neither does. */
export const ownerOf = ({ document, text }: Placed): string => document.owner || text.responsible || '';

/** What is overdue or soon due, the most urgent first. */
export function whatIsDue(list: readonly ListedDocument[]): ListedDocument[] {
  return list
    .filter(({ due }) => due.state === 'overdue' || due.state === 'soon')
    .sort((a, b) => (a.due.days ?? 0) - (b.due.days ?? 0));
}
