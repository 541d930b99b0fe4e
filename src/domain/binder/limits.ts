import { type Binder, LIMITS } from './binder';

/** Told of when so much of the room is taken. */
const NEAR = 0.9;

/** How much of what a binder takes is used. */
export interface Limit {
  what: 'documents' | 'written';
  used: number;
  most: number;
  state: 'room' | 'near' | 'full';
}

/** How near a binder is to what it takes, so that nobody meets a limit unwarned. */
export function limitsOf(binder: Binder): Limit[] {
  const chosen = [...binder.documents.values()].filter((document) => document.chosen).length;
  return [limit('documents', chosen, LIMITS.documents), limit('written', writtenIn(binder), LIMITS.written)];
}

/** How many more characters a text has room for; below zero when it is too long. */
export const roomLeft = (text: string, most: number = LIMITS.text): number => most - text.length;

/** Whether so little is left that the reader should see a count. */
export const isNearFull = (text: string, most: number = LIMITS.text): boolean => text.length >= most * NEAR;

function limit(what: Limit['what'], used: number, most: number): Limit {
  return { what, used, most, state: used >= most ? 'full' : used >= most * NEAR ? 'near' : 'room' };
}

/** Characters in everything the reader has written, and in the texts of the site that are kept. */
function writtenIn({ documents, fields, own, handover }: Binder): number {
  const texts = [
    ...[...documents.values()].flatMap(({ adaptations, text }) => [
      ...[...adaptations.values()].map((one) => one.text),
      text === null ? '' : JSON.stringify(text),
    ]),
    ...fields.values(),
    ...handover.values(),
    ...[...own.values()].flatMap((document) => Object.values(document)),
  ];
  return texts.reduce((sum, text) => sum + text.length, 0);
}
