import type { Citation } from '../schema/source';

/** Titles of sources by id, for the sources a document names. */
export type SourceTitles = Readonly<Record<string, string>>;

/** Where the law says it, short enough for a list: "Arbetsmiljölag (1977:1160), 3 kap. 2 a §; …". Each place once. */
export function lawReferences(citations: readonly Citation[], titles: SourceTitles): string {
  const places = citations.map(({ source, ref }) => [titles[source] ?? source, ref].filter(Boolean).join(', '));
  return [...new Set(places)].join('; ');
}
