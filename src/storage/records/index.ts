import type { RecordType } from '../record';
import { assessmentAnswers } from './assessment-answers';
import { binder } from './binder';
import { binderTexts } from './binder-texts';
import { checklistProgress } from './checklist-progress';
import { organisationProfile } from './organisation-profile';

/**
 * Every kind of document a reader fills in, by kind: what a file may hold. What a browser notes about itself is not
 * among them. A page that opens
 * one kind imports that record alone; this list is for what reads them all.
 */
export const recordTypes: ReadonlyMap<string, RecordType<unknown>> = new Map(
  [assessmentAnswers, binder, binderTexts, checklistProgress, organisationProfile].map((type: RecordType<unknown>) => [
    type.kind,
    type,
  ]),
);
