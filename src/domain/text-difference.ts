/** A stretch of words that are in both texts, only in the old or only in the new. */
export interface Stretch {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Texts of more words than this are not compared word by word: the whole old and the whole new are shown instead. */
const MOST = 1_500;

/**
 * What is new in a text, word by word. The stretches in order make the old text without those that are new, and the
 * new text without those that are gone.
 */
export function textDifference(old: string, now: string): Stretch[] {
  const [a, b] = [wordsOf(old), wordsOf(now)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middle = longestCommon(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return joined([
    ...a.slice(0, start).map((text): Stretch => ({ kind: 'same', text })),
    ...middle,
    ...a.slice(a.length - end).map((text): Stretch => ({ kind: 'same', text })),
  ]);
}

/** Words with the blanks after them, so that nothing is lost when they are put together again. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

/** The longest common subsequence, by the table of Wagner and Fischer (1974), and what is left of either text. */
function longestCommon(a: readonly string[], b: readonly string[]): Stretch[] {
  const whole = (texts: readonly string[], kind: Stretch['kind']) => texts.map((text): Stretch => ({ kind, text }));
  if (a.length > MOST || b.length > MOST) return [...whole(a, 'gone'), ...whole(b, 'new')];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      found.push({ kind: 'same', text: b[j] ?? '' });
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      found.push({ kind: 'gone', text: a[i] ?? '' });
      i += 1;
    } else {
      found.push({ kind: 'new', text: b[j] ?? '' });
      j += 1;
    }
  }
  return [...found, ...whole(a.slice(i), 'gone'), ...whole(b.slice(j), 'new')];
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { kind, text } of stretches) {
    const last = result.at(-1);
    if (last?.kind === kind) last.text += text;
    else result.push({ kind, text });
  }
  return result;
}
