import { describe, expect, test } from 'vitest';
import { FORMS } from '@/domain/organisation';
import { inOrder, isLegalFloor, requirementsOf } from '@/domain/requirement';
import { answeringTexts, legalFloorWithoutChapter, matrixRows } from '@/domain/requirement-matrix';
import { boundText } from '@/domain/requirement-words';
import { BOUND_FORMS } from '@/schema/requirement';
import { boundWords } from '@/strings/requirements';
import { catalog } from './real-content';

const frameworks = inOrder([...catalog.requirements.values()]);
const requirements = requirementsOf(frameworks);
const { chapters, routines, checklists, templates, assessments } = catalog;
const rows = matrixRows(
  requirements,
  answeringTexts({
    chapters: [...chapters.values()],
    routines: [...routines.values()],
    checklists: [...checklists.values()],
    templates: [...templates.values()],
    assessments: [...assessments.values()],
  }),
);
const source = (id: string) => catalog.sources.get(id)?.data;

describe('the matrix', () => {
  test('has no requirement of law or regulation without a chapter', () => {
    expect(rows.filter(isLegalFloor).length).toBeGreaterThan(150);
    expect(
      legalFloorWithoutChapter(rows).map(
        ({ id, short, ref }) => `${id} (${short}, ${ref}) har inget kapitel. Skriv id:t under requirements i ett.`,
      ),
    ).toEqual([]);
  });

  test('has the 220 requirements it began with, or remembers them as retired', () => {
    const retired = frameworks.flatMap(({ data }) => data.retired);
    expect(requirements.length + retired.length).toBeGreaterThanOrEqual(220);
  });
});

describe('every requirement', () => {
  const faults = (wrong: (requirement: (typeof requirements)[number]) => boolean) =>
    requirements.filter(wrong).map(({ framework, id, text }) => `${framework}: ${id}: ${text}`);

  test('is one or two sentences with a full stop', () => {
    expect(faults(({ text }) => !/^[A-ZÅÄÖ].*\.$/u.test(text) || text.split(/[.?] (?=[A-ZÅÄÖ])/u).length > 4)).toEqual([]);
  });

  test('can be read in one breath', () => {
    expect(faults(({ text }) => text.split(/[.?] /).some((sentence) => sentence.split(/\s+/).length > 30))).toEqual([]);
  });

  test('is not called verified when nobody has read the source', () => {
    expect(faults((one) => one.verified && source(one.source)?.read !== true)).toEqual([]);
  });

  test('is looked at again after it was checked', () => {
    expect(faults(({ checked, review }) => review !== undefined && review <= checked)).toEqual([]);
  });

  test('says whom it binds in words of the interface', () => {
    const ids = requirements.flatMap((one) => [...one.forms, ...one.sizes, ...one.assignments]);
    const { forms, sizes, assignments } = boundWords;
    expect(ids.filter((id) => !(id in forms || id in sizes || id in assignments))).toEqual([]);
    expect(faults((one) => !/^[A-ZÅÄÖ]/u.test(boundText(one, boundWords)))).toEqual([]);
  });

  test('of law binds somebody: it is never for those who choose it', () => {
    expect(faults((one) => isLegalFloor(one) && boundText(one, boundWords).includes(boundWords.chosen))).toEqual([]);
  });
});

describe('protected frameworks', () => {
  // Their texts may not be copied: number and subject only.
  const some = ['iso-9001', 'equass-2018', 'skoopi-certifiering', 'nns', 'supported-employment-och-ips'];

  test.each(some)('%s has subjects only, and is told to be protected', (id) => {
    const framework = catalog.requirements.get(id)!.data;
    expect(framework.kind).toBe('frivillig');
    expect(framework.lead).toMatch(/[Ss]kydda/);
    expect(framework.requirements.filter(({ text }) => !text.startsWith('Ämne: ') || text.length > 140)).toEqual([]);
  });
});

describe('frameworks', () => {
  test('have names and places of their own', () => {
    const shorts = frameworks.map(({ data }) => data.short);
    expect(new Set(shorts).size).toBe(shorts.length);
    expect(frameworks.map(({ data }) => data.order)).toEqual(frameworks.map((_, i) => i + 1));
  });

  test('have ids that no requirement has: both are anchors on the same page', () => {
    const ids = [...frameworks.map(({ id }) => id), ...requirements.map(({ id }) => id)];
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('stand with the law first and what one chooses last', () => {
    const kinds = frameworks.map(({ data }) => data.kind);
    const lastLaw = Math.max(kinds.lastIndexOf('lag'), kinds.lastIndexOf('foreskrift'));
    expect(kinds.indexOf('frivillig')).toBeGreaterThan(lastLaw);
  });
});

test('forms that laws are bound to are forms a reader can have', () => {
  expect(BOUND_FORMS.filter((form) => !FORMS.includes(form))).toEqual([]);
});
