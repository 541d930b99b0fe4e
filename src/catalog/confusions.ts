import { decisionFaults } from '../domain/confusion';
import type { Confusion } from '../schema/confusion';
import type { Problem } from './problem';

/** Whether the questions of a family lead to its words: each to one that is there and is to be used, and to all of them. */
export function checkConfusion(file: string, data: Confusion): Problem[] {
  const { unknown, avoided, unreached } = decisionFaults(data);
  const ids = data.terms.map(({ id, term }) => id ?? term ?? '');
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  return [
    ...twice.map((id) => `ordet "${id}" står två gånger under terms. Ge det ena ett eget id.`),
    ...unknown.map(
      (id) => `ett svar leder till "${id}" som inte finns under terms. De som finns är: ${ids.join(', ')}.`,
    ),
    ...avoided.map((id) => `ett svar leder till "${id}" som är avrått (avoid: true). Led till ordet som ska användas.`),
    ...unreached.map(
      (id) => `inget svar leder till "${id}". Lägg till en fråga, eller skriv avoid: true om ordet är avrått.`,
    ),
  ].map((message) => ({ file, message }));
}
