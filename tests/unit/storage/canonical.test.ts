import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fnv1a } from '@/domain/fingerprint';
import { canonicalJson, parseJson, type Json } from '@/storage/canonical';

describe('canonicalJson', () => {
  it('does not depend on the order keys were set in', () => {
    expect(canonicalJson({ b: 1, a: [true, { d: null, c: 'å' }] })).toBe('{"a":[true,{"c":"å","d":null}],"b":1}');
    expect(canonicalJson({ a: [true, { c: 'å', d: null }], b: 1 })).toBe('{"a":[true,{"c":"å","d":null}],"b":1}');
  });

  it('is read back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = canonicalJson(value as Json);
        const back = parseJson(text);
        if (back === undefined) return text.includes('__proto__') || /"(constructor|prototype)":/.test(text);
        return canonicalJson(back) === text;
      }),
    );
  });
});

describe('parseJson', () => {
  it.each(['', '{', 'undefined', '{"a":}', '[1,2', "{'a':1}"])('refuses what is not JSON: %s', (text) => {
    expect(parseJson(text)).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at any depth', (key) => {
    expect(parseJson(`{"${key}":1}`)).toBeUndefined();
    expect(parseJson(`{"a":[{"${key}":{"polluted":true}}]}`)).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('takes twenty levels and refuses one more', () => {
    const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    expect(parseJson(nested(20))).toBeDefined();
    expect(parseJson(nested(21))).toBeUndefined();
    expect(parseJson(nested(200_000))).toBeUndefined();
  });
});

describe('fnv1a', () => {
  it('gives the published values for ASCII', () => {
    expect(fnv1a('')).toBe('811c9dc5');
    expect(fnv1a('a')).toBe('e40c292c');
    expect(fnv1a('foobar')).toBe('bf9cf968');
    expect(fnv1a('foo', '', 'bar')).toBe('bf9cf968');
  });

  it('counts code units above 255 and keeps leading zeros', () => {
    expect(fnv1a('”')).not.toBe(fnv1a('"'));
    expect(fnv1a('åäö – ”hej” 🙂')).toHaveLength(8);
  });
});
