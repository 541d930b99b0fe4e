import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';

/** What a click on Word may fetch, library and all, in bytes on the wire. */
const LIMIT = 70_000;

// Built as the site builds. The weights of the site tell only what a page leads to.
test('the first Word file costs less than 70 kB, and nothing before the click', async () => {
  const input = fileURLToPath(new URL('../../../src/export/docx/write-docx.ts', import.meta.url));
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input, preserveEntrySignatures: 'strict' } },
  })) as Rolldown.RolldownOutput;
  const chunks = output.filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  expect(entry?.exports).toEqual(['writeDocx']);
  expect(entry?.code.length).toBeLessThan(3000);
  expect(entry?.dynamicImports.length).toBe(1);
  const bytes = chunks.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);
  expect(bytes).toBeLessThan(LIMIT);
  // Should the library no longer be in it, the measure measures nothing.
  expect(bytes).toBeGreaterThan(LIMIT / 2);
}, 60_000);
