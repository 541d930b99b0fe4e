import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FOLDER, type MadeFile, readBookFile, readVolumes, writeFiles } from '@/handbook/manifest';
import { readDate } from '../../../.scripts/handbook.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parmen-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const made = (format: 'pdf' | 'epub', text: string): MadeFile => ({
  volume: 'lattlast',
  format,
  date: '2026-11-22',
  ...(format === 'pdf' ? { pages: 3 } : {}),
  content: new TextEncoder().encode(text),
});

it('what has been made can be offered: name, size, pages, date and checksum', () => {
  writeFiles(root, [made('pdf', 'ett'), made('epub', 'tvåa')]);
  const [volume] = readVolumes(root);
  expect(volume).toMatchObject({
    id: 'lattlast',
    pdf: { name: 'lattlast.pdf', bytes: 3, pages: 3, date: '2026-11-22' },
  });
  expect(volume?.epub).toMatchObject({ name: 'lattlast.epub', bytes: 5 });
  expect(volume?.pdf.sha256).toBe('8ca411de5f6703bb054ed52819f4eb1dcf7df8cd84638c1f4eaaea3a749a181c');
  expect(new TextDecoder().decode(readBookFile(root, volume!.epub))).toBe('tvåa');
});

it('nothing is offered before the command has been run', () => {
  expect(readVolumes(root)).toEqual([]);
});

it('a file that has gone or changed takes its volume with it', () => {
  writeFiles(root, [made('pdf', 'ett'), made('epub', 'två')]);
  writeFileSync(join(root, FOLDER, 'lattlast.pdf'), 'avbrutet');
  expect(readVolumes(root)).toEqual([]);
});

it('what was made earlier does not linger', () => {
  writeFiles(root, [made('pdf', 'ett'), made('epub', 'två')]);
  writeFiles(root, []);
  expect(readVolumes(root)).toEqual([]);
});

it('a date is a date', () => {
  expect(readDate([])).toBeUndefined();
  expect(readDate(['2026-11-22'])).toBe('2026-11-22');
  for (const wrong of [['i dag'], ['2026-13-01'], ['2026-11-22', 'x']])
    expect(() => readDate(wrong)).toThrow('är inte ett datum');
});
