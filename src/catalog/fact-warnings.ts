import { WARN_DAYS } from '../domain/fact-age';
import { duePages, factLine, factsOf } from '../domain/facts';
import type { Catalog } from './catalog';
import type { Problem } from './problem';

/**
 * What an author should look at again, one sentence a page and day. Never a fault: the site is built all the same.
 * @param today 2026-11-21
 */
export function factWarnings(catalog: Catalog, today: string): Problem[] {
  const { assessments, chapters, checklists, requirements, routines, templates, terms } = catalog;
  const lists = {
    chapters: [...chapters.values()],
    routines: [...routines.values()],
    checklists: [...checklists.values()],
    assessments: [...assessments.values()],
    requirements: [...requirements.values()],
    templates: [...templates.values()],
    terms: [...terms.values()],
  };
  const sources = new Map([...catalog.sources].map(([id, { data }]) => [id, data]));
  const files = new Map<string, string>([
    ...lists.chapters.map(({ id, file }) => [`/${id}/`, file] as const),
    ...lists.routines.map(({ id, file }) => [`/rutiner/${id}/`, file] as const),
    ...lists.checklists.map(({ id, file }) => [`/checklistor/${id}/`, file] as const),
    ...lists.assessments.map(({ id, file }) => [`/sjalvskattningar/${id}/`, file] as const),
    ...lists.templates.map(({ id, file }) => [`/mallar/${id}/`, file] as const),
    ...lists.terms.map(({ id, file }) => [`/begrepp/${id}/`, file] as const),
    ...lists.requirements.map(({ id, file }) => [`/kravmatris/#${id}`, file] as const),
  ]);
  return duePages(factsOf({ ...lists, sources }, today), ['due', 'soon']).map(({ address, review, facts }) => ({
    file: files.get(address) ?? address,
    message:
      `${factLine(facts)} ${review < today ? 'skulle ha setts över' : `ska ses över inom ${WARN_DAYS} dagar, senast`} ${review}. ` +
      'Läs källan igen, rätta texten om något har ändrats och skriv dagens datum i checked.',
  }));
}
