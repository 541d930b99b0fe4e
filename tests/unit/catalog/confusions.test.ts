import { describe, expect, test } from 'vitest';
import { readCatalog } from '@/catalog/catalog';
import { compareWithLedger, publishedIds } from '@/catalog/ids';
import { formatProblem } from '@/catalog/problem';
import { project, sentencesFor, TERM } from './project';

const FILE = 'content/confusions/fel.yaml';
const FAMILY = `title: Avvikelse eller klagomål
number: F-01
summary: Två ord.
easy: Två ord.
terms:
  - term: avvikelse
  - term: klagomal
table:
  - { question: Vad?, cells: [Ett, Två] }
  - { question: Vem?, cells: [Ett, Två] }
question:
  - { ask: Såg ni det själva?, yes: { word: avvikelse }, no: { word: klagomal } }
harm: [Fel.]
write:
  - { before: A., after: B. }
  - { before: C., after: D. }
official:
  - { source: lag-x, use: Så., ours: Så här. }
updated: 2026-11-21
`;
const swap = (from: string, to: string) => {
  if (!FAMILY.includes(from)) throw new Error(`${from} is not there`);
  return { [FILE]: FAMILY.replace(from, to) };
};

describe('a family of confused words', () => {
  test('without a fault gives no sentence and is read', () => {
    const { catalog, problems } = readCatalog(project({ [FILE]: FAMILY }));
    expect(problems).toEqual([]);
    expect(catalog.confusions.get('fel')?.data.number).toBe('F-01');
    expect(publishedIds(catalog)).toContain(`${FILE}#F-01`);
  });

  const see = 'Rätta värdet. Se content/confusions/_mall.yaml.';
  test.each([
    [
      'a row with an answer too few',
      swap('[Ett, Två] }\n  - { question: Vem?', '[Ett] }\n  - { question: Vem?'),
      `${FILE} (rad 9): fältet "table[1].cells" ska ha 2 svar, ett för varje ord under terms, men har 1. ${see}`,
    ],
    [
      'a last question without one of its answers',
      swap(', no: { word: klagomal }', ''),
      `${FILE} (rad 12): fältet "question[1]" är den sista frågan och ska ha både yes och no. ${see}`,
    ],
    [
      'a question that leads backwards',
      swap('no: { word: klagomal }', 'no: { question: 1 }'),
      `${FILE} (rad 12): fältet "question[1]" leder till fråga 1, men ska leda till en fråga längre ned. ${see}`,
    ],
    [
      'an answer to a word that is not compared',
      swap('yes: { word: avvikelse }', 'yes: { word: avvikelser }'),
      `${FILE}: ett svar leder till "avvikelser" som inte finns under terms. De som finns är: avvikelse, klagomal.`,
    ],
    [
      'an answer to a word that is advised against',
      swap('- term: klagomal', '- { term: klagomal, avoid: true }'),
      `${FILE}: ett svar leder till "klagomal" som är avrått (avoid: true). Led till ordet som ska användas.`,
    ],
    [
      'a word that no answer leads to',
      swap('no: { word: klagomal }', 'no: { text: Annat. }'),
      `${FILE}: inget svar leder till "klagomal". Lägg till en fråga, eller skriv avoid: true om ordet är avrått.`,
    ],
    [
      'a term that does not exist',
      swap('- term: avvikelse', '- { term: avvikelsen, id: avvikelse }'),
      `${FILE}: fältet "terms.term" pekar på begreppet "avvikelsen" som inte finns. Menade du avvikelse?`,
    ],
    [
      'a source that does not exist',
      swap('source: lag-x', 'source: lag-y'),
      `${FILE}: fältet "official/law" pekar på källan "lag-y" som inte finns. Menade du lag-x?`,
    ],
    [
      'a number that is taken',
      { [FILE]: FAMILY, 'content/confusions/fler.yaml': FAMILY },
      `content/confusions/fler.yaml: numret F-01 används redan av ${FILE}. Välj ett ledigt.`,
    ],
  ])('with %s gives one sentence', (_, changes, sentence) => {
    expect(sentencesFor(changes)).toContain(sentence);
  });

  test('that has gone is missed', () => {
    const { problems } = compareWithLedger([`${FILE}#F-01`], [], []);
    expect(problems.map(formatProblem)).toEqual([
      `${FILE}: jämförelsen med numret F-01 har försvunnit eller bytt nummer, och andra kan ha länkat dit. Lägg tillbaka filen med samma namn och nummer.`,
    ]);
  });
});

describe('a term', () => {
  const add = (line: string) => ({ [TERM]: (before: string) => `${before}${line}\n` });

  test('may say who decided, when it is looked at again and what replaces it', () => {
    // The example rests on no source that has been read, and nothing else is wrong with it.
    expect(sentencesFor(add('status: beslutad\ndecidedBy: Projektgruppen\nreviewBy: 2027-11-30'))).toEqual([
      expect.stringContaining('ingen källa under sources är läst'),
    ]);
    expect(sentencesFor(add('status: remiss\nreviewBy: 2027-11-30'))).toEqual([]);
    expect(sentencesFor(add('replacedBy: klagomal'))).toEqual([]);
  });

  test.each(['status: beslutad', 'decidedBy: Projektgruppen', 'status: remiss\ndecidedBy: Projektgruppen'])(
    'cannot be decided by nobody, nor have a decider without a decision: %s',
    (line) => {
      expect(sentencesFor(add(line))[0]).toMatch(/"decidedBy" ska finnas när status är beslutad, och bara då/);
    },
  );

  test('is replaced by a term that exists, and not by itself', () => {
    expect(sentencesFor(add('replacedBy: klagomalet'))[0]).toMatch(/"klagomalet" som inte finns/);
    expect(sentencesFor(add('replacedBy: avvikelse'))).toEqual([
      `${TERM}: begreppet pekar på sig självt. Rätta broader, partOf eller replacedBy.`,
    ]);
  });
});
