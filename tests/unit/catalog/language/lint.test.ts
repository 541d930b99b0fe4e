import { describe, expect, test } from 'vitest';
import { lintTexts } from '@/catalog/language/lint';
import { passagesOf } from '@/catalog/language/texts';
import { formatProblem } from '@/catalog/problem';
import type { WordRule } from '@/domain/word-rules';
import type { SilencedWord } from '@/schema/language';

const rules: WordRule[] = [
  { words: ['brukare'], strength: 'varning', reason: 'Ordet är andras.', instead: 'deltagare' },
  { words: ['implementer*'], strength: 'fel', reason: 'Det finns ett vanligt ord.', instead: 'införa' },
  { words: ['agil'], strength: 'tips', reason: 'Ordet är vagt.', instead: 'vad ni gör' },
];
const file = 'content/checklists/a.yaml';
const source = 'title: Lista\npurpose: En brukare och\n  flera brukare.\neasy: Vi implementerar en agil lista.\n';
const textOf = (name: string) => ({ file: name, source, passages: passagesOf(name, source) });
const run = (silenced: SilencedWord[] = [], name = file) => lintTexts([textOf(name)], rules, silenced);

describe('lintTexts', () => {
  test('tells file, line, place, word, reason and what to write', () => {
    expect(run().problems.map(formatProblem)).toEqual([
      `${file} (rad 2, tecken 13): varning: ”brukare”. Ordet är andras. Skriv: deltagare.`,
      `${file} (rad 3, tecken 9): varning: ”brukare”. Ordet är andras. Skriv: deltagare.`,
      `${file} (rad 4, tecken 10): fel: ”implementerar”. Det finns ett vanligt ord. Skriv: införa.`,
    ]);
  });

  test('keeps tips apart', () => {
    expect(run().tips.map(({ written }) => written)).toEqual(['agil']);
  });

  test('lets a warning be silenced in a whole file, with its reason', () => {
    const { problems, silenced } = run([{ file, word: 'brukare', reason: 'Kommunens ord.' }]);
    expect(problems).toHaveLength(1);
    expect(silenced.map(({ silencedBy, line }) => `${line} ${silencedBy}`)).toEqual([
      '2 Kommunens ord.',
      '3 Kommunens ord.',
    ]);
  });

  test('lets it be silenced where certain words stand', () => {
    const { silenced } = run([{ file, word: 'brukare', in: 'och flera brukare', reason: 'Skäl.' }]);
    expect(silenced).toHaveLength(2);
    expect(run([{ file, word: 'brukare', in: 'något annat', reason: 'Skäl.' }]).silenced).toEqual([]);
  });

  test.each([
    ['that silences nothing', { file, word: 'klient', reason: 'Skäl.' }],
    ['about another file', { file: 'content/checklists/b.yaml', word: 'brukare', reason: 'Skäl.' }],
    ['about what is always wrong', { file, word: 'implementerar', reason: 'Skäl.' }],
  ])('says that a line %s has to go', (_, entry) => {
    const { problems, silenced } = run([entry]);
    expect(silenced).toEqual([]);
    expect(problems.map(formatProblem)).toContainEqual(
      expect.stringMatching(/^content\/language\/silenced\.yaml: raden om ”\S+” i \S+ tystar ingenting\./),
    );
    expect(problems).toHaveLength(4);
  });

  test('does not hold texts about words to the rules', () => {
    expect(run([], 'content/glossary/brukare.yaml')).toEqual({ problems: [], tips: [], silenced: [] });
  });
});
