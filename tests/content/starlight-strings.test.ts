import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { swedish } from '@/starlight/swedish';
import { root } from './real-content';

/** One of Starlight's own translation files: a script that holds one object of texts. */
function translations(language: string): Record<string, string> {
  const script = readFileSync(`${root}node_modules/@astrojs/starlight/dist/translations/${language}.js`, 'utf8');
  const json = /= (\{[\s\S]*?\n\});/.exec(script)?.[1] ?? '{}';
  return JSON.parse(json) as Record<string, string>;
}

/** What our plugin adds to Starlight. */
function ours(): Record<string, string> {
  const injectTranslations = vi.fn();
  // Starlight hands the hook more than we use.
  swedish().hooks['i18n:setup']?.({ injectTranslations } as never);
  return injectTranslations.mock.calls[0]?.[0].sv;
}

const english = translations('en');
const theirs = translations('sv');

describe("Starlight's texts", () => {
  test('are read from the files they are in', () => {
    expect(Object.keys(english).length).toBeGreaterThan(25);
    expect(theirs['search.label']).toBe('Sök');
  });

  test('are in Swedish, all of them', () => {
    const swedishTexts = { ...theirs, ...ours() };
    // The key on the keyboard has the same name in both languages.
    const left = Object.keys(english).filter((key) => (swedishTexts[key] ?? english[key]) === english[key]);
    expect(left.filter((key) => key !== 'search.ctrlKey' && key !== 'themeSelect.auto')).toEqual([]);
  });

  test('are added only where Starlight has none in Swedish', () => {
    expect(Object.keys(ours())).toHaveLength(8);
    expect(Object.keys(ours()).filter((key) => theirs[key] !== undefined && theirs[key] !== english[key])).toEqual([]);
  });

  test('keep the places for values', () => {
    for (const [key, text] of Object.entries(ours()))
      expect(text.match(/\{\{\w+\}\}/g), key).toEqual(english[key]?.match(/\{\{\w+\}\}/g) ?? null);
  });
});
