import { describe, expect, test } from 'vitest';
import { readCatalog } from '@/catalog/catalog';
import { CHAPTER, EASY, project, sentencesFor } from './project';

const FILE = 'content/pictures/flode.yaml';
const picture = `kind: flow
title: Bild
description: Två steg under varandra.
updated: 2026-11-22
start: Början
steps:
  - { title: Säg till, who: [Den som ser], see: { term: avvikelse, chapter: forbattra/avvikelser } }
  - { title: Rätta, who: [Handledaren], question: { text: Hjälpte det?, back: 1 } }
end: Slut
`;
const mall = 'Se content/pictures/_mall.yaml.';
const written = (tag: string) => (before: string) => `${before}\n${tag}\n`;
const line = 15;

test('a picture in a chapter gives no sentence', () => {
  const { catalog, problems } = readCatalog(project({ [FILE]: picture, [CHAPTER]: written('<Bild id="flode" />') }));
  expect(problems).toEqual([]);
  expect([...catalog.pictures.keys()]).toEqual(['flode']);
});

describe('a mistake in a tag gives one sentence', () => {
  test.each([
    ['an unknown picture', '<Bild id="folde" />', 'bilden "folde" finns inte. Menade du flode?'],
    [
      'a picture like none',
      '<Bild id="karta" />',
      'bilden "karta" finns inte. De som finns är filerna i content/pictures/.',
    ],
    [
      'no id',
      '<Bild />',
      'taggen <Bild /> är inte skriven som den ska. Skriv <Bild id="namnet" />, med raka citattecken och snedstreck sist.',
    ],
    [
      'no slash',
      '<Bild id="flode">',
      'taggen <Bild id="flode"> är inte skriven som den ska. Skriv <Bild id="namnet" />, med raka citattecken och snedstreck sist.',
    ],
    [
      'Swedish quotation marks',
      '<Bild id=”flode” />',
      'taggen <Bild id=”flode” /> är inte skriven som den ska. Skriv <Bild id="namnet" />, med raka citattecken och snedstreck sist.',
    ],
  ])('%s', (_, tag, sentence) => {
    expect(sentencesFor({ [FILE]: picture, [CHAPTER]: written(tag) })).toEqual([
      `content/handbook/forbattra/avvikelser.mdx (rad ${line}): ${sentence}`,
    ]);
  });

  test('a picture in a file that cannot show it', () => {
    expect(sentencesFor({ [FILE]: picture, [EASY]: written('<Bild id="flode" />') })).toEqual([
      'content/handbook/forbattra/avvikelser.lattlast.md (rad 8): en bild kan bara stå i en fil som slutar på .mdx. Byt filens ändelse från .md till .mdx.',
    ]);
  });

  test('an easy-read text may be .mdx and then have a picture', () => {
    const easy = '---\ntitle: Avvikelser\nreviewed: 2026-11-21\n---\n\n<Bild id="flode" />\n';
    const changes = { [FILE]: picture, [EASY]: null, [EASY.replace(/\.md$/, '.mdx')]: easy };
    expect(sentencesFor(changes)).toEqual([]);
  });

  test('words about a tag are no tag', () => {
    expect(sentencesFor({ [CHAPTER]: written('Skriv `<Bild id="x" />`.') })).toEqual([]);
  });
});

describe('a mistake in a picture gives one sentence', () => {
  const swap = (from: string, to: string) => ({ [FILE]: picture.replace(from, to) });
  test.each([
    [
      'an unknown kind',
      swap('kind: flow', 'kind: flod'),
      `${FILE} (rad 1): fältet "kind" ska vara ett av: flow, pyramid, wheel, cycle, roles. Rätta värdet. ${mall}`,
    ],
    ['no title', swap('title: Bild\n', ''), `${FILE}: fältet "title" saknas. Lägg till det. ${mall}`],
    [
      'a text too long for its box',
      swap('Rätta', 'Rätta det som blev fel så fort ni bara hinner med det'),
      `${FILE} (rad 8): fältet "steps[2].title" är längre än 40 tecken. Korta. ${mall}`,
    ],
    [
      'a way back to a step further on',
      swap('back: 1', 'back: 3'),
      `${FILE} (rad 8): fältet "steps[2].question.back" ska vara numret på det här steget eller ett tidigare. Rätta värdet. ${mall}`,
    ],
    [
      'a question without an answer to no',
      swap(', back: 1', ''),
      `${FILE} (rad 8): fältet "steps[2].question" ska ha no (vad som händer vid nej) eller back (numret på steget man går tillbaka till), inte båda. Rätta värdet. ${mall}`,
    ],
    [
      'a role that is no lane',
      swap('start:', 'lanes: [Den som ser, Styrelsen]\nstart:'),
      `${FILE} (rad 9): fältet "steps[2].who" ska vara namn som står under lanes, bredvid varandra där: Den som ser, Styrelsen. Rätta värdet. ${mall}`,
    ],
    [
      'a misspelt term',
      swap('term: avvikelse', 'term: avikelse'),
      `${FILE}: fältet "see.term" pekar på begreppet "avikelse" som inte finns. Menade du avvikelse?`,
    ],
    [
      'a misspelt chapter',
      swap('chapter: forbattra/avvikelser', 'chapter: forbattra/avikelser'),
      `${FILE}: fältet "see.chapter" pekar på kapitlet "forbattra/avikelser" som inte finns. Menade du forbattra/avvikelser?`,
    ],
  ])('%s', (_, changes, sentence) => {
    expect(sentencesFor({ ...changes, [CHAPTER]: written('<Bild id="flode" />') })).toEqual([sentence]);
  });
});
