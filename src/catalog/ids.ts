import type { Catalog } from './catalog';

/** Every permanent id that readers' answers or others' links hang on, as "file#id", and every address. */
export function publishedIds({ assessments, checklists, routines, terms, chapters }: Catalog): string[] {
  const ids: string[] = [];
  for (const { file, data } of checklists.values())
    for (const item of data.groups.flatMap((group) => group.items)) ids.push(`${file}#${item.id}`);
  for (const { file, data } of assessments.values())
    for (const criterion of data.areas.flatMap((area) => area.criteria)) ids.push(`${file}#${criterion.id}`);
  for (const { file, data } of routines.values()) {
    for (const step of data.steps) ids.push(`${file}#${step.id}`);
    for (const field of data.fields) ids.push(`${file}#${field.id}`);
  }
  for (const { file, data } of terms.values()) ids.push(`${file}#${data.code}`);
  for (const { file } of chapters.values()) ids.push(file);
  return ids.sort();
}

/** Ids that are out of use but remembered, as "file#id". */
export function retiredIds({ assessments, checklists, routines }: Catalog): string[] {
  return [...assessments.values(), ...checklists.values(), ...routines.values()].flatMap(({ file, data }) =>
    data.retired.map(({ id }) => `${file}#${id}`),
  );
}
