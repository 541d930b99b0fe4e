import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fnv1a } from '@/domain/fingerprint';
import { decode, encode } from '@/storage/envelope';
import { emptyDocument, writeField } from '@/storage/merge-map';
import { mergeDocument } from './arbitraries';

const RUNS = { numRuns: Number(process.env.RUNS ?? 1000) };
const identity = { kind: 'checklist-progress', id: 'start', v: 1 };
const sample = writeField(
  writeField(emptyDocument(), 'item/a/done', true, 't1', false),
  'item/a/note',
  'å – ”ä”',
  't1',
  true,
);
const text = encode(identity, sample);

/** Changes the envelope as an object and gives it a correct checksum, so that only the change itself is judged. */
function resealed(change: (envelope: Record<string, unknown>) => void): string {
  const envelope = JSON.parse(text) as Record<string, unknown>;
  delete envelope.crc;
  change(envelope);
  const head = JSON.stringify(envelope);
  return `${head.slice(0, -1)},"crc":"${fnv1a(head)}"}`;
}

describe('encode', () => {
  it('writes what the decision record says, byte for byte', () => {
    expect(text).toBe(
      '{"format":"kvalitetsparmen","kind":"checklist-progress","v":1,"id":"start","crc":"030761ae",' +
        '"body":{"clock":2,"fields":{"item/a/done":[true,1,"t1"],"item/a/note":["å – ”ä”",2,"t1"]}}}',
    );
  });

  it('gives the same bytes whatever order the fields were written in', () => {
    const turned = { ...sample, fields: new Map([...sample.fields].reverse()) };
    expect(encode(identity, turned)).toBe(text);
  });
});

describe('decode', () => {
  it('gives back what encode was given, unknown keys and all', () => {
    fc.assert(
      fc.property(mergeDocument, (doc) => {
        const written = encode(identity, doc);
        const decoded = decode(written, identity);
        return decoded.result === 'ok' && decoded.v === 1 && encode(identity, decoded.doc) === written;
      }),
      RUNS,
    );
  });

  it('reads an indented file as the same document', () => {
    expect(decode(JSON.stringify(JSON.parse(text), null, 2), identity)).toEqual({ result: 'ok', v: 1, doc: sample });
  });

  it('keeps keys it does not know', () => {
    const doc = {
      ...sample,
      envelopeExtras: new Map([['colour', 'blå']]),
      bodyExtras: new Map([['meta', { made: 'x' }]]),
    };
    const written = encode(identity, doc);
    expect(written).toContain('"colour":"blå"');
    const decoded = decode(written, identity);
    expect(decoded.result === 'ok' && encode(identity, decoded.doc)).toBe(written);
  });

  it.each([null, undefined])('calls %s missing', (nothing) => {
    expect(decode(nothing, identity)).toEqual({ result: 'missing' });
  });

  it.each([
    ['version 2', '{"format":"kvalitetsparmen","v":2}'],
    ['version 9 with a body in another shape', '{"format":"kvalitetsparmen","v":9,"kind":"x","data":[]}'],
    ['a later envelope', '{"format":"kvalitetsparmen/2"}'],
  ])('calls %s newer, whatever else it says', (_, newer) => {
    expect(decode(newer, identity)).toEqual({ result: 'newer' });
  });

  it.each([
    ['a number', 7],
    ['an object', { format: 'kvalitetsparmen' }],
    ['a list holding the text', [text]],
    ['empty text', ''],
    ['the word null', 'null'],
    ['a list', '[]'],
    ['a cut', text.slice(0, -20)],
    ['garbage', '{"a":'],
    ['another format', text.replace('kvalitetsparmen', 'kvalitetspärmen')],
    ['another kind', encode({ ...identity, kind: 'assessment-answers' }, sample)],
    ['another id', encode({ ...identity, id: 'slut' }, sample)],
    ['version 0', encode({ ...identity, v: 0 }, sample)],
    ['half a version', encode({ ...identity, v: 0.5 }, sample)],
    ['a version in words', text.replace('"v":1', '"v":"1"')],
    ['a changed kind', text.replace('checklist-progress', 'checklist-progresz')],
    ['a changed id', text.replace('"id":"start"', '"id":"stort"')],
    ['one changed letter', text.replace('å –', 'ä –')],
    ['one changed clock', text.replace('"clock":2', '"clock":3')],
    ['a changed checksum', text.replace('030761ae', '00000000')],
    ['no checksum', text.replace('"crc":"030761ae",', '')],
    ['a forbidden field', text.replace('item/a/done', '__proto__')],
    ['too much', `"${'x'.repeat(10_000_000)}"`],
  ])('calls %s corrupt', (_, damaged) => {
    expect(decode(damaged, identity)).toEqual({ result: 'corrupt' });
  });

  it.each<[string, (envelope: Record<string, unknown>) => void]>([
    ['no body', (e) => delete e.body],
    ['a body that is a list', (e) => (e.body = [])],
    ['no fields', (e) => (e.body = { clock: 1 })],
    ['no clock', (e) => (e.body = { fields: {} })],
    ['a clock below its fields', (e) => (e.body = { clock: 1, fields: { a: [1, 2, 't'] } })],
    ['a negative clock', (e) => (e.body = { clock: -1, fields: {} })],
    ['a clock out of reach', (e) => (e.body = { clock: 2 ** 50 + 1, fields: {} })],
    ['an entry that is no list', (e) => (e.body = { clock: 1, fields: { a: 1 } })],
    ['an entry that is null', (e) => (e.body = { clock: 1, fields: { a: null } })],
    ['an entry that is a table', (e) => (e.body = { clock: 1, fields: { a: { 0: 1, 1: 1, 2: 't' } } })],
    ['an entry without a tab', (e) => (e.body = { clock: 1, fields: { a: [1, 1] } })],
    ['an entry with a tab that is a number', (e) => (e.body = { clock: 1, fields: { a: [1, 1, 1] } })],
    ['an entry with half a clock', (e) => (e.body = { clock: 1, fields: { a: [1, 0.5, 't'] } })],
  ])('calls %s corrupt even with a correct checksum', (_, change) => {
    expect(decode(resealed(change), identity)).toEqual({ result: 'corrupt' });
  });

  it.each([0, 2 ** 50])('takes the lowest and the highest clock there may be: %i', (clock) => {
    const doc = { ...emptyDocument(), clock };
    expect(decode(encode(identity, doc), identity)).toEqual({ result: 'ok', v: 1, doc });
  });

  it('takes ten million units and refuses one more', () => {
    const most = text.padEnd(10_000_000);
    expect(decode(most, identity).result).toBe('ok');
    expect(decode(`${most} `, identity).result).toBe('corrupt');
  });

  it('never accepts a text with one changed character', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
        const damaged = text.slice(0, at) + character + text.slice(at + 1);
        const { result } = decode(damaged, identity);
        return (
          damaged === text || result === 'corrupt' || result === 'newer' || (character.trim() === '' && result === 'ok')
        );
      }),
      RUNS,
    );
  });

  it('never throws and never pollutes, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (anything) => {
        const { result } = decode(anything, identity);
        return result !== 'ok' && ({} as Record<string, unknown>).polluted === undefined;
      }),
      RUNS,
    );
  });
});
