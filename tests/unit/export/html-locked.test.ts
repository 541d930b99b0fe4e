import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, test, vi } from 'vitest';
import { writeLockedRecord } from '@/export/html/write-locked-record';
import { lock } from '@/storage/file/lock';
import { unpackFile } from '@/storage/file/unpack';
import { files } from '@/strings/files';
import { exampleRecord, facts } from './example-record';

// Keys are meant to take time, and a busy machine takes more.
vi.setConfig({ testTimeout: 60_000 });

const { html: record } = await exampleRecord();
const words = files.lockedPage;
const locked = await lock(record, 'blå bil', 100_000);
const made = (json: string): Promise<string> => writeLockedRecord({ locked: json, siteAddress: facts.site, words });
const html = await made(locked);
const page = parse(html);
const script = page.querySelectorAll('script').find((element) => element.rawAttrs === '')!.rawText;

/** A page with just what the script touches. `typed` is what stands in the field when the form is sent. */
async function use(file: HTMLElement, typed: string, crypto: unknown = globalThis.crypto) {
  const listeners: Record<string, (event: { preventDefault: () => void }) => void> = {};
  const element = (id: string) => ({
    id,
    hidden: true,
    checked: false,
    type: 'password',
    value: typed,
    textContent: id === 'kvalitetsparmen' ? file.querySelector('#kvalitetsparmen')!.rawText : '',
    dataset: Object.fromEntries(
      Object.entries(file.querySelector('form')!.attributes)
        .filter(([name]) => name.startsWith('data-'))
        .map(([name, value]) => [name.slice(5), value]),
    ),
    addEventListener: (event: string, listener: (typeof listeners)[string]) => (listeners[`${id} ${event}`] = listener),
    setAttribute: () => undefined,
    focus: () => undefined,
  });
  const elements = Object.fromEntries(
    ['las-upp', 'losenfras', 'visa', 'kvalitetsparmen', 'fel', 'besked'].map((id) => [id, element(id)]),
  );
  let shown = '';
  const heading = { setAttribute: () => undefined, focus: () => undefined };
  runInNewContext(script, {
    document: {
      getElementById: (id: string) => elements[id],
      querySelector: () => heading,
      adoptNode: (node: unknown) => node,
      replaceChild: (node: string) => (shown = node),
      documentElement: null,
    },
    DOMParser: class {
      parseFromString(text: string) {
        return { documentElement: text };
      }
    },
    crypto,
    TextEncoder,
    TextDecoder,
    Uint8Array,
    JSON,
    atob,
  });
  expect(elements['las-upp']!.hidden).toBe(false);
  let isSent = true;
  listeners['las-upp submit']!({ preventDefault: () => (isSent = false) });
  expect(isSent).toBe(false);
  await expect.poll(() => shown || elements.fel!.textContent, { timeout: 10_000 }).not.toBe('');
  return { shown, error: elements.fel!.textContent, listeners, elements };
}

describe('a locked page', () => {
  test('opens itself with the right passphrase, however it is typed, and with no other', async () => {
    expect((await use(page, 'blå bil')).shown).toBe(record);
    expect((await use(page, 'blå bil'.normalize('NFD'))).shown).toBe(record);
    expect(await use(page, 'Blå bil')).toMatchObject({ shown: '', error: words.wrong });
  });

  test.each<[string, (json: string) => string]>([
    // One sign of base64 is no byte, whatever the length of the whole.
    ['cut data', (json) => json.replace(/"data": "(.)[^"]*"/, '"data": "$1"')],
    ['a million million rounds', (json) => json.replace('100000', '1000000000000')],
    ['too few rounds', (json) => json.replace('100000', '99999')],
    ['another version', (json) => json.replace('"v": 1', '"v": 2')],
    ['no JSON', () => '{'],
  ])('says that it is damaged: %s', async (_, change) => {
    expect(await use(parse(await made(change(locked))), 'blå bil')).toMatchObject({ shown: '', error: words.damaged });
  });

  test('says so when the browser cannot', async () => {
    expect(await use(page, 'blå bil', {})).toMatchObject({ shown: '', error: words.unable });
  });

  test('can show what is typed', async () => {
    const { listeners, elements } = await use(page, 'fel');
    elements.visa!.checked = true;
    listeners['visa change']!({ preventDefault: () => undefined });
    expect(elements.losenfras!.type).toBe('text');
  });

  test('tells nothing of what is in it', () => {
    for (const secret of [facts.organisation, 'Ängen', 'Start av verksamhet', '2026'])
      expect(html).not.toContain(secret);
    expect(page.querySelector('h1')?.text).toBe('Låst fil från Kvalitetspärmen');
    expect(page.querySelector('noscript')?.text).toContain(words.noScript);
    for (const text of [...words.intro, words.elsewhere(facts.site), words.forgotten])
      expect(page.querySelector('main')?.text).toContain(text);
  });

  test('forbids everything but its own style and its own script', async () => {
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
    const style = page.querySelector('style')!.rawText;
    expect(page.querySelector('meta[http-equiv]')!.getAttribute('content')).toBe(
      `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    // The opened page is shown under this page's policy.
    expect(parse(record).querySelector('style')!.rawText).toBe(style);
    expect(script).not.toMatch(/<\/script|innerHTML|document\.write|eval|fetch|https?:/);
    expect(page.querySelectorAll('[src], [style], [onclick]')).toEqual([]);
  });

  test('is read back by the site, and by nobody without the passphrase', async () => {
    const bytes = new TextEncoder().encode(html);
    expect(await unpackFile(bytes)).toEqual({ result: 'locked' });
    expect(await unpackFile(bytes, 'fel')).toEqual({ result: 'wrong-passphrase' });
    expect(await unpackFile(bytes, 'blå bil')).toEqual(await unpackFile(new TextEncoder().encode(record)));
  });
});
