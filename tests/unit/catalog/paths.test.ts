import { describe, expect, test } from 'vitest';
import { CHAPTER, CHECKLIST, ROUTINE, sentencesFor } from './project';

const swap = (from: string, to: string) => (before: string) => before.replace(from, to);
const PATH = 'content/paths/nya.yaml';
const path =
  (stop: string, more = '') =>
  () => `title: Nya
group: roll
order: 1
who: Ni som är nya.
why: Det minsta först.
stops:
  - { id: ett, chapter: forbattra/avvikelser, why: Först., minutes: 10 }
  - { id: tva, checklist: start, why: Sedan., minutes: 10 }
  - ${stop}
${more}`;
const stop = (target: string, id = 'tre') => path(`{ id: ${id}, ${target}, why: Sist., minutes: 10 }`);

describe('one mistake in a path or a mark gives one sentence', () => {
  test.each<[what: string, changes: Parameters<typeof sentencesFor>[0], sentence: string]>([
    [
      'a routine that is not there',
      { [PATH]: stop('routine: avvikelse') },
      `${PATH}: fältet "routine" pekar på rutinen "avvikelse" som inte finns. Menade du avvikelser?`,
    ],
    [
      'a chapter that is not there',
      { [PATH]: stop('chapter: forbattra/avvikelse') },
      `${PATH}: fältet "chapters" pekar på kapitlet "forbattra/avvikelse" som inte finns. Menade du forbattra/avvikelser?`,
    ],
    [
      'a stop that points at two things',
      { [PATH]: stop('routine: avvikelser, checklist: start') },
      `${PATH} (rad 9): fältet "stops[3]" ska peka på precis ett av chapter, routine, checklist och assessment. Rätta värdet. Se content/paths/_mall.yaml.`,
    ],
    [
      'an id that stands twice',
      { [PATH]: stop('routine: avvikelser', 'ett') },
      `${PATH}: id "ett" används två gånger. Ge den nya punkten ett eget id.`,
    ],
    [
      'an unknown principle on a checklist',
      { [CHECKLIST]: swap('interval: vid-start', 'interval: vid-start\nprinciples: [klimat]') },
      'content/checklists/start.yaml (rad 10): fältet "principles[1]" ska vara ett av: jamstalldhet, likabehandling, tillganglighet, miljo. Rätta värdet. Se content/checklists/_mall.yaml.',
    ],
    [
      'the same principle twice on a routine',
      { [ROUTINE]: swap('reviewMonths: 12', 'reviewMonths: 12\nprinciples: [miljo, miljo]') },
      'content/routines/avvikelser.yaml (rad 11): fältet "principles" har samma princip två gånger. Rätta värdet. Se content/routines/_mall.yaml.',
    ],
    [
      'an unknown principle on a chapter',
      { [CHAPTER]: swap('terms: [avvikelse]', 'terms: [avvikelse]\nprinciples: [jamstalt]') },
      'content/handbook/forbattra/avvikelser.mdx (rad 7): fältet "principles[1]" ska vara ett av: jamstalldhet, likabehandling, tillganglighet, miljo. Rätta värdet. Se content/handbook/_mall.mdx.',
    ],
  ])('%s', (_, changes, sentence) => {
    expect(sentencesFor(changes)).toEqual([sentence]);
  });
});
