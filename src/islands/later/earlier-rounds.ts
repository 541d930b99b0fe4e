import { compareRounds, FIRST_ROUND } from '../../domain/round-order';
import { roundBegun, type Round } from '../../domain/rounds';
import type { MergeDocument } from '../../storage/merge-map';
import { fieldReader } from '../../storage/record';
import { checklistProgress, dayPath, itemStates, roundOfField } from '../../storage/records/checklist-progress';

/** The rounds of a document, oldest first: the first one, and every later one that anything is saved about. */
export function roundsOf({ fields }: MergeDocument): [first: string, ...later: string[]] {
  const later = new Set([...fields].map(([path, [value]]) => roundOfField(path, value) ?? FIRST_ROUND));
  later.delete(FIRST_ROUND);
  return [FIRST_ROUND, ...[...later].sort(compareRounds)];
}

/** One round of a document, to look back at. */
export function roundIn(document: MergeDocument, id: string): Round {
  const get = fieldReader(checklistProgress, () => document);
  const path = id ? new RegExp(`^round/${id}/([^/]+)/(?:done|note)$`) : /^item\/([^/]+)\//;
  const items = [...document.fields].flatMap(([field, [value]]) =>
    value === null ? [] : (path.exec(field)?.[1] ?? []),
  );
  return {
    id,
    begun: roundBegun(id),
    last: get(dayPath(id)),
    stateOf: itemStates(get, id),
    items: [...new Set(items)],
  };
}

/** The rounds before the one that is going on, the latest first. A first round that was never used is none. */
export function earlierRounds(document: MergeDocument): Round[] {
  return roundsOf(document)
    .slice(0, -1)
    .map((id) => roundIn(document, id))
    .filter(({ items }) => items.length > 0)
    .reverse();
}
