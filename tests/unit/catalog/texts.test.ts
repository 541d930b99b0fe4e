import { describe, expect, test } from 'vitest';
import { readCatalog } from '@/catalog/catalog';
import { formatProblem } from '@/catalog/problem';
import { changedTexts, nextTextLedger, publishedTexts, TEXT_LEDGER, readTextLedger } from '@/catalog/texts';
import { CHECKLIST, project } from './project';

const ROUTINE = 'content/routines/avvikelser.yaml';
const catalogOf = (changes: Parameters<typeof project>[0] = {}) => readCatalog(project(changes)).catalog;
const faultless = () => publishedTexts(catalogOf());
const problems = (change: (before: string) => string, file = ROUTINE) =>
  changedTexts(faultless(), catalogOf({ [file]: change })).map(formatProblem);

const reworded = (before: string) => before.replace('Rätta felet.', 'Rätta det.');
const line = (version: string, sections: string) =>
  `changes:\n  - { version: "${version}", date: 2026-12-01, kind: ordval, what: Kortare., sections: [${sections}] }\n`;

describe('the ledger of texts', () => {
  test('has version and fingerprints of every text that can be put in a binder', () => {
    const published = faultless();
    expect(Object.keys(published)).toEqual([CHECKLIST, ROUTINE]);
    expect(published[ROUTINE]?.version).toBe('1.0');
    expect(Object.keys(published[ROUTINE]?.sections ?? {})).toEqual([
      'rubrik',
      'falt',
      'purpose',
      'scope',
      'steps',
      'step-sag-till',
      'records',
      'deviations',
      'small',
    ]);
  });

  test('is empty where there is none', () => {
    const published = faultless();
    expect(readTextLedger(project())).toEqual({});
    const root = project({ [TEXT_LEDGER]: () => JSON.stringify(published) });
    expect(readTextLedger(root)).toEqual(published);
  });
});

describe('changedTexts', () => {
  test('says nothing while the text is the same, and nothing of what is no text', () => {
    expect(changedTexts(faultless(), catalogOf())).toEqual([]);
    expect(problems((before) => before.replace('updated: 2026-11-21', 'updated: 2026-11-22'))).toEqual([]);
  });

  test('asks for a new version', () => {
    expect(problems(reworded)).toEqual([
      `${ROUTINE}: texten har ändrats (purpose) men version är fortfarande 1.0, som andra har beslutat. Höj version, och skriv under changes vad som är nytt.`,
    ]);
    expect(problems((before) => before.replace('default: samordnaren', 'default: ordföranden'))[0]).toContain('(falt)');
    expect(problems((before) => before.replace('Startlista', 'Startlistan'), CHECKLIST)[0]).toContain('(rubrik)');
  });

  test('asks what is new', () => {
    const raised = (before: string) => reworded(before).replace('version: "1.0"', 'version: "1.1"');
    expect(problems(raised)).toEqual([
      `${ROUTINE}: purpose har ändrats sedan version 1.0 men står inte under changes. Skriv en rad för version 1.1 med vad som är nytt, ordval eller innebord, och avsnitten.`,
    ]);
    expect(problems((before) => raised(before) + line('1.1', 'small'))[0]).toContain('purpose har ändrats');
    expect(problems((before) => raised(before) + line('1.1', 'purpose'))).toEqual([]);
  });

  test('refuses sections that are not there, and versions in the wrong order', () => {
    expect(problems((before) => before + line('1.0', 'borta'))[0]).toContain('avsnittet "borta" finns inte');
    expect(problems((before) => before + line('1.1', 'purpose'))[0]).toContain('är nyare än textens version 1.0');
    const twice = `${line('1.0', 'purpose')}${line('0.9', 'purpose').replace('changes:\n', '')}`;
    expect(problems((before) => before + twice)[0]).toContain('Skriv den nyaste sist');
    expect(problems((before) => before.replace('version: "1.0"', 'version: "0.9"'))[0]).toContain('är äldre än 1.0');
  });

  test('lets a change name a section that has gone since it was published', () => {
    const gone = (before: string) =>
      before.replace('version: "1.0"', 'version: "2.0"').replace('id: sag-till', 'id: ring') +
      `${line('2.0', 'step-sag-till, step-ring')}retired: [{ id: sag-till, replacedBy: ring }]\n`;
    expect(problems(gone)).toEqual([]);
  });

  test("refuses names that there is no room for in readers' binders", () => {
    const long = 'a'.repeat(60);
    expect(problems((before) => before.replace('id: sag-till', `id: ${long}`)).join()).toContain('65 tecken');
  });
});

describe('nextTextLedger', () => {
  test('takes in what is new and what has been told, and never what has not', () => {
    const silent = catalogOf({ [ROUTINE]: reworded });
    expect(nextTextLedger({}, silent)).toEqual(publishedTexts(silent));
    const published = faultless();
    expect(nextTextLedger(published, silent)).toEqual(published);
    const told = catalogOf({
      [ROUTINE]: (before) => reworded(before).replace('version: "1.0"', 'version: "1.1"') + line('1.1', 'purpose'),
    });
    expect(nextTextLedger(published, told)[ROUTINE]?.version).toBe('1.1');
  });

  test('takes in all when it is said that nobody can have decided on it', () => {
    const silent = catalogOf({ [ROUTINE]: reworded });
    expect(nextTextLedger(faultless(), silent, { unpublished: true })).toEqual(publishedTexts(silent));
  });

  test('keeps what has gone', () => {
    const gone = { 'content/routines/borta.yaml': { version: '1.0', sections: {} } };
    expect(nextTextLedger(gone, catalogOf())).toMatchObject(gone);
  });
});
