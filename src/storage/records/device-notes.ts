import { defineRecord, flag, label, wholeNumber } from '../record';

/** The id of the one document of this kind. */
export const DEVICE = 'enhet';

/**
 * What this browser has to remember about itself. Never put in a file: on another computer it is not true.
 * The stars are the kind and the id of a document; times are ISO, for people and reminders only.
 */
export const deviceNotes = defineRecord('device-notes', {
  /** The document's logical clock when it was last saved to a file, so that what has changed since can be counted. */
  'file/*/*/clock': wholeNumber(0),
  'file/*/*/at': label(30),
  /** When the first change was seen that is in no file. */
  'file/*/*/since': label(30),
  'remind/after': label(30),
  'asked/persist': flag(),
});
