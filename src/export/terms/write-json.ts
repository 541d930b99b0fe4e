import type { Concept, ConceptLink, TermSet } from '../../domain/term-set';

/** Raised when a field goes or changes its meaning. New fields may come without it. */
export const JSON_VERSION = 2;

/** The glossary as JSON for programs, in the shape that begrepp.schema.json describes. */
export function termsToJson(set: TermSet): string {
  const { address, title, description, publisher, licence, updated, groups } = set;
  const content = {
    $schema: `${address}begrepp.schema.json`,
    format: 'kvalitetsparmen-begrepp',
    version: JSON_VERSION,
    address,
    title,
    description,
    publisher,
    licence,
    updated,
    groups,
    terms: set.concepts.map(jsonTerm),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** Other terms are named by their ids. What is not there is left out. */
function jsonTerm({ inflections, ...concept }: Concept) {
  const id = (link: ConceptLink | undefined) => link?.id;
  const ids = (links: readonly ConceptLink[]) => links.map((link) => link.id);
  return {
    ...concept,
    ...(inflections.length > 0 ? { inflections } : {}),
    broader: id(concept.broader),
    partOf: id(concept.partOf),
    narrower: ids(concept.narrower),
    parts: ids(concept.parts),
    confusedWith: concept.confusedWith.map((pair) => ({
      name: pair.name,
      difference: pair.difference,
      term: id(pair.concept),
    })),
    related: ids(concept.related),
    replacedBy: id(concept.replacedBy),
  };
}
