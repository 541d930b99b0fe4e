import type { Json } from '../canonical';
import { compareJson, hiddenVersions, mergeDocuments, type MergeDocument, valueOf, versionPath } from '../merge-map';

/**
 * One field whose value is not the same here and in the file, and what reading the file in would do to it.
 * - `new`: nothing stood here; the file's value comes in.
 * - `changed`: the file's value replaces what stands here.
 * - `older`: what stands here stays. The file has an earlier value, or none.
 * - `conflict`: two texts, neither writer of which had seen the other's. One is shown and the other kept beside it.
 */
export interface Difference {
  readonly path: string;
  readonly mine: Json;
  readonly theirs: Json;
  readonly kind: 'new' | 'changed' | 'older' | 'conflict';
}

/**
 * - `new`: this browser has no such document.
 * - `same`: every field holds the same.
 * - `older`: there are differences, and the file has nothing that is not here.
 * - `changed`: the file has something to bring in.
 * - `conflicting`: at least one text was written differently in both places.
 */
export interface Comparison {
  readonly status: 'new' | 'same' | 'changed' | 'older' | 'conflicting';
  /** Sorted by path. Kept other versions are fields too, under `~version/`. */
  readonly differences: readonly Difference[];
}

/**
 * What a file's copy of a document would change here. It looks at what the merge itself
 * chooses, so that a preview cannot promise anything else than what then happens.
 * @param mine the document in this browser; null when there is none.
 * @param isText which paths hold free text.
 */
export function compareDocuments(
  mine: MergeDocument | null,
  theirs: MergeDocument,
  isText: (path: string) => boolean,
): Comparison {
  if (mine === null) return { status: 'new', differences: newFields(theirs) };
  const merged = mergeDocuments(mine, theirs);
  const hidden = hiddenVersions(mine, theirs, isText);
  const isHidden = (path: string): boolean =>
    [mine, theirs].some(({ fields }) => hidden.has(versionPath({ path, tab: fields.get(path)?.[2] ?? '' })));

  const differences = differingPaths(mine, theirs)
    .sort()
    .map((path): Difference => {
      const taken = merged.fields.get(path) !== mine.fields.get(path);
      const mineNow = valueOf(mine, path);
      const kind = isHidden(path) ? 'conflict' : taken ? (mineNow === null ? 'new' : 'changed') : 'older';
      return { path, mine: mineNow, theirs: valueOf(theirs, path), kind };
    });
  return { status: statusOf(differences.map(({ kind }) => kind)), differences };
}

function newFields(theirs: MergeDocument): Difference[] {
  return [...theirs.fields]
    .filter(([, [value]]) => value !== null)
    .map(([path, [value]]): Difference => ({ path, mine: null, theirs: value, kind: 'new' }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function statusOf(kinds: readonly Difference['kind'][]): Comparison['status'] {
  if (kinds.length === 0) return 'same';
  if (kinds.includes('conflict')) return 'conflicting';
  return kinds.every((kind) => kind === 'older') ? 'older' : 'changed';
}

/** The paths whose values are not the same in the two documents. */
export function differingPaths(a: MergeDocument, b: MergeDocument): string[] {
  const paths = new Set([...a.fields.keys(), ...b.fields.keys()]);
  return [...paths].filter((path) => compareJson(valueOf(a, path), valueOf(b, path)) !== 0);
}
