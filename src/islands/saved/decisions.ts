import type { Difference } from '../../storage/file/compare';
import type { Candidate } from './read-in';

/** What a reader can do with one document of a file. */
export type Choice = 'merge' | 'replace' | 'both' | 'skip';

/** What to do with one document: a choice, and for a merge the paths where the reader wants the other side. */
export interface Decision {
  choice: Choice;
  /** Path → whose value to keep. Paths not named follow the merge. */
  sides: ReadonlyMap<string, 'mine' | 'theirs'>;
}

/** What is proposed before the reader has chosen: nothing is taken in that would not be new. */
export function proposed({ comparison }: Candidate): Choice {
  return comparison.status === 'same' || comparison.status === 'older' ? 'skip' : 'merge';
}

/** Whose value a merge would keep at a difference. */
export function mergeKeeps({ kind }: Difference): 'mine' | 'theirs' {
  return kind === 'new' || kind === 'changed' ? 'theirs' : 'mine';
}
