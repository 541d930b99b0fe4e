import type { Binder, BinderDocument, Owner, Shelf } from '@/domain/binder/binder';
import { documentOf } from '@/domain/binder/arrange';
import type { BinderSetting } from '@/domain/binder/resolve';
import { checklistText } from '@/domain/checklist-text';
import { routineText } from '@/domain/routine-text';
import type { Routine } from '@/schema/routine';
import { reportWords as words } from '@/strings/report';
import { checklist, item, routine } from '../examples';

export const routineX: Routine = routine;
export const routineY: Routine = {
  ...routine,
  title: 'Andra rutinen',
  number: 'RUT-98',
  version: '1.0',
  fields: [
    { id: 'roll', label: 'Ansvarig roll', default: 'samordnaren' },
    { id: 'skyddsombud', label: 'Skyddsombudet', default: 'skyddsombudet' },
  ],
  scope: ['Gäller {{skyddsombud}}.'],
};

/** Two routines behind flik 1 and 4, and a checklist behind flik 4. */
export function shelf(change: Partial<Record<string, Routine>> = {}): Shelf {
  return {
    documents: {
      'rutin-x': routineText(change['rutin-x'] ?? routineX, { id: 'x', part: 4, words }),
      'rutin-y': routineText(change['rutin-y'] ?? routineY, { id: 'y', part: 1, words }),
      'checklista-z': checklistText(
        { ...checklist, groups: [{ id: 'fore', title: 'Före', items: [item('a'), item('b')] }] },
        { id: 'z', part: 4, words },
      ),
    },
    tabs: [
      { id: 'flik-1', number: '1', title: 'Grunden', lead: 'Det första.' },
      { id: 'flik-4', number: '4', title: 'Förbättring', lead: 'Det fjärde.' },
    ],
    sets: [{ id: 'liten', title: 'Liten', lead: 'För få.', kind: 'base', documents: ['rutin-x', 'rutin-y'] }],
  };
}

export const EMPTY: Binder = {
  documents: new Map(),
  fields: new Map(),
  tabs: new Map(),
  own: new Map(),
  handover: new Map(),
  printed: new Map(),
};

/** A binder with these documents chosen, each with the text of the shelf as it was then. */
export function binderOf(
  documents: Record<string, Partial<BinderDocument>>,
  more: Partial<Binder> = {},
  from: Shelf = shelf(),
): Binder {
  return {
    ...EMPTY,
    documents: new Map(
      Object.entries(documents).map(([id, values]) => [
        id,
        { ...documentOf(EMPTY, id), chosen: true, text: from.documents[id] ?? null, ...values },
      ]),
    ),
    ...more,
  };
}

export const all = { 'rutin-x': {}, 'rutin-y': {}, 'checklista-z': {} };

/** The version 1.0 decided by the board. */
export const decided = (date = '2026-03-01', version = '1.0'): BinderDocument['revisions'] => [
  { version, date, body: 'styrelsen', paragraph: '7', what: '', print: '' },
];

export function setting(binder: Binder, more: Partial<BinderSetting> & { owner?: Owner } = {}): BinderSetting {
  return { binder, shelf: shelf(), owner: { organisation: 'Ängen & Öarna' }, today: '2026-11-22', words, ...more };
}
