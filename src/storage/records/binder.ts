import { LIMITS, OWN_FORMS } from '../../domain/binder/binder';
import { defineRecord, flag, freeText, label, oneOf, type RecordType, wholeNumber } from '../record';

/** A browser keeps one binder. */
export const BINDER = 'parm';

const title = freeText(200);
const role = freeText(120);
const body = freeText(LIMITS.text);
/** 2026-11-22, or empty. */
const date = label(10);
const version = label(20);
/** A fingerprint: see src/domain/fingerprint.ts. */
const print = label(40);

/**
 * The organisation's own binder. The id is always `BINDER`. A document is named by its kind and its file:
 * rutin-avvikelser, checklista-brandskydd, mall-kvalitetspolicy, egen-nycklar. There is no field for a person.
 */
export const binder = defineRecord('binder', {
  'document/*/chosen': flag(),
  'document/*/tab': label(64),
  'document/*/order': wholeNumber(0),
  'document/*/version': version,
  'document/*/owner': role,
  'document/*/interval': wholeNumber(1),
  'document/*/nextReview': date,
  'document/*/reviewed': date,
  'document/*/reviewChanged': flag(),
  /** The site's version that the reader has seen and not taken in. */
  'document/*/kept': version,
  /** A decision belongs to one version; the second star is the version with a dash for the dot: 1-0. */
  'revision/*/*/date': date,
  'revision/*/*/body': role,
  'revision/*/*/paragraph': freeText(40),
  'revision/*/*/what': freeText(2_000),
  'revision/*/*/print': print,
  /** The stars are a document and a section of it. */
  'adapt/*/*/mode': oneOf('add', 'replace'),
  'adapt/*/*/text': body,
  /** Filled in once and used by every document. */
  'field/*': freeText(LIMITS.field),
  'tab/*/title': title,
  'tab/*/order': wholeNumber(0),
  'own/*/form': oneOf(...OWN_FORMS),
  'own/*/number': freeText(20),
  'own/*/title': title,
  'own/*/purpose': body,
  'own/*/scope': body,
  'own/*/who': freeText(500),
  'own/*/when': freeText(500),
  'own/*/body': body,
  'own/*/records': body,
  'own/*/deviations': body,
  'handover/*': freeText(20_000),
  /** What is on the paper; the star is a document, or one of the binder's own sheets. */
  'printed/*/print': print,
  'printed/*/sheet': label(200),
  'printed/*/title': label(200),
  'printed/*/version': version,
  'printed/*/tab': label(20),
  'printed/*/date': date,
});

export type BinderValues = typeof binder extends RecordType<infer V> ? V : never;
