// @ts-check
// npm run test:mutation: changes the code in one place at a time and sees whether a test notices (ADR 0019).

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // Saving, reading back, migration, files and scoring: where a fault costs somebody their answers.
  mutate: ['src/storage/**/*.ts', 'src/domain/assessment.ts', 'src/domain/checklist.ts'],
  thresholds: { high: 95, low: 85, break: 85 },

  testRunner: 'vitest',
  vitest: { configFile: 'tests/vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // vitest strips the types without looking at them.
  disableTypeChecks: false,

  // The changed copy lies inside the project, or it would not find node_modules.
  tempDirName: '.work/stryker',
  ignorePatterns: ['*', '!src/**', '!tests/**', '!package.json', '!tsconfig.json'],

  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.work/mutation.json' },
  incrementalFile: '.work/mutation-incremental.json',
};
