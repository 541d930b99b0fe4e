import { afterEach, describe, expect, it } from 'vitest';
import { fnv1a } from '@/domain/fingerprint';
import type { Json } from '@/storage/canonical';
import { encode } from '@/storage/envelope';
import { checksumOf } from '@/storage/file/checksum';
import { type Refusal, unpackFile } from '@/storage/file/unpack';
import { emptyDocument, MAX_LAMPORT, writeField } from '@/storage/merge-map';
import {
  assessmentEnvelope,
  bytesOf,
  checklistEnvelope,
  facts,
  hardText,
  opened,
  packed,
  unpackText,
} from './example-files';

const text = await packed([checklistEnvelope(), assessmentEnvelope]);

/** A file whose checksum and counts are right for whatever it holds, so that only the documents are judged. */
async function sealed(documents: Json[], fields: number): Promise<string> {
  const counts = { documents: documents.length, fields };
  const checksum = await checksumOf(documents);
  return JSON.stringify({ format: 'kvalitetsparmen-fil', v: 1, ...facts, counts, checksum, documents });
}

/** An envelope with a right crc around whatever body it is given. */
function envelope(body: Json, id = 'x', kind = 'checklist-progress'): Json {
  const head = `{"format":"kvalitetsparmen","kind":${JSON.stringify(kind)},"v":1,"id":${JSON.stringify(id)},`;
  const tail = `"body":${JSON.stringify(body)}}`;
  return JSON.parse(`${head}"crc":"${fnv1a(head, tail)}",${tail}`) as Json;
}

const good = JSON.parse(assessmentEnvelope) as Json;
const refusedWhole = async (documents: Json[], fields: number, why: Refusal): Promise<void> => {
  expect(await unpackText(await sealed(documents, fields))).toEqual({ result: 'refused', why });
};

