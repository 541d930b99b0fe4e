import type { BinderWords } from '../domain/binder/words';

/** Swedish texts of the binder on paper. */
export const binderWords: BinderWords = {
  untitled: 'Utan rubrik',
  proposal: (text) => (text === '' ? '____________________' : `[${text}]`),
};
