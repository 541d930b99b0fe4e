import type { StartTool } from '../schema/start-tool';
import type { Catalog } from './catalog';
import { nearest } from './nearest';
import type { Problem } from './problem';

/** Checks of the questions in content/start-tool: ids that stand twice, and steps that point at what is not there. */
export function checkStartTool(
  file: string,
  { questions, steps }: StartTool,
  { chapters, routines, checklists }: Pick<Catalog, 'chapters' | 'routines' | 'checklists'>,
): Problem[] {
  const problems: Problem[] = [];
  for (const [question, { answers }] of Object.entries(questions))
    problems.push(...twice(file, `questions.${question}`, answers));
  problems.push(...twice(file, 'steps', steps));
  const need = (field: string, what: string, id: string, known: Iterable<string>) => {
    const ids = [...known];
    if (ids.includes(id)) return;
    const near = nearest(id, ids);
    const hint = near.length > 0 ? `Menade du ${near.join(' eller ')}?` : 'Rätta stavningen.';
    problems.push({ file, message: `fältet "${field}" pekar på ${what} "${id}" som inte finns. ${hint}` });
  };
  const idsOf = (answers: readonly { id: string }[]) => answers.map(({ id }) => id);
  for (const { id, chapter, routine, checklist, unless, urgent } of steps) {
    need(`${id}.chapter`, 'kapitlet', chapter, chapters.keys());
    need(`${id}.routine`, 'rutinen', routine, routines.keys());
    need(`${id}.checklist`, 'checklistan', checklist, checklists.keys());
    for (const one of unless) need(`${id}.unless`, 'svaret', one, idsOf(questions.have.answers));
    for (const one of urgent) need(`${id}.urgent`, 'svaret', one, idsOf(questions.pressing.answers));
  }
  return problems;
}

function twice(file: string, field: string, things: readonly { id: string }[]): Problem[] {
  return things
    .filter(({ id }, i) => things.findIndex((other) => other.id === id) < i)
    .map(({ id }) => ({ file, message: `id "${id}" används två gånger under ${field}. Ge det nya ett eget id.` }));
}
