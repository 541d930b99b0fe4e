import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { decode, encode } from '@/storage/envelope';
import { lock } from '@/storage/file/lock';
import { recordTypes } from '@/storage/records/index';
import { unpackFile } from '@/storage/file/unpack';
import {
  assessmentEnvelope,
  bytesOf,
  checklistEnvelope,
  envelopes,
  facts,
  opened,
  packed,
  runs,
  unpackText,
} from './example-files';

// Thousands of files are made and read here, which a busy machine does slowly.
vi.setConfig({ testTimeout: 120_000 });

const file = await packed([checklistEnvelope(), assessmentEnvelope]);
const plain = opened(await unpackText(file));

/** Everything after the last brace is white space and may go. */
const end = file.lastIndexOf('}');

const isUnharmed = (): boolean =>
  (({}) as Record<string, unknown>).polluted === undefined && Object.keys(Object.prototype).length === 0;

describe('random data', () => {
  it('comes back from a file as it was stored', async () => {
    await fc.assert(
      fc.asyncProperty(envelopes, async (texts) => {
        const { documents, ...rest } = opened(await unpackText(await packed(texts)));
        expect(rest).toMatchObject(facts);
        const again = documents.map(({ kind, id, v, text }) => {
          const reading = decode(text, { kind, id, v: recordTypes.get(kind)!.v });
          return reading.result === 'ok' ? encode({ kind, id, v }, reading.doc) : reading.result;
        });
        expect(again.sort()).toEqual([...texts].sort());
      }),
      runs(1000),
    );
  });

  it('comes back from a locked file', async () => {
    await fc.assert(
      fc.asyncProperty(envelopes, fc.string({ unit: 'binary', minLength: 1 }), async (texts, passphrase) => {
        const text = await packed(texts);
        expect(await unpackText(await lock(text, passphrase, 100_000), passphrase)).toEqual(
          opened(await unpackText(text)),
        );
      }),
      runs(10),
    );
  });
});

describe('damage', () => {
  it('of one character is refused, or has changed no answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.string({ minLength: 1, maxLength: 1 }), async (at, sign) => {
        const reading = await unpackText(file.slice(0, at) + sign + file.slice(at + 1));
        if (reading.result !== 'ok') return;
        // Only what the file says about itself may have changed: that is for people, and outside the checksum.
        expect(reading.documents).toEqual(plain.documents);
        expect(reading.checksum).toBe(plain.checksum);
      }),
      runs(300),
    );
  });

  it('of one character among the answers is always refused', async () => {
    const from = file.indexOf('"documents": [');
    const strings = [...file.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index).filter((index) => index > from);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...strings), async (at) => {
        const other = file[at] === '7' ? '8' : '7';
        expect((await unpackText(file.slice(0, at) + other + file.slice(at + 1))).result).toBe('refused');
      }),
      runs(200),
    );
  });

  it('by cutting is refused at every length', async () => {
    for (let length = 0; length <= end; length += 1) {
      const { result } = await unpackText(file.slice(0, length));
      if (result !== 'refused') expect.fail(`cut at ${length}: ${result}`);
    }
  });

  it('of one bit is never taken for other answers', async () => {
    const bytes = bytesOf(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const changed = bytes.slice();
        changed[at] = changed[at]! ^ (1 << bit);
        const reading = await unpackFile(changed);
        if (reading.result === 'ok') expect(reading.documents).toEqual(plain.documents);
      }),
      runs(300),
    );
  });
});

describe('what was never ours', () => {
  const neverThrows = async (bytes: Uint8Array): Promise<void> => {
    expect(await unpackFile(bytes, 'x')).toMatchObject({ result: 'refused' });
    expect(isUnharmed()).toBe(true);
  };

  it('is refused: random JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 6 }), (text) => neverThrows(bytesOf(text))),
      runs(300),
    );
  });

  it('is refused: random text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), (text) => neverThrows(bytesOf(text))),
      runs(300),
    );
  });

  it('is refused: random bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), neverThrows), runs(300));
  });

  it('is refused: our own names around random values', async () => {
    const format = fc.constantFrom(
      'kvalitetsparmen',
      'kvalitetsparmen-fil',
      'kvalitetsparmen-last',
      'kvalitetsparmen/2',
    );
    const shaped = fc.record(
      {
        format,
        v: fc.oneof(fc.constant(1), fc.jsonValue()),
        kind: fc.oneof(fc.constantFrom(...recordTypes.keys()), fc.jsonValue()),
        id: fc.oneof(fc.constant('x'), fc.jsonValue()),
        crc: fc.jsonValue(),
        body: fc.oneof(fc.record({ clock: fc.jsonValue(), fields: fc.jsonValue() }), fc.jsonValue()),
        savedAt: fc.constantFrom(facts.savedAt, 'x'),
        site: fc.oneof(fc.string(), fc.jsonValue()),
        organisation: fc.string(),
        counts: fc.oneof(fc.record({ documents: fc.nat(2), fields: fc.nat(2) }), fc.jsonValue()),
        checksum: fc.constantFrom(`sha256:${'0'.repeat(64)}`, ''),
        documents: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
        iterations: fc.oneof(fc.constant(100_000), fc.jsonValue()),
        kdf: fc.constantFrom('PBKDF2-HMAC-SHA-256', ''),
        salt: fc.constantFrom('AAAAAAAAAAAAAAAAAAAAAA==', ''),
        iv: fc.constantFrom('AAAAAAAAAAAAAAAA', ''),
        data: fc.oneof(fc.base64String(), fc.jsonValue()),
      },
      { requiredKeys: ['format'] },
    );
    await fc.assert(
      fc.asyncProperty(shaped, async (value) => {
        const { result } = await unpackText(JSON.stringify(value), 'x');
        expect(['refused', 'wrong-passphrase']).toContain(result);
        expect(isUnharmed()).toBe(true);
      }),
      runs(300),
    );
  });
});
