import { ANSWER_WITHIN, type Deviation } from './deviation';
import { EFFECTS, type Effect } from './effect';
import type { Row } from './deviation-list';
import { withoutSmallGroups } from './small-groups';
import { daysFrom, quarterOf, workdaysFrom } from './when';
import { isDay } from './calendar';

/** How many there are of each choice. `label` is the id when the content no longer has it; '' is nothing chosen. */
export interface Count {
  id: string;
  count: number;
}

/** The figures of some entries. */
export interface Figures {
  total: number;
  open: number;
  late: number;
  kinds: Count[];
  areas: Count[];
  causes: Count[];
  seriousness: Count[];
  /** People, so groups under five are left out (null). */
  reporters: { id: string; count: number | null }[];
  effects: Record<Effect, number>;
  answers: Answers;
}

/** How fast those who told were answered. Days from when somebody told to the answer. */
export interface Answers {
  answered: number;
  /** null when nobody has been answered. */
  medianDays: number | null;
  /** Within five working days. */
  inTime: number;
}

/** A quarter, 2026-1, with what was told in it. */
export interface Quarter {
  quarter: string;
  total: number;
  /** As many as there are kinds, in their order. */
  kinds: number[];
  answers: Answers;
}

type Choice = 'kind' | 'area' | 'causeKind' | 'seriousness' | 'reporter';

/** @param rows without those that are removed */
export function figuresOf(rows: readonly Row[]): Figures {
  const entries = rows.map(({ entry }) => entry);
  const reporters = countBy(entries, 'reporter');
  const shown = withoutSmallGroups(reporters.map(({ count }) => count));
  const effect = (wanted: Effect): number => entries.filter((entry) => entry.effect === wanted).length;
  return {
    total: rows.length,
    open: rows.filter(({ status }) => status !== 'stangd').length,
    late: rows.filter(({ todos }) => todos.some(({ late }) => late)).length,
    kinds: countBy(entries, 'kind'),
    areas: countBy(entries, 'area'),
    causes: countBy(entries, 'causeKind'),
    seriousness: countBy(entries, 'seriousness'),
    reporters: reporters.map(({ id }, at) => ({ id, count: shown[at] ?? null })),
    effects: Object.fromEntries(EFFECTS.map((one) => [one, effect(one)])) as Record<Effect, number>,
    answers: answersOf(entries),
  };
}

/** The quarters from the first with an entry to the last, none left out: an empty quarter says something too. */
export function quartersOf(rows: readonly Row[], kinds: readonly string[]): Quarter[] {
  const found = rows.map(({ day }) => quarterOf(day)).filter((quarter) => quarter !== '');
  const [first, last] = [found.toSorted()[0], found.toSorted().at(-1)];
  if (first === undefined || last === undefined) return [];
  return between(first, last).map((quarter) => {
    const entries = rows.filter(({ day }) => quarterOf(day) === quarter).map(({ entry }) => entry);
    return {
      quarter,
      total: entries.length,
      kinds: kinds.map((kind) => entries.filter((entry) => entry.kind === kind).length),
      answers: answersOf(entries),
    };
  });
}

function between(first: string, last: string): string[] {
  const index = (quarter: string): number => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5)) - 1;
  const length = index(last) - index(first) + 1;
  // A forged file may hold centuries; what is shown is then the end of it.
  const start = index(last) - Math.min(length, 40) + 1;
  return Array.from({ length: Math.min(length, 40) }, (_, i) => {
    const quarter = start + i;
    return `${Math.floor(quarter / 4)}-${(quarter % 4) + 1}`;
  });
}

/** An answer dated before the report is a slip of the pen, and counts as the same day. */
function answersOf(entries: readonly Deviation[]): Answers {
  const answered = entries.filter((entry) => isDay(entry.reported) && isDay(entry.answered));
  const days = answered.map((entry) => Math.max(0, daysFrom(entry.reported, entry.answered)));
  return {
    answered: answered.length,
    medianDays: median(days),
    inTime: answered.filter((entry) => workdaysFrom(entry.reported, entry.answered) <= ANSWER_WITHIN).length,
  };
}

/** The middle value; between two of them, their mean. null without values. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** The most common first. What is not chosen is counted as ''. */
function countBy(entries: readonly Deviation[], choice: Choice): Count[] {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(entry[choice], (counts.get(entry[choice]) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
