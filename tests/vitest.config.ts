/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

const project = (name: string, include: string, more: Record<string, unknown> = {}) => ({
  extends: true as const,
  test: { name, include: [include], environment: 'node', ...more },
});

const patient = { testTimeout: 30_000, hookTimeout: 60_000 };

// One project per layer of the pyramid. Site and browser tests read dist/: build first.
export default getViteConfig(
  {
    test: {
      root: fileURLToPath(new URL('..', import.meta.url)),
      // Vitest reads style sheets as nothing. This one is part of a file we write.
      css: { include: /src\/export\/html\/record\.css/ },
      projects: [
        // Five seconds are soon gone where something else is running too: a slow machine is no fault.
        project('unit', 'tests/unit/**/*.test.ts', { setupFiles: ['tests/unit/seed.ts'], ...patient }),
        project('content', 'tests/content/**/*.test.ts', patient),
        project('component', 'tests/component/**/*.test.ts', patient),
        project('site', 'tests/site/**/*.test.ts'),
        // Two files at once on two cores: most of their time is waiting.
        project('browser', 'tests/browser/**/*.spec.ts', {
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        }),
        // Makes the files first (npm run test:handbook): a build and some printing.
        project('handbook', 'tests/handbook/**/*.spec.ts', { testTimeout: 300_000, hookTimeout: 600_000 }),
        // Firefox and WebKit (npm run test:engines). One at a time: they are slow, and several windows at once are timed.
        project('engines', 'tests/engines/**/*.spec.ts', {
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
        }),
        // Word files opened by LibreOffice (npm run test:word).
        project('word', 'tests/word/**/*.spec.ts', { testTimeout: 180_000, hookTimeout: 180_000, maxWorkers: 1 }),
      ],
    },
  },
  { devToolbar: { enabled: false } },
);
