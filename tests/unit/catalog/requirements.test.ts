import { describe, expect, test } from 'vitest';
import { readCatalog } from '@/catalog/catalog';
import { factWarnings } from '@/catalog/fact-warnings';
import { formatProblem } from '@/catalog/problem';
import { ASSESSMENT, CHAPTER, CHECKLIST, FRAMEWORK, project, ROUTINE, sentencesFor, text } from './project';

const swap = (from: string, to: string) => (before: string) => before.replace(from, to);
const line = (more: string) => (before: string) => `${before}${more}\n`;

describe('one mistake about requirements gives one sentence', () => {
  test.each<[what: string, changes: Parameters<typeof sentencesFor>[0], sentence: string]>([
    [
      'a misspelt requirement in a routine',
      { [ROUTINE]: swap('[x-rutin]', '[x-rutinn]') },
      'content/routines/avvikelser.yaml: fältet "requirements" pekar på kravet "x-rutinn" som inte finns. Menade du x-rutin?',
    ],
    [
      'one like no other in a chapter',
      { [CHAPTER]: swap('terms: [avvikelse]', 'terms: [avvikelse]\nrequirements: [brandskydd]') },
      'content/handbook/forbattra/avvikelser.mdx: fältet "requirements" pekar på kravet "brandskydd" som inte finns. De som finns står i filerna i content/requirements/.',
    ],
    [
      'one in a checklist',
      { [CHECKLIST]: line('requirements: [x-rutiner]') },
      'content/checklists/start.yaml: fältet "requirements" pekar på kravet "x-rutiner" som inte finns. Menade du x-rutin?',
    ],
    [
      'one in a criterion',
      { [ASSESSMENT]: line('        requirements: [x-rutiner]') },
      'content/assessments/koll.yaml: fältet "andamal.requirements" pekar på kravet "x-rutiner" som inte finns. Menade du x-rutin?',
    ],
    [
      'the same requirement twice',
      { [ROUTINE]: swap('[x-rutin]', '[x-rutin, x-rutin]') },
      'content/routines/avvikelser.yaml: fältet "requirements" har kravet "x-rutin" två gånger. Ta bort det ena.',
    ],
    [
      'a source that is not there',
      { [FRAMEWORK]: swap('source: lag-x', 'source: lag-y') },
      'content/requirements/lag-x.yaml: fältet "source" pekar på källan "lag-y" som inte finns. Menade du lag-x?',
    ],
    [
      'an id in two laws',
      { 'content/requirements/lag-z.yaml': text(FRAMEWORK) },
      'content/requirements/lag-z.yaml: kravet "x-rutin" finns redan i content/requirements/lag-x.yaml. Ge det nya kravet ett eget id.',
    ],
    [
      'an id taken into use again',
      { [FRAMEWORK]: line('retired: [{ id: x-rutin }]') },
      'content/requirements/lag-x.yaml: id "x-rutin" står under retired men används. Ett id tas aldrig i bruk igen; hitta på ett nytt.',
    ],
    [
      'a successor that is not there',
      { [FRAMEWORK]: line('retired: [{ id: gammalt, replacedBy: nytt }]') },
      'content/requirements/lag-x.yaml: retired: "gammalt" ersätts av "nytt" som inte finns. Rätta replacedBy.',
    ],
    [
      'an unknown kind',
      { [FRAMEWORK]: swap('kind: lag', 'kind: lagar') },
      'content/requirements/lag-x.yaml (rad 5): fältet "kind" ska vara ett av: lag, foreskrift, rad, avtal, frivillig. Rätta värdet. Se content/requirements/_mall.yaml.',
    ],
    [
      'an unknown form',
      { [FRAMEWORK]: swap('    when', '    forms: [forening]\n    when') },
      'content/requirements/lag-x.yaml (rad 11): fältet "requirements[1].forms[1]" ska vara ett av: ideell-forening, ekonomisk-forening, stiftelse, svb-aktiebolag, aktiebolag, trossamfund. Rätta värdet. Se content/requirements/_mall.yaml.',
    ],
    [
      'a condition that does not begin with om',
      { [FRAMEWORK]: swap('when: om ni', 'when: När ni') },
      'content/requirements/lag-x.yaml (rad 11): fältet "requirements[1].when" ska börja med ”om” och sluta utan punkt. Rätta värdet. Se content/requirements/_mall.yaml.',
    ],
    [
      'nothing said of whether the source is read',
      { [FRAMEWORK]: swap('    verified: false\n', '') },
      'content/requirements/lag-x.yaml (rad 8): fältet "requirements[1].verified" saknas. Lägg till det. Se content/requirements/_mall.yaml.',
    ],
    [
      'what points at a law that cannot be read is not a mistake too',
      { [FRAMEWORK]: swap('lead: Gäller alla.\n', ''), [ROUTINE]: swap('[x-rutin]', '[x-annat]') },
      'content/requirements/lag-x.yaml: fältet "lead" saknas. Lägg till det. Se content/requirements/_mall.yaml.',
    ],
  ])('%s', (_, changes, sentence) => {
    expect(sentencesFor(changes)).toEqual([sentence]);
  });
});

describe('facts that grow old', () => {
  const warnings = (today: string, changes: Parameters<typeof project>[0] = {}) =>
    factWarnings(readCatalog(project(changes)).catalog, today).map(formatProblem);

  test('are not told of in good time', () => {
    expect(warnings('2027-09-21')).toEqual([]);
  });

  test('are told of 60 days ahead, with file and what to do', () => {
    const todo = 'Läs källan igen, rätta texten om något har ändrats och skriv dagens datum i checked.';
    expect(warnings('2027-09-22')).toEqual([
      `content/handbook/forbattra/avvikelser.mdx: Lag X ska ses över inom 60 dagar, senast 2027-11-21. ${todo}`,
      `content/requirements/lag-x.yaml: Lag X, 2 § ska ses över inom 60 dagar, senast 2027-11-21. ${todo}`,
    ]);
    expect(warnings('2027-11-22')[0]).toBe(
      `content/handbook/forbattra/avvikelser.mdx: Lag X skulle ha setts över 2027-11-21. ${todo}`,
    );
  });

  test('have the day the author has written', () => {
    const early = { [FRAMEWORK]: swap('    verified', '    review: 2027-01-10\n    verified') };
    expect(warnings('2026-12-01', early)).toHaveLength(1);
    expect(warnings('2026-12-01')).toEqual([]);
  });

  test('are no faults: the content is sound all the same', () => {
    expect(sentencesFor({ [CHAPTER]: swap('checked: 2026-11-21', 'checked: 2020-01-01') })).toEqual([]);
  });
});
