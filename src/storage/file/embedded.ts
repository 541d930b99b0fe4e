const OURS = /(?:^|\s)id\s*=\s*(?:"kvalitetsparmen"|'kvalitetsparmen'|kvalitetsparmen(?=[\s/]|$))/i;

/**
 * The JSON inside a saved page: the content of `<script id="kvalitetsparmen">`, whatever
 * order a browser has put its attributes in. Null when there is none, or more than one.
 * In our own page no text by the reader stands inside a tag, so there is no need for a parser.
 */
export function embeddedJson(page: string): string | null {
  const found: string[] = [];
  const next = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from;
    return pattern.exec(page)?.index ?? -1;
  };
  // Step by step and never back: one pattern for it all would take hours on a page made to harm.
  for (let at = 0; ;) {
    const start = next(/<script(?=[\s/>])/gi, at);
    const tagEnd = start < 0 ? -1 : page.indexOf('>', start);
    const end = tagEnd < 0 ? -1 : next(/<\/script(?=[\s/>])/gi, tagEnd);
    if (end < 0) break;
    if (OURS.test(page.slice(start + '<script'.length, tagEnd))) found.push(page.slice(tagEnd + 1, end));
    at = end + '</script'.length;
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}
