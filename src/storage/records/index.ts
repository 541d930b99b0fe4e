import type { RecordType } from '../record';
import { assessmentAnswers } from './assessment-answers';
import { checklistProgress } from './checklist-progress';

/**
 * Every kind of document there is, by kind: what a file may hold. A page that opens
 * one kind imports that record alone; this list is for what reads them all.
 */
export const recordTypes: ReadonlyMap<string, RecordType<unknown>> = new Map(
  [assessmentAnswers, checklistProgress].map((type: RecordType<unknown>) => [type.kind, type]),
);
