import { describe, expect, test } from 'vitest';
import { readability, sentencesOf } from '@/domain/readability';

describe('readability', () => {
  test('is words per sentence plus the share of words longer than six letters', () => {
    // 10 words in 2 sentences, 3 of them long: 5 + 30.
    const text = ['Föreningen har en rutin för alla avvikelser.', 'Ni säger till.'.replace('säger', 'berättar')];
    expect(readability(text)).toEqual({ words: 10, sentences: 2, wordsPerSentence: 5, lix: 35 });
  });

  test('takes six letters for short and seven for long', () => {
    expect(readability(['sexbok']).lix).toBe(1);
    expect(readability(['sjuboks']).lix).toBe(101);
  });

  test('counts letters, not signs and figures', () => {
    expect(readability(['AFS 2023:1 e-post']).lix).toBe(3);
  });

  test('is nothing for nothing', () => {
    expect(readability([])).toEqual({ words: 0, sentences: 0, wordsPerSentence: 0, lix: 0 });
    expect(readability(['–', '…'])).toEqual({ words: 0, sentences: 0, wordsPerSentence: 0, lix: 0 });
  });
});

describe('sentencesOf', () => {
  test.each([
    ['two sentences', 'Säg till. Vi lyssnar!', ['Säg till.', 'Vi lyssnar!']],
    ['one sentence on two lines', 'Säg till\nsamma dag.', ['Säg till samma dag.']],
    ['a heading', '## Vad gör ni?\nSäg till.', ['Vad gör ni?', 'Säg till.']],
    ['a heading without a blank line before it', 'Säg till\n## Sedan', ['Säg till', 'Sedan']],
    ['list items', 'Ni får:\n\n- kopiera\n- ändra.', ['Ni får:', 'kopiera', 'ändra.']],
    ['a list item that goes on', '- kopiera\n  texten\n- ändra', ['kopiera texten', 'ändra']],
    ['a numbered list', '1. Ring.\n2. Vänta.', ['Ring.', 'Vänta.']],
    [
      'an aside with a title',
      ':::note[Bra att veta]\nRing genast.\n:::\nVänta.',
      ['Bra att veta', 'Ring genast.', 'Vänta.'],
    ],
    [
      'cells of a table',
      '| Vem | När |\n| --- | --- |\n| Alla | I dag |',
      ['Vem', 'När', '---', '---', 'Alla', 'I dag'],
    ],
    ['links and bold', 'Läs **[rutinen](/rutiner/x/)** nu.', ['Läs rutinen nu.']],
    ['a tag', '<Systemkarta />\n\nLäs.', ['Läs.']],
    ['abbreviations and paragraphs', 'Se 3 kap. 2 § och kl. 10. Läs.', ['Se 3 kap. 2 § och kl. 10.', 'Läs.']],
    ['a colon before a capital', 'Skriv så här: Det blev fel.', ['Skriv så här:', 'Det blev fel.']],
    ['quotes', 'Hon sa: ”Kom hit.” Vi kom.', ['Hon sa:', '”Kom hit.”', 'Vi kom.']],
    ['Swedish capitals', 'Ring. Åk. Ät. Öppna.', ['Ring.', 'Åk.', 'Ät.', 'Öppna.']],
  ])('splits %s', (_, markdown, sentences) => {
    expect(sentencesOf(markdown)).toEqual(sentences);
  });
});
