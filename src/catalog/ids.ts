import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from './catalog';
import { HANDBOOK } from './chapters';
import type { Problem } from './problem';

/** Every id ever published. The file only grows. */
export const LEDGER = 'tests/content/published-ids.json';

/** Every permanent id that readers' answers or others' links hang on, as "file#id", and the address of every chapter. */
export function publishedIds(catalog: Catalog): string[] {
  const { assessments, checklists, confusions, requirements, routines, templates, terms, chapters } = catalog;
  const ids: string[] = [];
  for (const { file, data } of checklists.values())
    for (const item of data.groups.flatMap((group) => group.items)) ids.push(`${file}#${item.id}`);
  for (const { file, data } of assessments.values())
    for (const criterion of data.areas.flatMap((area) => area.criteria)) ids.push(`${file}#${criterion.id}`);
  for (const { file, data } of routines.values()) {
    for (const step of data.steps) ids.push(`${file}#${step.id}`);
    for (const field of data.fields) ids.push(`${file}#${field.id}`);
  }
  for (const { file, data } of templates.values()) {
    ids.push(`${file}#${data.number}`);
    for (const field of data.fields) ids.push(`${file}#${field.id}`);
  }
  for (const { file, data } of requirements.values())
    for (const requirement of data.requirements) ids.push(`${file}#${requirement.id}`);
  for (const { file, data } of terms.values()) ids.push(`${file}#${data.code}`);
  for (const { file, data } of confusions.values()) ids.push(`${file}#${data.number}`);
  for (const { id } of chapters.values()) ids.push(`/${id}/`);
  return ids.sort();
}

/** Ids that are out of use but remembered, as "file#id"; "file#*" for all those of a file that another has replaced. */
export function retiredIds({ assessments, checklists, requirements, routines, templates }: Catalog): string[] {
  const replaced = [...checklists.values(), ...routines.values(), ...templates.values()].flatMap(({ file, data }) =>
    data.replaces.map((name) => `${file.slice(0, file.lastIndexOf('/'))}/${name}.yaml#*`),
  );
  const retired = [
    ...assessments.values(),
    ...checklists.values(),
    ...requirements.values(),
    ...routines.values(),
    ...templates.values(),
  ].flatMap(({ file, data }) => data.retired.map(({ id }) => `${file}#${id}`));
  return [...retired, ...replaced];
}

/**
 * A sentence for each published id that has gone from the content under `root`. Nothing is said of a file that is already
 * known to be wrong, nor where there is no ledger.
 */
export function lostIds(root: string, catalog: Catalog, earlier: readonly Problem[]): Problem[] {
  const file = join(root, LEDGER);
  if (!existsSync(file)) return [];
  const ledger = JSON.parse(readFileSync(file, 'utf8')) as string[];
  const wrong = new Set(earlier.map((problem) => problem.file));
  return compareWithLedger(ledger, publishedIds(catalog), retiredIds(catalog)).problems.filter(
    (problem) => !wrong.has(problem.file),
  );
}

/**
 * Compares the content with the ledger.
 * @param ledger every id ever published, as `publishedIds` writes them
 * @returns ids that the ledger lacks, and a sentence for each id that has gone without being retired
 */
export function compareWithLedger(
  ledger: readonly string[],
  published: readonly string[],
  retired: readonly string[],
): { added: string[]; problems: Problem[] } {
  const known = new Set(ledger);
  const present = new Set([...published, ...retired]);
  const added = published.filter((id) => !known.has(id));
  const problems = ledger
    .filter((id) => !present.has(id) && !present.has(id.replace(/#.*/, '#*')))
    .map((entry): Problem => {
      if (entry.startsWith('/'))
        return {
          file: `${HANDBOOK}${entry.slice(0, -1)}.mdx`,
          message: `kapitlet på adressen ${entry} har försvunnit, och andra kan ha länkat dit. Lägg tillbaka filen med samma namn.`,
        };
      const [file = '', id = ''] = entry.split('#');
      if (file.startsWith('content/glossary/'))
        return {
          file,
          message: `begreppet med koden ${id} har försvunnit eller bytt kod, och andra kan ha länkat dit. Lägg tillbaka filen med samma namn och kod.`,
        };
      if (file.startsWith('content/confusions/'))
        return {
          file,
          message: `jämförelsen med numret ${id} har försvunnit eller bytt nummer, och andra kan ha länkat dit. Lägg tillbaka filen med samma namn och nummer.`,
        };
      if (file.startsWith('content/templates/') && /^MALL-/.test(id))
        return {
          file,
          message: `mallen med numret ${id} har försvunnit eller bytt nummer, och andra kan ha den i sin pärm. Lägg tillbaka filen med samma namn och nummer.`,
        };
      const folder = file.slice(0, file.lastIndexOf('/'));
      const now = added.find((other) => other.startsWith(`${folder}/`) && other.endsWith(`#${id}`))?.split('#')[0];
      return {
        file,
        message: now
          ? `id "${id}" har flyttats till ${now}, men läsarnas svar hör till den här filen. Flytta tillbaka det och hitta på ett nytt id i den andra filen.`
          : `id "${id}" har försvunnit, men läsare kan ha svar på det. Lägg tillbaka det, eller skriv "- id: ${id}" under retired.`,
      };
    });
  return { added, problems };
}
