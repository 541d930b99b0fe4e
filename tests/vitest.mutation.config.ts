import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// What npm run test:mutation runs for every change it makes: only tests that need neither Astro nor a browser.
export default defineConfig({
  root,
  resolve: { alias: { '@': `${root}src` } },
  test: {
    include: ['tests/unit/storage/**/*.test.ts', 'tests/unit/domain/{assessment,checklist}.test.ts'],
    environment: 'node',
    isolate: false,
    setupFiles: ['tests/unit/few-runs.ts'],
    // Read by the property tests that ask for more than fast-check's hundred.
    env: { RUNS: '60' },
  },
});
