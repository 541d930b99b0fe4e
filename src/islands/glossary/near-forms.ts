/** What a near miss may be: Fuse's own measures. */
export const NEARNESS = { threshold: 0.34, distance: 40 };

/** Fuse compares a longer query piece by piece. */
const PIECE = 32;
/** Small letters have codes under this, å ä ö too. */
const BUCKETS = 256;

/**
 * Which forms can be near misses of a query at all, so that Fuse, which is slow, need not look at the rest. Leaves out
 * nothing that Fuse would have found: a form lacks at most as many of the query's letters as Fuse forgives (the share
 * `threshold` of them), among those it looks at (it begins at most `threshold` × `distance` letters in).
 */
export function canBeNear(query: string): (form: string) => boolean {
  const pieces = piecesOf(query).map((piece) => {
    const forgiven = Math.floor(piece.length * NEARNESS.threshold);
    const reach = Math.ceil(NEARNESS.threshold * NEARNESS.distance) + piece.length + forgiven;
    return { letters: countLetters(piece), needed: piece.length - forgiven, reach };
  });
  const left = new Uint8Array(BUCKETS);
  return (form) =>
    pieces.some(({ letters, needed, reach }) => {
      const end = Math.min(form.length, reach);
      if (end < needed) return false;
      left.set(letters);
      let missing = needed;
      for (let i = 0; i < end && missing > 0; i += 1) {
        const letter = form.charCodeAt(i) % BUCKETS;
        if (left[letter] === 0) continue;
        left[letter]! -= 1;
        missing -= 1;
      }
      return missing === 0;
    });
}

function piecesOf(query: string): string[] {
  const whole = Math.floor(query.length / PIECE);
  const pieces = Array.from({ length: whole }, (_, i) => query.slice(i * PIECE, (i + 1) * PIECE));
  return query.length % PIECE === 0 ? pieces : [...pieces, query.slice(-PIECE)];
}

/** How many there are of each letter. Two letters in one bucket only let more through. */
function countLetters(text: string): Uint8Array {
  const letters = new Uint8Array(BUCKETS);
  for (let i = 0; i < text.length; i += 1) letters[text.charCodeAt(i) % BUCKETS]! += 1;
  return letters;
}
