import type { Concept, TermSet } from '../../domain/term-set';

/** The set as schema.org has it, for search engines: what it is, whose, under which licence. */
function definedTermSet({ address, title, licence }: Pick<TermSet, 'address' | 'title' | 'licence'>) {
  return { '@type': 'DefinedTermSet', '@id': address, name: title, license: licence.address };
}

/** What a term's own page says about it, as schema.org/DefinedTerm. */
export function schemaOrgTerm(concept: Concept, set: Pick<TermSet, 'address' | 'title' | 'licence'>) {
  const bad = concept.deprecated.map(({ form }) => form);
  const others = [...concept.synonyms.map(({ form }) => form), ...concept.english.map(({ term }) => term)].filter(
    (name) => !bad.includes(name),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': concept.address,
    url: concept.address,
    name: concept.term,
    ...(others.length > 0 ? { alternateName: others } : {}),
    description: concept.definition,
    termCode: concept.code,
    inDefinedTermSet: definedTermSet(set),
  };
}

/**
 * What the glossary's first page says about it, as schema.org/DefinedTermSet. Each term says the rest on its own page.
 * The addresses of the terms are short, from the set's own: whole, they would be 1 kB more to fetch.
 */
export function schemaOrgSet(set: TermSet) {
  return {
    '@context': ['https://schema.org', { '@base': set.address }],
    ...definedTermSet(set),
    description: set.description,
    inLanguage: 'sv',
    hasDefinedTerm: set.concepts.map(({ id }) => ({ '@id': `${id}/` })),
  };
}

/** A block of data for the head of a page. No text in it can end the element. */
export function dataBlock(value: unknown) {
  const content = JSON.stringify(value).replaceAll('<', '\\u003c');
  return { tag: 'script' as const, attrs: { type: 'application/ld+json' }, content };
}
