import { FORMS, SIZES } from '../../domain/organisation';
import { EMPLOYEES } from '../../domain/requirement';
import type { StartAnswers } from '../../domain/start-tool';
import { defineRecord, flag, label, oneOf, type ReadField, type RecordType } from '../record';

/** A browser keeps one set of answers. */
export const START = 'svar';

/** The answers in "Er väg". The id is always `START`. The stars are ids of answers in content/start-tool. */
export const startAnswers = defineRecord('start-answers', {
  form: oneOf(...FORMS),
  size: oneOf(...SIZES),
  employees: oneOf(...EMPLOYEES),
  'does/*': flag(),
  'have/*': flag(),
  pressing: label(60),
  /** The reader has said yes or no to keeping form and size under Er organisation as well. */
  'meta/asked': flag(),
});

type Values = typeof startAnswers extends RecordType<infer V> ? V : never;

/** The ids that can be ticked in the questions with several answers. */
export interface Tickable {
  does: readonly string[];
  have: readonly string[];
}

/** The answers as the domain wants them. */
export function startAnswersOf(get: ReadField<Values>, { does, have }: Tickable): StartAnswers {
  return {
    form: get('form'),
    size: get('size'),
    employees: get('employees'),
    does: does.filter((id) => get(`does/${id}`) === true),
    have: have.filter((id) => get(`have/${id}`) === true),
    pressing: get('pressing'),
  };
}
