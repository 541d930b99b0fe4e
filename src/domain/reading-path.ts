import type { PathStop, ReadingPath, Suits } from '../schema/path';
import type { OrganisationForm, OrganisationSize } from './organisation';
import type { Doing, EmployeeBand } from './requirement';

export type StopKind = 'chapter' | 'routine' | 'checklist' | 'assessment';

/** A stop with what it leads to. */
export interface Stop {
  id: string;
  kind: StopKind;
  title: string;
  /** Where it is read, without the base path. */
  address: string;
  why: string;
  minutes: number;
}

/** A path ready to be shown. */
export interface Path extends Pick<ReadingPath, 'title' | 'who' | 'why' | 'group'> {
  id: string;
  stops: Stop[];
}

const FOLDERS: readonly (readonly [kind: StopKind, folder: string])[] = [
  ['chapter', ''],
  ['routine', '/rutiner'],
  ['checklist', '/checklistor'],
  ['assessment', '/sjalvskattningar'],
];

/** Kind, id and address of what a stop leads to. The schema has seen to it that there is one, and only one. */
export function targetOf(stop: PathStop): { kind: StopKind; id: string; address: string } {
  const [kind, folder] = FOLDERS.find(([one]) => stop[one] !== undefined)!;
  const id = stop[kind]!;
  return { kind, id, address: `${folder}/${id}/` };
}

/** A path as authors wrote it, with the titles of what it leads to. */
export function resolvePath(
  id: string,
  { title, who, why, group, stops }: ReadingPath,
  titleOf: (kind: StopKind, id: string) => string,
): Path {
  return {
    id,
    title,
    who,
    why,
    group,
    stops: stops.map((stop) => {
      const { kind, id: target, address } = targetOf(stop);
      return { id: stop.id, kind, title: titleOf(kind, target), address, why: stop.why, minutes: stop.minutes };
    }),
  };
}

export interface PathProgress {
  read: number;
  total: number;
  /** Minutes left of what is not ticked. */
  left: number;
  /** The first stop that is not ticked. */
  next: Stop | undefined;
}

/** How far a reader has come on a path. */
export function pathProgress({ stops }: Pick<Path, 'stops'>, isRead: (stop: string) => boolean): PathProgress {
  const left = stops.filter(({ id }) => !isRead(id));
  return {
    read: stops.length - left.length,
    total: stops.length,
    left: left.reduce((sum, { minutes }) => sum + minutes, 0),
    next: left[0],
  };
}

/** What is known of an organisation when something is chosen for it. */
export interface Described {
  form: OrganisationForm | null;
  size: OrganisationSize | null;
  employees: EmployeeBand | null;
  assignments: readonly Doing[];
}

/** What made something suit an organisation: a line of `suits`, and what the organisation has of it. */
export type Match = { by: keyof Suits; ids: string[] };

/**
 * What of an organisation makes something suit it; null when it does not, or when what decides has not been said.
 * Without any bounds it suits everybody, for no reason of its own: an empty list.
 */
export function matchesOf(wanted: Suits | undefined, who: Described): Match[] | null {
  if (wanted === undefined) return [];
  const said: Readonly<Record<keyof Suits, readonly string[]>> = {
    forms: who.form ? [who.form] : [],
    sizes: who.size ? [who.size] : [],
    employees: who.employees ? [who.employees] : [],
    assignments: who.assignments,
  };
  const matches: Match[] = [];
  for (const by of ['forms', 'sizes', 'employees', 'assignments'] as const) {
    const values: readonly string[] = wanted[by];
    if (values.length === 0) continue;
    const ids = said[by].filter((one) => values.includes(one));
    if (ids.length === 0) return null;
    matches.push({ by, ids });
  }
  return matches;
}
