const NAME = 'lyssna';

/** Room kept free over and under the sentence that is read, in pixels. */
const EDGE = 24;

/** Marks what is being read, without touching the page: nothing moves, and where browsers cannot, nothing happens. */
export function mark(range: Range | undefined): void {
  if (typeof Highlight === 'undefined') return;
  if (range) CSS.highlights.set(NAME, new Highlight(range));
  else CSS.highlights.delete(NAME);
}

/** Whether a sentence can be seen, above what covers the lowest part of the window. */
function isInView(range: Range, covered: number): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight - covered;
}

/**
 * Brings the sentence that is read into view, if the reader was looking at the one before; a reader who has gone to
 * look at something else is left in peace.
 * @param covered how much of the window's lowest part is covered, in pixels
 */
export function follow(range: Range, before: Range | undefined, covered: number): void {
  if (isInView(range, covered) || (before && !isInView(before, covered))) return;
  const { top } = range.getBoundingClientRect();
  scrollBy({ top: top - Math.max(EDGE, innerHeight / 4) });
}
