import { expect, it } from 'vitest';
import { missingPackages } from '../../../.scripts/engines.mjs';
import { choose } from '../../../.scripts/test.mjs';

const names = (words: string[]) => choose(words).chosen.map(({ name }) => name);

it('the other engines run when they are named, and are no part of npm test', () => {
  expect(names([])).toContain('browser');
  expect(names([])).not.toContain('engines');
  expect(names(['build', 'engines'])).toEqual(['build', 'engines']);
});

it('each part that is missing has a package that brings it', () => {
  expect(missingPackages({})).toEqual(['firefox-esr', 'webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb']);
  expect(missingPackages({ firefox: '/usr/bin/firefox', display: '/usr/bin/Xvfb' })).toEqual([
    'webkit2gtk-driver',
    'libwebkit2gtk-4.1-0',
  ]);
});