afterEach(() => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe('monsters', () => {
  it.each<[string, string, Refusal]>([
    ['__proto__ at the top', '{"__proto__":{"polluted":1},"format":"kvalitetsparmen-fil","v":1}', 'forbidden-keys'],
    [
      '__proto__ written with an escape',
      text.replace('"counts"', '"\\u005f_proto__":{"polluted":1},"counts"'),
      'forbidden-keys',
    ],
    [
      'constructor.prototype',
      text.replace('"counts"', '"constructor":{"prototype":{"polluted":1}},"counts"'),
      'forbidden-keys',
    ],
    ['prototype among the answers', text.replace('item/ansvarig-utsedd/note', 'prototype'), 'forbidden-keys'],
    ['a hundred thousand levels of lists', '['.repeat(100_000) + ']'.repeat(100_000), 'too-deep'],
    ['a hundred thousand levels of tables', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'too-deep'],
    ['a hundred thousand levels, cut', `{"kvalitetsparmen":${'['.repeat(100_000)}`, 'damaged'],
    [
      'a million keys',
      `{${Array.from({ length: 1_000_000 }, (_, i) => `"${i.toString(36)}":0`).join(',')}}`,
      'too-many',
    ],
    ['numbers beyond all numbers', text.replace('"v": 1', '"v": 1e999'), 'damaged'],
    ['version minus one', text.replace('"v": 1', '"v": -1'), 'damaged'],
    ['the same key twice', text.replace('"v": 1', '"v": 1, "v": 7'), 'newer-file'],
    ['a comment', text.replace('{', '{ // hej'), 'damaged'],
    ['two files after one another', text + text, 'damaged'],
    ['NUL after every character', text.split('').join('\u0000'), 'not-ours'],
    ['nothing but NUL', '\u0000'.repeat(1000), 'not-ours'],
    [
      'a billion laughs',
      '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><lolz>&lol2;</lolz>',
      'not-ours',
    ],
    [
      'a page with ten thousand open scripts',
      `<!doctype html>${'<script id="kvalitetsparmen">'.repeat(10_000)}`,
      'damaged',
    ],
    ['a page with half a million open tags', '<script'.repeat(500_000), 'not-ours'],
    ['a page with half a million open scripts', '<script>'.repeat(500_000), 'not-ours'],
    ['a page with two hearts', `<script id="kvalitetsparmen">${text}</script>`.repeat(2), 'damaged'],
    ['a page with half a heart', `<script id="kvalitetsparmen">${text}`, 'damaged'],
    ['a locked file with nothing in it', '{"format":"kvalitetsparmen-last","v":1}', 'damaged'],
    [
      'five megabytes of almost base64',
      JSON.stringify({
        format: 'kvalitetsparmen-last',
        v: 1,
        kdf: 'PBKDF2-HMAC-SHA-256',
        iterations: 100_000,
        salt: 'AAAAAAAAAAAAAAAAAAAAAA==',
        iv: 'AAAAAAAAAAAAAAAA',
        data: `${'A'.repeat(5_000_000)}!`,
      }),
      'damaged',
    ],
  ])('%s', async (_, monster, why) => {
    expect(await unpackText(monster, 'x')).toEqual({ result: 'refused', why });
  });

  it('fifty megabytes are not even looked at', async () => {
    const before = performance.now();
    expect(await unpackFile(new Uint8Array(50_000_000))).toEqual({ result: 'refused', why: 'too-large' });
    expect(performance.now() - before).toBeLessThan(100);
  });

  it.each([
    text.replace(facts.site, 'javascript:alert(1)'),
    text.replace(facts.organisation, '<img src=x onerror=alert(1)>'),
  ])('a site or a name that wants to harm is text like any other', async (monster) => {
    expect((await unpackText(monster)).result).toBe('ok');
  });

  it('the same document twice is nothing to guess about', () => refusedWhole([good, good], 2, 'damaged'));

  it.each<[string, Json]>([
    ['a number', 1],
    ['a list', []],
    ['an entry without a tab', { a: [1, 1] }],
    ['an entry that is a table', { a: { 0: 1, 1: 1, 2: 't', length: 3 } }],
    ['an entry from the future', { a: [true, 9, 't'] }],
  ])('fields that are not entries: %s', async (_, fields) => {
    await refusedWhole(
      [envelope({ clock: 3, fields }), good],
      1 + Number(String(_).startsWith('an entry w') || String(_).startsWith('an entry f')),
      'damaged',
    );
  });

  it('a clock so high that the next edit would be called damaged', async () => {
    await refusedWhole([envelope({ clock: MAX_LAMPORT, fields: {} })], 0, 'damaged');
    expect((await unpackText(await sealed([envelope({ clock: MAX_LAMPORT / 2, fields: {} })], 0))).result).toBe('ok');
  });

  it.each(['../x', 'a:b', '', 'x'.repeat(121), '__proto__', 'å'])('an id that is no name: %j', async (id) => {
    await refusedWhole([envelope({ clock: 0, fields: {} }, id)], 0, 'damaged');
  });

  it.each(['toString', 'hasOwnProperty'])('a kind that every object has: %s', async (kind) => {
    await refusedWhole([envelope({ clock: 0, fields: {} }, 'x', kind)], 0, 'unknown-kind');
  });

  it('a document deeper than storage takes', async () => {
    const deep = JSON.parse(`${'['.repeat(16)}${']'.repeat(16)}`) as Json;
    const deeper = JSON.parse(`${'['.repeat(17)}${']'.repeat(17)}`) as Json;
    const holding = (value: Json): Json => envelope({ clock: 1, fields: { a: [value, 1, 't'] } });
    expect((await unpackText(await sealed([holding(deep)], 1))).result).toBe('ok');
    await refusedWhole([holding(deeper)], 1, 'too-deep');
  });

  it('texts that break files come back letter for letter', async () => {
    const hard = [
      hardText,
      '\ud800',
      '\udc00\ud800',
      '</script>',
      '<!--',
      ']]>',
      '\u2028\u2029',
      '\u0000\u001f\u007f',
      '\ufeff',
      '\r\n',
      'x'.repeat(100_000),
    ];
    const texts = hard.map((note, i) => checklistEnvelope(`nr-${i}`, note));
    const { documents } = opened(await unpackText(await packed(texts)));
    expect(documents.map((document) => document.text).sort()).toEqual(texts.sort());
  });

  it('one bad document among good ones: nothing of the file is taken in', async () => {
    const newer = JSON.parse(encode({ kind: 'assessment-answers', id: 'y', v: 2 }, emptyDocument())) as Json;
    await refusedWhole([good, newer], 1, 'newer-document');
    const unsealed = { ...(JSON.parse(checklistEnvelope('y')) as object), crc: '00000000' } as Json;
    await refusedWhole([good, unsealed], 3, 'damaged');
  });

  it('a value that no rule allows is kept for the rule to judge, as in storage', async () => {
    const doc = writeField(emptyDocument(), 'criterion/a/level', 99, 't', false);
    const odd = encode({ kind: 'assessment-answers', id: 'z', v: 1 }, doc);
    expect(opened(await unpackText(await packed([odd]))).documents[0]?.text).toBe(odd);
  });

  it('a file is only read, never changed', async () => {
    const bytes = bytesOf(text);
    const before = bytes.slice();
    await unpackFile(bytes);
    expect(bytes).toEqual(before);
  });
});
