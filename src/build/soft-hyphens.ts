import hyphen from 'hyphen/sv/index.js';

/** Shorter words fit on a line beside others. */
const LONG = /\p{L}{14,}/gu;
/** A column of a table is narrower: on a phone ”Anpassningar” was cut before its last letter. */
const LONG_IN_CELL = /\p{L}{11,}/gu;
/** What is not running text, and what a tool draws anew when its script has come. */
const LEFT = /^(?:script|style|svg|noscript|template|textarea|pre|code|astro-island|title)$/;
const PART = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/gi;

const words = new Map<string, string>();

/**
 * Shows where long Swedish words may be divided. Chromium has no Swedish hyphenation on most computers, so without this
 * ”kvalitetsledningssystem” makes holes in a column and is cut anywhere on a narrow screen. A soft hyphen is seen only
 * where the line breaks; it is not read aloud, and searching in the page passes over it.
 */
export function softHyphens(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  if (start < 0 || end < start) return html;
  let inside: string | undefined;
  let depth = 0;
  let inCell = false;
  const main = html.slice(start, end).replaceAll(PART, (part: string, close: string | undefined, name?: string) => {
    if (name === undefined) {
      if (inside !== undefined || part.startsWith('<!--')) return part;
      return divided(part, inCell ? LONG_IN_CELL : LONG);
    }
    const element = name.toLowerCase();
    if (element === 'td' || element === 'th') inCell = !close;
    if (inside === undefined ? !close && LEFT.test(element) : element === inside) {
      depth += close ? -1 : 1;
      inside = depth > 0 ? element : undefined;
    }
    return part;
  });
  return html.slice(0, start) + main + html.slice(end);
}

function divided(text: string, long: RegExp): string {
  return text.replaceAll(long, (word) => {
    const known = words.get(word);
    if (known !== undefined) return known;
    // Never so near the ends that the eye stops at it: ”ar-betsmarknad”.
    const parts = hyphen.hyphenateSync(word, { hyphenChar: '\u00ad' }).split('\u00ad');
    let done = '';
    let at = 0;
    for (const part of parts) {
      done += (at >= 3 && word.length - at >= 4 ? '\u00ad' : '') + part;
      at += part.length;
    }
    words.set(word, done);
    return done;
  });
}
