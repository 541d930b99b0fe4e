import { describe, expect, test } from 'vitest';
import { publishedIds } from '@/catalog/ids';
import { readCatalog } from '@/catalog/catalog';
import { CHAPTER, CHECKLIST, project, ROUTINE, sentencesFor } from './project';

const FILE = 'content/templates/lapp.yaml';
const template = `title: Lapp
number: MALL-07
version: "1.0"
updated: 2026-11-21
summary: Att skriva på.
part: 4
use: { who: Alla, when: Genast, how: [Skriv för hand.] }
keep: i {{laset}}.
fields:
  - { id: laset, label: Skåpet, default: det låsta skåpet }
blocks:
  - text: Skriv här.
  - table: { caption: Tabell, columns: [{ title: A }, { title: B }], rows: [["1", ""]] }
routines: [avvikelser]
`;
const links = { [ROUTINE]: (text: string) => `${text}templates: [lapp]\n` };

const withFault = (from: string, to: string) => {
  const changed = template.replace(from, to);
  if (changed === template) throw new Error('nothing was changed');
  return { [FILE]: changed, ...links };
};
const see = 'Se content/templates/_mall.yaml.';

describe('a template', () => {
  test('without faults gives no sentence', () => {
    expect(sentencesFor({ [FILE]: template, ...links })).toEqual([]);
  });

  test.each([
    [
      'a block with two things in it',
      '  - text: Skriv här.',
      '  - text: Skriv här.\n    heading: Rubrik',
      `${FILE} (rad 12): fältet "blocks[1]" ska vara precis ett av: heading, subheading, text, list, steps, ticks, table, lines, blanks, signature, note eller pageBreak. Rätta värdet. ${see}`,
    ],
    [
      'a misspelt block',
      '  - text: Skriv här.',
      '  - tekst: Skriv här.',
      `${FILE} (rad 12): fältet "blocks[1]" har ett okänt fält: tekst. Rätta stavningen eller ta bort raden. ${see}`,
    ],
    [
      'a row with a cell too many',
      '[["1", ""]]',
      '[["1", "", ""]]',
      `${FILE} (rad 13): fältet "blocks[2].table" har en rad med fel antal rutor; skriv "" för en ruta att fylla i. Rätta värdet. ${see}`,
    ],
    [
      'a table without rows',
      ', rows: [["1", ""]]',
      '',
      `${FILE} (rad 13): fältet "blocks[2].table" är tom; skriv rows eller blankRows. Rätta värdet. ${see}`,
    ],
    [
      'more room than a sheet has',
      'rows: [["1", ""]]',
      'rows: [["1", ""]], room: 9',
      `${FILE} (rad 13): fältet "blocks[2].table.room" ska vara högst 6. Rätta värdet. ${see}`,
    ],
    [
      'a number of another kind of document',
      'MALL-07',
      'RUT-07',
      `${FILE} (rad 2): fältet "number" ska skrivas på formen MALL-01. Rätta värdet. ${see}`,
    ],
    [
      'a tab that the binder does not have',
      'part: 4',
      'part: 9',
      `${FILE} (rad 6): fältet "part" ska vara högst 8. Rätta värdet. ${see}`,
    ],
    [
      'a field that nobody can fill in',
      '{{laset}}',
      '{{lasett}}',
      `${FILE}: texten använder {{lasett}} men fältet finns inte under fields. Menade du {{laset}}?`,
    ],
    [
      'a misspelt routine',
      '[avvikelser]',
      '[avvikelse]',
      `${FILE}: fältet "routines" pekar på rutinen "avvikelse" som inte finns. Menade du avvikelser?`,
    ],
  ])('with %s gives a sentence that says what to do', (_, from, to, sentence) => {
    expect(sentencesFor(withFault(from, to))).toEqual([sentence]);
  });

  test('that is named but not there is missed, wherever it is named', () => {
    const named = (file: string) => `${file}: fältet "templates" pekar på mallen "lap" som inte finns. Menade du lapp?`;
    expect(
      sentencesFor({
        [FILE]: template,
        [ROUTINE]: (text) => `${text}templates: [lap]\n`,
        [CHECKLIST]: (text) => `${text}templates: [lap]\n`,
        [CHAPTER]: (text) => text.replace('---\n', '---\ntemplates: [lap]\n'),
      }).sort(),
    ).toEqual([named(CHAPTER), named(CHECKLIST), named(ROUTINE)].sort());
  });

  test('has its number to itself', () => {
    expect(sentencesFor({ [FILE]: template, 'content/templates/annan.yaml': template, ...links })).toEqual([
      `${FILE}: numret MALL-07 används redan av content/templates/annan.yaml. Välj ett ledigt.`,
    ]);
  });

  test('publishes its number and its fields', () => {
    const { catalog } = readCatalog(project({ [FILE]: template, ...links }));
    expect(publishedIds(catalog).filter((id) => id.startsWith(FILE))).toEqual([`${FILE}#MALL-07`, `${FILE}#laset`]);
  });
});
