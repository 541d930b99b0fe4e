import type { FillableChecklist, FillableItem } from '../schema/checklist';

/** What the reader has marked for one item. */
export interface ItemState {
  done: boolean;
  note: string;
}

export interface Progress {
  done: number;
  total: number;
  /** The same for the items marked "minst", the floor. */
  floorDone: number;
  floorTotal: number;
}

/** All items of a checklist in reading order. */
export function itemsOf(checklist: FillableChecklist): FillableItem[] {
  return checklist.groups.flatMap((group) => group.items);
}

/** How far the reader has come. `stateOf` gives the state by item id; a missing state counts as not done. */
export function progressOf(checklist: FillableChecklist, stateOf: (id: string) => ItemState): Progress {
  const items = itemsOf(checklist);
  const floor = items.filter((item) => item.level === 'minst');
  const done = (list: FillableItem[]) => list.filter((item) => stateOf(item.id).done).length;
  return { done: done(items), total: items.length, floorDone: done(floor), floorTotal: floor.length };
}

/** The first item that is not done, floor items first; undefined when all are done. */
export function nextItem(checklist: FillableChecklist, stateOf: (id: string) => ItemState): FillableItem | undefined {
  const left = itemsOf(checklist).filter((item) => !stateOf(item.id).done);
  return left.find((item) => item.level === 'minst') ?? left[0];
}
