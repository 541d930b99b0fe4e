import { describe, expect, test } from 'vitest';
import { passagesOfChapter, passagesOfStrings, passagesOfYaml, placeOf } from '@/catalog/language/passages';

/** Texts without the blanks that stand for markup. */
const shown = (passages: readonly { text: string }[]) =>
  passages.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');

describe('passagesOfYaml', () => {
  const yaml = `title: "Brukare: en lista"
id: brukare
terms: [brukare]
easy: >-
  Två rader
  om brukare.
items:
  - id: a
    text: '**Brukare** {{roll}} här'
    confusedWith:
      - term: deltagare
        difference: Skillnaden.
`;

  test('are the texts, not ids and references', () => {
    expect(shown(passagesOfYaml('x.yaml', yaml))).toEqual([
      'Brukare: en lista',
      'Två rader om brukare.',
      'Brukare här',
      'Skillnaden.',
    ]);
  });

  test('stand where they stand in the file', () => {
    for (const { text, from } of passagesOfYaml('x.yaml', yaml)) {
      const [word = ''] = text.trim().split(/\s/);
      expect(yaml.slice(from)).toContain(word);
      expect(yaml.slice(from + text.indexOf(word), from + text.indexOf(word) + word.length)).toBe(word);
    }
  });

  test('tell which field they stand in', () => {
    expect(passagesOfYaml('x.yaml', yaml).map(({ field }) => field)).toContain('items.confusedWith.difference');
  });
});

describe('passagesOfChapter', () => {
  const chapter = `---
title: Rubriken
part: 4
---

# En rubrik
Löpande **text** med [en länk](/begrepp/brukare/) och \`kod brukare\`
som går vidare.

- punkt ett
- punkt två
  fortsätter

> citat brukare

| a | b |
| --- | --- |
| cell ett | cell två |

:::tip[Rutans rubrik]
Rutans text.
:::
<Systemkarta />
`;

  test('are blocks, without code, addresses, quotations and tags', () => {
    expect(shown(passagesOfChapter('x.mdx', chapter)).filter((text) => !/^[|\- ]+$/.test(text))).toEqual([
      'Rubriken',
      'En rubrik',
      'Löpande text med [en länk och som går vidare.',
      '- punkt ett',
      '- punkt två fortsätter',
      '| a',
      '| b',
      '| cell ett',
      '| cell två',
      '[Rutans rubrik]',
      'Rutans text.',
    ]);
  });

  test('stand where they stand in the file', () => {
    const found = passagesOfChapter('x.mdx', chapter).find(({ text }) => text.includes('cell två'))!;
    expect(placeOf(chapter, found.from + found.text.indexOf('cell'))).toEqual({ line: 18, column: 14 });
  });
});

test('passagesOfStrings are what readers read', () => {
  const source = `import { x } from './brukare';
export const words = { 'kod/namn': 'Sparat', count: (n: number) => \`Alla \${n} brukare\`, kind: 'long' } as const;
`;
  const passages = passagesOfStrings('x.ts', source);
  expect(shown(passages).map((text) => text.replace(/\$$/, '').trim())).toEqual(['Sparat', 'Alla', 'brukare']);
  for (const { text, from } of passages) expect(source.slice(from, from + text.length)).toBe(text);
});
