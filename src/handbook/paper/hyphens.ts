import hyphen from 'hyphen/sv/index.js';
import { changed, eachText } from '../markup';

/** Words shorter than this are never divided. */
const SHORTEST = 9;
/** A heading goes into the bookmarks as it is; an address must not be changed. */
const LEFT_WHOLE = /^(h[1-6]|a|svg)$/;

/**
 * Marks where long words may be divided at the end of a line: Chromium does not divide Swedish by itself.
 * @returns the same fragment with soft hyphens (U+00AD) in its running text
 */
export function hyphenated(html: string): string {
  return changed(html, (root) =>
    eachText(
      root,
      ({ name }) => !LEFT_WHOLE.test(name),
      (text) => {
        text.data = hyphen.hyphenateSync(text.data, { minWordLength: SHORTEST });
      },
    ),
  );
}
