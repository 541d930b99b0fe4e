import { itemCode } from '../domain/item-code';
import type { Catalog } from './catalog';
import { checkConfusion } from './confusions';
import { nearest } from './nearest';
import type { Problem } from './problem';
import { checkRequirements } from './requirement-references';

/**
 * Checks that need more than one file: references, duplicates, and each chapter in exactly one part.
 * @param earlier what is already wrong: nothing is said about what points at a file that could not be read, since
 * one mistake should give one sentence
 */
export function checkReferences(catalog: Catalog, earlier: readonly Problem[] = []): Problem[] {
  const problems: Problem[] = [];
  const broken = new Set(earlier.map(({ file }) => file.replace(/(\/index)?(\.lattlast)?\.\w+$/, '')));
  const { assessments, chapters, checklists, confusions, parts, routines, scales, sources, templates, terms } = catalog;

  const need = (
    file: string,
    field: string,
    kind: string,
    ids: readonly string[],
    known: Map<string, unknown>,
    folder: string,
  ) => {
    for (const id of new Set(ids)) {
      if (known.has(id) || broken.has(`${folder}/${id}`)) continue;
      const near = nearest(id, [...known.keys()]);
      const hint = near.length > 0 ? `Menade du ${near.join(' eller ')}?` : `De som finns är filerna i ${folder}/.`;
      problems.push({ file, message: `fältet "${field}" pekar på ${kind} "${id}" som inte finns. ${hint}` });
    }
  };
  const needTerms = (file: string, ids: readonly string[], field = 'terms') =>
    need(file, field, 'begreppet', ids, terms, 'content/glossary');
  const needSources = (file: string, ids: readonly string[], field: string) =>
    need(file, field, 'källan', ids, sources, 'content/sources');
  const needTemplates = (file: string, ids: readonly string[]) =>
    need(file, 'templates', 'mallen', ids, templates, 'content/templates');
  const needChapters = (file: string, ids: readonly string[]) =>
    need(file, 'chapters', 'kapitlet', ids, chapters, 'content/handbook');

  for (const { file, data } of chapters.values()) {
    needSources(
      file,
      data.citations.map((citation) => citation.source),
      'citations',
    );
    needTerms(file, data.terms);
    need(file, 'routines', 'rutinen', data.routines, routines, 'content/routines');
    need(file, 'checklists', 'checklistan', data.checklists, checklists, 'content/checklists');
    needTemplates(file, data.templates);
    need(file, 'assessments', 'självskattningen', data.assessments, assessments, 'content/assessments');
  }
  for (const { file, data } of checklists.values()) {
    const items = data.groups.flatMap((group) => group.items);
    for (const item of items) {
      needTerms(file, item.terms, `${item.id}.terms`);
      needSources(
        file,
        item.law.map((citation) => citation.source),
        `${item.id}.law`,
      );
    }
    needChapters(file, data.chapters);
    need(file, 'routines', 'rutinen', data.routines, routines, 'content/routines');
    needTemplates(file, data.templates);
    problems.push(...duplicates(file, [...items, ...data.groups], data.retired), ...sameCode(file, items));
  }
  for (const { file, data } of assessments.values()) {
    const criteria = data.areas.flatMap((area) => area.criteria);
    for (const criterion of criteria) {
      needTerms(file, criterion.terms, `${criterion.id}.terms`);
      needSources(
        file,
        criterion.legal.map((citation) => citation.source),
        `${criterion.id}.legal`,
      );
      needChapters(file, criterion.chapters);
    }
    need(file, 'scale', 'skalan', [data.scale], scales, 'content/scales');
    problems.push(...duplicates(file, [...criteria, ...data.areas], data.retired), ...sameCode(file, criteria));
  }
  for (const { file, data } of [...routines.values(), ...templates.values()]) {
    needTerms(file, data.terms);
    needSources(
      file,
      data.law.map((citation) => citation.source),
      'law',
    );
    needChapters(file, data.chapters);
    need(file, 'checklists', 'checklistan', data.checklists, checklists, 'content/checklists');
    if ('templates' in data) needTemplates(file, data.templates);
    else need(file, 'routines', 'rutinen', data.routines, routines, 'content/routines');
    const steps = 'steps' in data ? data.steps : [];
    problems.push(...duplicates(file, [...steps, ...data.fields], data.retired), ...unknownFields(file, data));
  }
  for (const { file, data } of catalog.binderSets.values()) {
    need(file, 'routines', 'rutinen', data.routines, routines, 'content/routines');
    need(file, 'checklists', 'checklistan', data.checklists, checklists, 'content/checklists');
    need(file, 'templates', 'mallen', data.templates, catalog.templates, 'content/templates');
  }
  for (const { file, data } of catalog.requirements.values())
    needSources(file, [data.source, ...data.requirements.flatMap(({ source }) => source ?? [])], 'source');
  problems.push(...checkRequirements(catalog, ![...broken].some((file) => file.startsWith('content/requirements/'))));
  for (const { id, file, data } of terms.values()) {
    needTerms(
      file,
      data.confusedWith.flatMap((pair) => pair.term ?? []),
      'confusedWith.term',
    );
    needTerms(
      file,
      [data.broader, data.partOf, data.replacedBy].flatMap((other) => other ?? []),
      'broader/partOf/replacedBy',
    );
    needSources(file, data.sources, 'sources');
    if ([data.broader, data.partOf, data.replacedBy].includes(id))
      problems.push({ file, message: 'begreppet pekar på sig självt. Rätta broader, partOf eller replacedBy.' });
  }
  for (const { file, data } of confusions.values()) {
    needTerms(
      file,
      data.terms.flatMap((word) => word.term ?? []),
      'terms.term',
    );
    needSources(
      file,
      [...data.official, ...data.law].map(({ source }) => source),
      'official/law',
    );
    problems.push(...checkConfusion(file, data));
  }
  problems.push(
    ...sameValue(
      'numret',
      [...confusions.values()].map(({ file, data }) => [file, data.number]),
    ),
  );
  problems.push(
    ...sameValue(
      'koden',
      [...terms.values()].map(({ file, data }) => [file, data.code]),
    ),
  );
  problems.push(
    ...sameValue(
      'numret',
      [...checklists.values(), ...assessments.values(), ...routines.values(), ...templates.values()].map(
        ({ file, data }) => [file, data.number],
      ),
    ),
  );
  problems.push(
    ...sameValue(
      'numret',
      [...parts.values()].map(({ file, data }) => [file, String(data.number)]),
    ),
  );

  const placed = new Map<string, string>();
  for (const { file, data } of parts.values()) {
    needChapters(file, data.chapters);
    for (const chapter of data.chapters) {
      const earlier = placed.get(chapter);
      if (earlier) {
        problems.push({
          file,
          message: `kapitlet "${chapter}" står redan i ${earlier}. Ta bort det på ett av ställena.`,
        });
        continue;
      }
      placed.set(chapter, file);
      const number = chapters.get(chapter)?.data.part;
      if (number !== undefined && number !== data.number)
        problems.push({
          file,
          message: `kapitlet "${chapter}" säger part: ${number} men står i del ${data.number}. Rätta ett av dem.`,
        });
    }
  }
  const allParts = ![...broken].some((file) => file.startsWith('content/parts/'));
  for (const { id, file, data } of chapters.values())
    if (allParts && !placed.has(id))
      problems.push({
        file,
        message: `kapitlet står inte i menyn. Lägg till raden "- ${id}" under chapters i content/parts/ för del ${data.part}.`,
      });
  return problems;
}

