import type { Evidence } from './assessment';
import { CODE_LENGTH } from './item-code';

/** A code as it was typed or written by hand, in the form it is printed: capitals, without spaces. */
export const readCode = (typed: string): string => typed.replaceAll(/\s/g, '').toUpperCase();

/** What stands on one line of a filled-in paper: a code, an answer and what was written beside it. */
export type TypedTick = { code: string; done: boolean; note: string };
export type TypedLevel = { code: string; level: number | 'na'; evidence: Evidence | null; note: string };

/** Why a line cannot be read: too short for a code, or an answer that is none. */
export type TypedFault = 'code' | 'value';

/** A line of a form with fields to write in: a code, and what was written by it; '' for a box that was ticked. */
export type TypedValue = { code: string; value: string };

const LINE = new RegExp(`^\\s*([\\p{L}\\d]{${CODE_LENGTH}})\\s*([^\\s]*)\\s*(.*)$`, 'su');
const VALUE = new RegExp(`^\\s*([\\p{L}\\d]{${CODE_LENGTH}})(?:[\\s:.]+(.*))?$`, 'su');
const YES = /^(?:|x|ja|j|1|ok|✓|☑)$/iu;
const NO = /^(?:-|–|nej|n|0|☐)$/iu;
const LEVEL = /^([0-4])([a-d])?$/iu;
const NOT_APPLICABLE = /^(?:-|–|gi|e)$/iu;

/**
 * A line of a checklist: ”K7P”, ”K7P x”, ”K7P nej”, ”K7P x Nyckeln saknas”. A code alone is a tick: those are what most
 * people write. What is no answer is the beginning of the note.
 */
export function readTick(line: string): TypedTick | TypedFault {
  const [, code, word = '', rest = ''] = LINE.exec(line.normalize('NFC')) ?? [];
  if (code === undefined) return 'code';
  const isAnswer = YES.test(word) || NO.test(word);
  const note = (isAnswer ? rest : `${word} ${rest}`).trim();
  return { code: readCode(code), done: !NO.test(word), note };
}

/** A line of a form: ”K7P” for a box, ”K7P Dörren var låst” for a field. */
export function readValue(line: string): TypedValue | TypedFault {
  const [, code, value = ''] = VALUE.exec(line.normalize('NFC')) ?? [];
  return code === undefined ? 'code' : { code: readCode(code), value: value.trim() };
}

/**
 * A line of a self-assessment: ”K7P 3”, ”K7P3B”, ”K7P 3B Står i protokollet”, and ”K7P - Vi har inga anställda” for what
 * does not concern the organisation.
 */
export function readLevel(line: string): TypedLevel | TypedFault {
  const [, code, word = '', rest = ''] = LINE.exec(line.normalize('NFC')) ?? [];
  if (code === undefined) return 'code';
  const note = rest.trim();
  if (NOT_APPLICABLE.test(word)) return { code: readCode(code), level: 'na', evidence: null, note };
  const [, level, evidence] = LEVEL.exec(word) ?? [];
  if (level === undefined) return 'value';
  // ”3 B Står i …”: the letter may stand by itself.
  const [, apart, after = ''] = (evidence === undefined && /^([a-d])(?:\s+(.*))?$/isu.exec(note)) || [];
  const letter = (evidence ?? apart)?.toUpperCase() as Evidence | undefined;
  return {
    code: readCode(code),
    level: Number(level),
    evidence: letter ?? null,
    note: apart === undefined ? note : after.trim(),
  };
}
