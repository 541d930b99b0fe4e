import type { Concept, TermSet } from '../../domain/term-set';
import { toCsv } from '../csv';
import { tidyText } from '../tidy-text';
import { englishLine, synonymLine } from '../../domain/term-kinds';
import { sourceLine, words } from './words';

/** Between several values in a cell. */
const BETWEEN = ' | ';

/** The glossary as a table for a spreadsheet: one row a concept. The licence stands in every row, since rows are copied. */
export function termsToCsv(set: TermSet): string {
  const groups = new Map(set.groups.map(({ key, title }) => [key, title]));
  const rows = set.concepts.map((concept) => cells(concept, groups.get(concept.group) ?? '', set));
  return toCsv({ columns: Object.values(words.columns), rows: rows.map((row) => row.map(tidyText)) });
}

function cells(concept: Concept, group: string, { licence }: TermSet): string[] {
  const row: Record<keyof typeof words.columns, string> = {
    code: concept.code,
    term: concept.term,
    definition: concept.definition,
    easy: concept.easy,
    scope: concept.scope ?? '',
    synonyms: concept.synonyms.map(synonymLine).join(BETWEEN),
    deprecated: concept.deprecated.map(({ form, reason }) => `${form}: ${reason}`).join(BETWEEN),
    confused: concept.confusedWith.map(({ name, difference }) => `${name}: ${difference}`).join(BETWEEN),
    inflections: concept.inflections.filter((form) => form !== '-').join(BETWEEN),
    searchForms: concept.searchForms.join(BETWEEN),
    english: concept.english.map(englishLine).join(BETWEEN),
    broader: concept.broader?.term ?? '',
    partOf: concept.partOf?.term ?? '',
    related: concept.related.map(({ term }) => term).join(BETWEEN),
    example: concept.example ?? '',
    note: concept.note ?? '',
    sources: concept.sources.map(sourceLine).join(BETWEEN),
    differs: concept.differs.map(({ source, how, why }) => words.differs(sourceLine(source), how, why)).join(BETWEEN),
    verified: concept.verified ? words.yes : words.no,
    group,
    status: concept.status,
    decidedBy: concept.decidedBy ?? '',
    checked: concept.checked,
    reviewBy: concept.reviewBy,
    replacedBy: concept.replacedBy?.term ?? '',
    address: concept.address,
    licence: licence.attribution,
  };
  return Object.keys(words.columns).map((key) => row[key as keyof typeof row]);
}
