import { afterEach, describe, expect, it, vi } from 'vitest';
import { lock } from '@/storage/file/lock';
import { checklistEnvelope, hardText, opened, packed, unpackText } from './example-files';

afterEach(() => vi.unstubAllGlobals());

// Keys are meant to take time, and a busy machine takes more.
vi.setConfig({ testTimeout: 60_000 });

const inside = await packed([checklistEnvelope()]);
// As few rounds as a file may have: the tests are about other things.
const locked = await lock(inside, 'blå bil i Åmål', 100_000);

type Parts = Record<'format' | 'kdf' | 'salt' | 'iv' | 'data', string> & Record<'v' | 'iterations', number>;

const changed = (change: (parts: Parts) => void): string => {
  const parts = JSON.parse(locked) as Parts;
  change(parts);
  return JSON.stringify(parts);
};

/** The same base64 with one bit of its first byte turned. */
const flipped = (base64: string): string => (base64.startsWith('A') ? 'E' : 'A') + base64.slice(1);

describe('a locked file', () => {
  it('opens with its passphrase, and with the same one typed on another kind of computer', async () => {
    const plain = opened(await unpackText(inside));
    expect(await unpackText(locked, 'blå bil i Åmål')).toEqual(plain);
    expect(await unpackText(locked, 'blå bil i Åmål'.normalize('NFD'))).toEqual(plain);
  });

  it('asks for a passphrase, and takes no other', async () => {
    expect(await unpackText(locked)).toEqual({ result: 'locked' });
    for (const wrong of ['', 'blå bil i åmål', 'blå bil i Åmål ', hardText]) {
      expect(await unpackText(locked, wrong)).toEqual({ result: 'wrong-passphrase' });
    }
  });

  it('says nothing of what is in it, and is never twice the same', async () => {
    expect(Object.keys(JSON.parse(locked))).toEqual(['format', 'v', 'kdf', 'iterations', 'salt', 'iv', 'data']);
    expect(locked).not.toContain('Ängen');
    const again = JSON.parse(await lock(inside, 'blå bil i Åmål', 100_000)) as Parts;
    const first = JSON.parse(locked) as Parts;
    expect([again.salt, again.iv]).not.toContain(first.salt);
    expect(again.iv).not.toBe(first.iv);
    expect(again.data).not.toBe(first.data);
  });

  it('costs what OWASP asks for, unless told otherwise', async () => {
    const { iterations, kdf } = JSON.parse(await lock('x', 'y')) as Parts;
    expect([iterations, kdf]).toEqual([600_000, 'PBKDF2-HMAC-SHA-256']);
  });

  it.each<[string, (parts: Parts) => void]>([
    ['ciphertext', (parts) => (parts.data = flipped(parts.data))],
    ['authentication tag', (parts) => (parts.data = `${parts.data.slice(0, -8)}AAAAAA==`)],
    ['iv', (parts) => (parts.iv = flipped(parts.iv))],
    ['salt', (parts) => (parts.salt = flipped(parts.salt))],
    ['number of rounds', (parts) => (parts.iterations = 100_001)],
    ['ciphertext, gone', (parts) => (parts.data = '')],
  ])('with a changed %s does not open', async (_, change) => {
    expect(await unpackText(changed(change), 'blå bil i Åmål')).toEqual({ result: 'wrong-passphrase' });
  });

  it.each<[string, (parts: Parts) => unknown]>([
    ['a million million rounds', (parts) => (parts.iterations = 10 ** 12)],
    ['one round over the limit', (parts) => (parts.iterations = 10_000_001)],
    ['one round under the limit', (parts) => (parts.iterations = 99_999)],
    ['half a round', (parts) => (parts.iterations = 100_000.5)],
    ['another way to make the key', (parts) => (parts.kdf = 'MD5')],
    ['a short iv', (parts) => (parts.iv = 'AAAA')],
    ['data that is not base64', (parts) => (parts.data = '¤%&/')],
    ['no salt', (parts) => Reflect.deleteProperty(parts, 'salt')],
    ['version 0', (parts) => (parts.v = 0)],
  ])('with %s is refused before any work is done', async (_, change) => {
    expect(await unpackText(changed(change), 'blå bil i Åmål')).toEqual({ result: 'refused', why: 'damaged' });
  });

  it.each([100_000, 10_000_000])('may have %i rounds', async (iterations) => {
    expect(await unpackText(changed((parts) => (parts.iterations = iterations)))).toEqual({ result: 'locked' });
  });

  it('of a later version is newer, whatever else it says', async () => {
    const newer = JSON.stringify({ format: 'kvalitetsparmen-last', v: 2 });
    expect(await unpackText(newer, 'x')).toEqual({ result: 'refused', why: 'newer-file' });
  });

  it('inside a locked file is not opened', async () => {
    expect(await unpackText(await lock(locked, 'x', 100_000), 'x')).toEqual({ result: 'refused', why: 'damaged' });
  });

  it('keeps every character', async () => {
    const text = await packed([checklistEnvelope('lang', hardText.repeat(5000))]);
    expect(await unpackText(await lock(text, hardText, 100_000), hardText)).toEqual(opened(await unpackText(text)));
  });

  it('is not made without a passphrase', async () => {
    await expect(lock('x', '')).rejects.toThrow(RangeError);
  });

  it('says so when the browser has no WebCrypto', async () => {
    vi.stubGlobal('crypto', {});
    expect(await unpackText(locked, 'x')).toEqual({ result: 'refused', why: 'no-web-crypto' });
  });
});
