import { type AnswerOf, NO_ANSWER } from '../../domain/assessment';
import { defineRecord, freeText, label, oneOf, type ReadField, type RecordType, wholeNumber } from '../record';

/** The answers to one self-assessment. The id is the assessment's. */
export const assessmentAnswers = defineRecord('assessment-answers', {
  'criterion/*/level': oneOf(0, 1, 2, 3, 4, 'na'),
  'criterion/*/naReason': freeText(20_000),
  'criterion/*/evidence': oneOf('A', 'B', 'C', 'D'),
  'criterion/*/note': freeText(20_000),
  /** The revision of the criterion that was answered, so that a changed question can ask again. */
  'criterion/*/revision': wholeNumber(1),
  'meta/contentVersion': label(40),
});

type Values = typeof assessmentAnswers extends RecordType<infer V> ? V : never;

/** The answers as the domain wants them. */
export const criterionAnswers =
  (get: ReadField<Values>): AnswerOf =>
  (criterion) => {
    const level = get(`criterion/${criterion}/level`);
    return {
      ...NO_ANSWER,
      level: level === 'na' ? null : level,
      notApplicable: level === 'na',
      reason: get(`criterion/${criterion}/naReason`) ?? '',
      evidence: get(`criterion/${criterion}/evidence`),
      note: get(`criterion/${criterion}/note`) ?? '',
    };
  };
