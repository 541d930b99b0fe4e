/** Parts of the handbook that are not about the work itself: how to begin, how to learn, where to look things up. */
const AROUND = [0, 7, 8];
/** Where a document stands when nothing says otherwise. */
const FIRST = 1;

/**
 * The part of the handbook a document belongs to, which is its tab in the binder: that of its first chapter about the work.
 * @param chapters of the document, as addresses without slashes at the ends
 */
export function defaultPart(
  chapters: readonly string[],
  parts: readonly { number: number; chapters: readonly string[] }[],
): number {
  const numbers = chapters.flatMap((chapter) => parts.find((part) => part.chapters.includes(chapter))?.number ?? []);
  return numbers.find((number) => !AROUND.includes(number)) ?? FIRST;
}

/** Whether documents stand behind a part's tab unasked. The reader may put them behind any. */
export const isWorkPart = (number: number): boolean => !AROUND.includes(number);