/** Every {{field}} in a text must be one that the reader can fill in. */
function unknownFields(file: string, data: { fields: readonly { id: string }[] }): Problem[] {
  const fields = new Set(data.fields.map((field) => field.id));
  const used = [...JSON.stringify(data).matchAll(/\{\{([^}]*)\}\}/g)].map(([, id = '']) => id.trim());
  return [...new Set(used)]
    .filter((id) => !fields.has(id))
    .map((id) => {
      const [near] = nearest(id, [...fields]);
      const hint = near ? `Menade du {{${near}}}?` : 'Lägg till det eller rätta stavningen.';
      return { file, message: `texten använder {{${id}}} men fältet finns inte under fields. ${hint}` };
    });
}

function duplicates(
  file: string,
  things: readonly { id: string }[],
  retired: readonly { id: string; replacedBy?: string | undefined }[],
): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { id } of things) {
    if (TAKEN.has(id))
      problems.push({
        file,
        message: `id "${id}" används redan av sidan själv. Gör det längre, till exempel "${id}-punkt".`,
      });
    if (seen.has(id))
      problems.push({ file, message: `id "${id}" används två gånger. Ge den nya punkten ett eget id.` });
    seen.add(id);
  }
  for (const { id, replacedBy } of retired) {
    if (seen.has(id))
      problems.push({
        file,
        message: `id "${id}" står under retired men används. Ett id tas aldrig i bruk igen; hitta på ett nytt.`,
      });
    if (replacedBy && !seen.has(replacedBy))
      problems.push({
        file,
        message: `retired: "${id}" ersätts av "${replacedBy}" som inte finns i filen. Rätta replacedBy.`,
      });
  }
  return problems;
}

/** Ids of the page around a tool. Two things with one id cannot both be led to. */
const TAKEN = new Set(['spara', 'skriv-inte', 'resultat', 'skriv-av', 'lattlast', 'klarsprak']);

/** On paper an item is known by a short code made from its id. */
function sameCode(file: string, things: readonly { id: string }[]): Problem[] {
  const first = new Map<string, string>();
  return things.flatMap(({ id }) => {
    const code = itemCode(id);
    const earlier = first.get(code);
    first.set(code, id);
    if (earlier === undefined || earlier === id) return [];
    const message = `"${id}" och "${earlier}" får samma kod (${code}) på papper. Ge den nyaste av dem ett annat id.`;
    return [{ file, message }];
  });
}

function sameValue(what: string, pairs: readonly (readonly [file: string, value: string])[]): Problem[] {
  const first = new Map<string, string>();
  return pairs.flatMap(([file, value]) => {
    const earlier = first.get(value);
    if (!earlier) first.set(value, file);
    return earlier ? [{ file, message: `${what} ${value} används redan av ${earlier}. Välj ett ledigt.` }] : [];
  });
}
