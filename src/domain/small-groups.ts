/** Groups of people smaller than this are never shown: in a small group everybody knows who it was. */
export const SMALLEST_GROUP = 5;

/**
 * Counts of people by group with the small ones taken away (null). An empty group points nobody out and is shown. Were
 * only one taken away, the sum of the rest would tell it; then the smallest of the others goes too.
 */
export function withoutSmallGroups(counts: readonly number[]): (number | null)[] {
  const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_GROUP;
  const shown = counts.map((count) => (isSmall(count) ? null : count));
  if (shown.filter((count) => count === null).length !== 1) return shown;
  const others = shown.filter((count): count is number => count !== null && count > 0);
  const least = shown.indexOf(Math.min(...others));
  return shown.map((count, at) => (at === least ? null : count));
}
