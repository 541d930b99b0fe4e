import { defineRecord, label, type RecordType } from '../record';

/** A text of the site is some ten thousand characters as data. */
const MOST = 400_000;

/**
 * The site's texts as they were when they were put in the binder, so that the binder is the same until its owner says
 * otherwise, and old and new can be read side by side. Beside the binder and not in it: they are large and seldom
 * change, and what the reader types is saved many times a minute. The id is that of the binder.
 */
export const binderTexts = defineRecord('binder-texts', {
  /** A DocumentText as JSON; the star is the document. */
  'text/*': label(MOST),
});

export type BinderTextValues = typeof binderTexts extends RecordType<infer V> ? V : never;
