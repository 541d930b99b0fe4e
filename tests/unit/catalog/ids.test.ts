import { describe, expect, test } from 'vitest';
import { readCatalog } from '@/catalog/catalog';
import { compareWithLedger, publishedIds, retiredIds } from '@/catalog/ids';
import { formatProblem } from '@/catalog/problem';
import { CHECKLIST, project } from './project';

const sentences = (ledger: string[], published: string[], retired: string[] = []) =>
  compareWithLedger(ledger, published, retired).problems.map(formatProblem);

describe('publishedIds', () => {
  test('has every id that answers or links hang on', () => {
    expect(publishedIds(readCatalog(project()).catalog)).toEqual([
      '/forbattra/avvikelser/',
      'content/assessments/koll.yaml#andamal',
      'content/checklists/start.yaml#ansvarig-utsedd',
      'content/checklists/start.yaml#rutin-beslutad',
      'content/glossary/avvikelse.yaml#T-001',
      'content/glossary/klagomal.yaml#T-002',
      'content/requirements/lag-x.yaml#x-rutin',
      'content/routines/avvikelser.yaml#mottagare',
      'content/routines/avvikelser.yaml#sag-till',
    ]);
  });
});

describe('retiredIds', () => {
  test('has what is out of use, with its file', () => {
    const root = project({ [CHECKLIST]: (before) => `${before}retired: [{ id: gammal-punkt }]\n` });
    expect(retiredIds(readCatalog(root).catalog)).toEqual(['content/checklists/start.yaml#gammal-punkt']);
  });
});

describe('compareWithLedger', () => {
  const a = 'content/checklists/a.yaml#punkt';

  test('says nothing when all is as it was', () => {
    expect(compareWithLedger([a], [a], [])).toEqual({ added: [], problems: [] });
  });

  test('finds what is new', () => {
    expect(compareWithLedger([a], [a, '/ny/'], []).added).toEqual(['/ny/']);
  });

  test('lets an id go that is retired', () => {
    expect(compareWithLedger([a], [], [a])).toEqual({ added: [], problems: [] });
  });

  test('lets all ids of a file go that another file has taken the place of', () => {
    const root = project({ [CHECKLIST]: (before) => `${before}replaces: [gammal]\n` });
    const retired = retiredIds(readCatalog(root).catalog);
    expect(sentences(['content/checklists/gammal.yaml#punkt'], [], retired)).toEqual([]);
    expect(sentences(['content/routines/gammal.yaml#punkt'], [], retired)).toHaveLength(1);
  });

  test('does not let an id go that is retired in another file', () => {
    expect(sentences([a], [], ['content/checklists/b.yaml#punkt'])).toHaveLength(1);
  });

  test('says what to do when an id has gone', () => {
    expect(sentences([a], [])).toEqual([
      'content/checklists/a.yaml: id "punkt" har försvunnit, men läsare kan ha svar på det. Lägg tillbaka det, eller skriv "- id: punkt" under retired.',
    ]);
  });

  test('says what to do when an id has moved to another file', () => {
    expect(sentences([a], ['content/checklists/b.yaml#punkt'])).toEqual([
      'content/checklists/a.yaml: id "punkt" har flyttats till content/checklists/b.yaml, men läsarnas svar hör till den här filen. Flytta tillbaka det och hitta på ett nytt id i den andra filen.',
    ]);
  });

  test('does not take the same id in another kind of file for the one that went', () => {
    expect(sentences([a], ['content/routines/b.yaml#punkt'])[0]).toContain('har försvunnit');
  });

  test('says what to do when a term has gone', () => {
    expect(sentences(['content/glossary/rutin.yaml#T-081'], [])).toEqual([
      'content/glossary/rutin.yaml: begreppet med koden T-081 har försvunnit eller bytt kod, och andra kan ha länkat dit. Lägg tillbaka filen med samma namn och kod.',
    ]);
  });

  test('says what to do when a chapter has gone', () => {
    expect(sentences(['/forbattra/avvikelser/'], [])).toEqual([
      'content/handbook/forbattra/avvikelser.mdx: kapitlet på adressen /forbattra/avvikelser/ har försvunnit, och andra kan ha länkat dit. Lägg tillbaka filen med samma namn.',
    ]);
  });
});
