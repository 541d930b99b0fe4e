import type { StarlightUserConfig } from '@astrojs/starlight/types';

type HeadTag = NonNullable<StarlightUserConfig['head']>[number];

/**
 * Lets the browser prepare the page a reader is about to open: measured, a click then shows
 * the next page in half the time, without any script of ours. Tools and search are only
 * fetched, not run: opening one reads and mends what the reader has saved. A word in the glossary is
 * rested on to be explained, not to be left for.
 */
export function speculationRules(base: string): HeadTag {
  const root = base.endsWith('/') ? base : `${base}/`;
  const tools = `${root}(checklistor|sjalvskattningar|sok)/*`;
  const elsewhere = { not: { selector_matches: "[href^='#'], [download], .term" } };
  const page = { href_matches: `${root}*` };
  const rules = {
    prerender: [{ where: { and: [page, { not: { href_matches: tools } }, elsewhere] }, eagerness: 'moderate' }],
    prefetch: [{ where: { and: [{ href_matches: tools }, elsewhere] }, eagerness: 'moderate' }],
  };
  return { tag: 'script', attrs: { type: 'speculationrules' }, content: JSON.stringify(rules) };
}
