import { type Deviation, type Need, needsOf, type NoFollowUp, type Status, statusOf, type Todo } from './deviation';
import { type EntryName, namesOf } from './deviation-number';
import { firstDay, quarterOf } from './when';

/** An entry with what is worked out from it. */
export interface Row extends EntryName {
  entry: Deviation;
  status: Status;
  todos: Todo[];
  /** The day it is counted on: when somebody told, else when it happened, else when it was written. */
  day: string;
}

/** What an overview shows; '' is everything. */
export interface Filter {
  status: Status | 'open' | '';
  kind: string;
  area: string;
  seriousness: string;
  /** 2026-1 */
  quarter: string;
  due: 'late' | 'soon' | '';
  /** Words in any of its texts. */
  text: string;
}

export const ALL: Filter = { status: '', kind: '', area: '', seriousness: '', quarter: '', due: '', text: '' };

export const SORTS = ['todo', 'newest', 'oldest', 'serious', 'due'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * Everything in a year's log, with names, status and what needs doing. Removed entries come too: they keep their
 * numbers.
 */
export function rowsOf(year: string, entries: readonly Deviation[], noFollowUp: NoFollowUp, today: string): Row[] {
  const names = namesOf(year, entries);
  return entries.map((entry) => ({
    entry,
    ...names.get(entry.id)!,
    status: statusOf(entry, noFollowUp),
    todos: needsOf(entry, noFollowUp, today),
    day: firstDay(entry.reported) || firstDay(entry.date) || entry.registered.slice(0, 10),
  }));
}

/** The rows that a filter lets through. Removed entries never are. */
export function filterRows(rows: readonly Row[], filter: Filter): Row[] {
  const wanted = filter.text.trim().toLocaleLowerCase('sv-SE');
  return rows.filter(({ entry, status, todos, day, name }) => {
    const open = status !== 'stangd';
    return (
      !entry.removed &&
      (filter.status === '' || (filter.status === 'open' ? open : filter.status === status)) &&
      (['kind', 'area', 'seriousness'] as const).every((key) => filter[key] === '' || filter[key] === entry[key]) &&
      (filter.quarter === '' || quarterOf(day) === filter.quarter) &&
      (filter.due === '' || todos.some(({ late }) => filter.due === 'soon' || late)) &&
      (wanted === '' || [name, ...textsOf(entry)].some((text) => text.toLocaleLowerCase('sv-SE').includes(wanted)))
    );
  });
}

const textsOf = (entry: Deviation): string[] => [
  entry.happened,
  entry.immediate,
  entry.cause,
  entry.measure,
  entry.responsible,
  entry.place,
  entry.notified,
  entry.effectNote,
  entry.story,
];

/** @param seriousness ids, the least first */
export function sortRows(rows: readonly Row[], sort: Sort, seriousness: readonly string[]): Row[] {
  const weight = ({ entry }: Row): number => seriousness.indexOf(entry.seriousness);
  const late = ({ todos }: Row): number => (todos.some((todo) => todo.late) ? 2 : Math.min(1, todos.length));
  const newest = (a: Row, b: Row): number => order(b.day, a.day) || order(b.name, a.name);
  const by: Record<Sort, (a: Row, b: Row) => number> = {
    newest,
    oldest: (a, b) => newest(b, a),
    serious: (a, b) => weight(b) - weight(a) || newest(a, b),
    // Without a last day, last.
    due: (a, b) => order(a.entry.due || '9', b.entry.due || '9') || newest(a, b),
    todo: (a, b) => late(b) - late(a) || weight(b) - weight(a) || newest(b, a),
  };
  return [...rows].sort(by[sort]);
}

/** What needs doing now: what is late first, then the most serious, then the oldest. */
export const todoRows = (rows: readonly Row[], seriousness: readonly string[]): Row[] =>
  sortRows(
    rows.filter(({ todos }) => todos.length > 0),
    'todo',
    seriousness,
  );

/** How many entries have each need. */
export function countNeeds(rows: readonly Row[]): Map<Need, number> {
  const counts = new Map<Need, number>();
  for (const { todos } of rows) for (const { need } of todos) counts.set(need, (counts.get(need) ?? 0) + 1);
  return counts;
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
