import type { Inline } from '../domain/report-document';

/** Only addresses that are safe and work outside the site become links; others stay as text. */
export function webAddress(href: string): URL | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url : undefined;
}

/** Whether runs have anything to read. */
export function hasText(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => (typeof inline === 'string' ? inline : inline.text).trim() !== '');
}
