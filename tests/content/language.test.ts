import { describe, expect, test } from 'vitest';
import { LIX_LIMIT } from '@/catalog/language/measures';
import { listFiles } from '@/catalog/read';
import { readability, sentencesOf } from '@/domain/readability';
import { templateBlocks } from '@/domain/report-template';
import type { Template } from '@/schema/template';
import { reportWords } from '@/strings/report';
import { textsOf } from '../unit/domain/document-text';
import { catalog, contentFiles, readReal, root } from './real-content';

/** What a reader of the paper reads; each cell and label is a sentence of its own. */
const textsOfPaper = (data: Template) =>
  templateBlocks(data, { words: reportWords })
    .flatMap(textsOf)
    .map((text) => text.replaceAll('☐', '').trim())
    .filter((text) => text !== '');

/** One decimal, as in "29,4". */
const number = (value: number) => value.toFixed(1).replace('.', ',');

const heavy = (limit: number, mean: number, texts: { file: string; sentences: string[] }[]) =>
  texts
    .map(({ file, sentences }) => ({ file, ...readability(sentences) }))
    .filter(({ lix, wordsPerSentence }) => lix >= limit || wordsPerSentence > mean)
    .map(
      ({ file, lix, wordsPerSentence }) =>
        `${file}: LIX är ${number(lix)} och meningarna har ${number(wordsPerSentence)} ord i snitt. Dela meningar och byt långa ord.`,
    );

describe('easy-read texts', () => {
  test('of chapters have LIX under 30 and short sentences', () => {
    const texts = [...catalog.chapters.values()].flatMap(({ easy }) =>
      easy ? [{ file: easy.file, sentences: sentencesOf(easy.body) }] : [],
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(heavy(30, 15, texts)).toEqual([]);
  });

  test('in data have LIX under 30 and short sentences', () => {
    const one = (file: string, easy: readonly (string | undefined)[]) => ({
      file,
      sentences: easy.flatMap((text) => sentencesOf(text ?? '')),
    });
    const texts = [
      ...[...catalog.terms.values()].map(({ file, data }) => one(file, [data.easy])),
      ...[...catalog.confusions.values()].map(({ file, data }) => one(file, [data.easy])),
      ...[...catalog.scales.values()].map(({ file, data }) =>
        one(
          file,
          [...data.levels, ...data.evidence].map(({ easy }) => easy),
        ),
      ),
      ...[...catalog.routines.values()].map(({ file, data }) => one(file, data.easy)),
      ...[...catalog.templates.values()]
        .filter(({ data }) => data.easyRead)
        .map(({ file, data }) => one(file, textsOfPaper(data))),
      ...[...catalog.checklists.values()].map(({ file, data }) =>
        one(file, [data.easy, ...data.groups.flatMap(({ items }) => items.map(({ easy }) => easy))]),
      ),
      ...[...catalog.assessments.values()].map(({ file, data }) =>
        one(file, [data.easy, ...data.areas.flatMap(({ criteria }) => criteria.map(({ easy }) => easy))]),
      ),
    ];
    expect(heavy(30, 15, texts)).toEqual([]);
  });
});

describe('chapters', () => {
  const texts = [...catalog.chapters.values()].map(({ file, body }) => ({ file, sentences: sentencesOf(body) }));

  test(`have LIX ${LIX_LIMIT} at the most`, () => {
    expect(heavy(LIX_LIMIT + 0.05, Number.POSITIVE_INFINITY, texts)).toEqual([]);
  });

  test('speak of certificates only to say that there is none', () => {
    const claims = texts.flatMap(({ file, sentences }) =>
      sentences
        .filter((text) => CERTIFICATE.test(text) && !/\b(inget|inte|ingen|inga|varken|utan)\b|\?/i.test(text))
        .map((text) => `${file}: ”${text}” kan läsas som att någon blir godkänd. Skriv om.`),
    );
    expect(claims).toEqual([]);
  });
});

/** Words that make a promise we do not keep. "intyg" is not among them: participants get certificates of employment. */
const CERTIFICATE = /certifi|ackredit|diplomer|kvalitets(stämp|märk)|godkänd verksamhet/i;

describe('tools', () => {
  test('never speak of certificates', () => {
    const tools = [
      ...catalog.assessments.values(),
      ...catalog.checklists.values(),
      ...catalog.routines.values(),
      ...catalog.templates.values(),
    ];
    const claims = tools.filter(({ data }) => CERTIFICATE.test(JSON.stringify(data)));
    expect(
      claims.map(({ file }) => `${file}: ordet ${CERTIFICATE.exec(readReal(file))?.[0]} får inte stå här.`),
    ).toEqual([]);
  });

  test('have their Swedish in src/strings and content, not in the code', () => {
    const files = listFiles(root, 'src/islands', ['.tsx']);
    const wrong = files.flatMap((file) =>
      readReal(file)
        .split('\n')
        .flatMap((line, i) => (/[åäöÅÄÖ]/.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
    );
    expect(files.length).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });
});

describe('nobody', () => {
  const found = (pattern: RegExp) =>
    contentFiles.flatMap((file) => [...readReal(file).matchAll(pattern)].map(([text]) => `${file}: ${text}`));

  test('has an e-mail address in the content', () => {
    expect(found(/[\w.+-]+@[\w-]+\.[a-z]{2,}/gi)).toEqual([]);
  });

  test('has a personal number in the content', () => {
    expect(found(/\b(?:18|19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[67]\d|8\d|9[01])[-+ ]?\d{4}\b/g)).toEqual([]);
  });

  test('has a telephone number in the content', () => {
    expect(found(/(?<![\d:-])0\d{1,3}[-–/ ]\d{2,3}(?: ?\d{2}){2}\b/g)).toEqual([]);
  });
});
