import { requirementsOf } from '../domain/requirement';
import type { Catalog } from './catalog';
import { nearest } from './nearest';
import type { Problem } from './problem';

/** A field in a file that names requirements by id. */
interface Naming {
  file: string;
  field: string;
  ids: readonly string[];
}

/** Every place where content says which requirements it answers to. */
function namings({ assessments, chapters, checklists, routines, templates }: Catalog): Naming[] {
  return [
    ...[...chapters.values(), ...routines.values(), ...checklists.values(), ...templates.values()].map(
      ({ file, data }) => ({
        file,
        field: 'requirements',
        ids: data.requirements,
      }),
    ),
    ...[...assessments.values()].flatMap(({ file, data }) =>
      data.areas.flatMap(({ criteria }) =>
        criteria.map(({ id, requirements }) => ({ file, field: `${id}.requirements`, ids: requirements })),
      ),
    ),
  ];
}

/**
 * Checks of content/requirements and of what points there.
 * @param whole false when a framework could not be read: then nothing is said of ids that may stand in it
 */
export function checkRequirements(catalog: Catalog, whole: boolean): Problem[] {
  const problems: Problem[] = [];
  const frameworks = [...catalog.requirements.values()];
  const homes = new Map<string, string>();
  for (const { file, data } of frameworks) {
    const retired = new Set(data.retired.map(({ id }) => id));
    for (const { id } of data.requirements) {
      const home = homes.get(id);
      if (home)
        problems.push({ file, message: `kravet "${id}" finns redan i ${home}. Ge det nya kravet ett eget id.` });
      else homes.set(id, file);
      if (retired.has(id))
        problems.push({
          file,
          message: `id "${id}" står under retired men används. Ett id tas aldrig i bruk igen; hitta på ett nytt.`,
        });
    }
  }
  for (const { file, data } of frameworks)
    for (const { id, replacedBy } of data.retired)
      if (replacedBy && !homes.has(replacedBy))
        problems.push({
          file,
          message: `retired: "${id}" ersätts av "${replacedBy}" som inte finns. Rätta replacedBy.`,
        });
  if (!whole) return problems;

  const known = requirementsOf(frameworks).map(({ id }) => id);
  for (const { file, field, ids } of namings(catalog)) {
    for (const id of new Set(ids)) {
      if (homes.has(id)) continue;
      const near = nearest(id, known);
      const hint =
        near.length > 0 ? `Menade du ${near.join(' eller ')}?` : 'De som finns står i filerna i content/requirements/.';
      problems.push({ file, message: `fältet "${field}" pekar på kravet "${id}" som inte finns. ${hint}` });
    }
    const twice = ids.find((id, i) => ids.indexOf(id) < i);
    if (twice) problems.push({ file, message: `fältet "${field}" har kravet "${twice}" två gånger. Ta bort det ena.` });
  }
  return problems;
}
