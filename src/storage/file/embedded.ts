/** Every script element with its content. In our own page no text by the reader stands inside a tag, so a pattern is enough. */
const SCRIPTS = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;

const OURS = /(?:^|\s)id\s*=\s*(?:"kvalitetsparmen"|'kvalitetsparmen'|kvalitetsparmen(?=[\s/]|$))/i;

/**
 * The JSON inside a saved page: the content of `<script id="kvalitetsparmen">`, whatever
 * order a browser has put its attributes in. Null when there is none, or more than one.
 */
export function embeddedJson(page: string): string | null {
  const found = [...page.matchAll(SCRIPTS)].filter(([, attributes = '']) => OURS.test(attributes));
  return found.length === 1 ? (found[0]?.[2] ?? null) : null;
}
