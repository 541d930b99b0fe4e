import { beforeAll, describe, expect, test } from 'vitest';
import { loadDictionary, type SwedishWords } from '@/catalog/language/dictionary';
import { lintTexts } from '@/catalog/language/lint';
import { measureChapters } from '@/catalog/language/measures';
import { readRules, readSilenced } from '@/catalog/language/rules';
import { readTexts } from '@/catalog/language/texts';
import { formatProblem, type Problem } from '@/catalog/problem';
import { findWords, makeWordIndex } from '@/domain/find-words';
import { catalog, root } from './real-content';

const unread: Problem[] = [];
const rules = readRules(root, [...catalog.terms.values()], unread);
const silenced = readSilenced(root, unread);
const texts = readTexts(root);
const plain = (word: string) => word.replace(/^=/, '').replace(/\*$/, '');

describe('the rules about words', () => {
  test('can be read', () => {
    expect(unread.map(formatProblem)).toEqual([]);
    expect(rules.filter(({ strength }) => strength === 'fel').length).toBeGreaterThan(10);
    expect(rules.filter(({ term }) => term !== undefined).length).toBeGreaterThan(60);
  });

  test('find their own words', () => {
    // A rule that needs other words in the sentence is tried with them.
    const deaf = rules.flatMap((rule) => {
      const index = makeWordIndex([{ ...rule, unless: [] }]);
      const around = (rule.near ?? []).map(plain).join(' ');
      return rule.words.filter((word) => findWords(`Vi ${plain(word)} ${around}`, index).length === 0);
    });
    expect(deaf).toEqual([]);
  });

  test('never hit what they say to write instead', () => {
    const wrong = rules.filter((rule) => findWords(rule.instead, makeWordIndex([{ ...rule, unless: [] }])).length > 0);
    // A word with two meanings can be right in one of them; it is then named among the choices.
    expect(wrong.filter(({ unless = [] }) => unless.length === 0).map(({ words }) => words)).toEqual([]);
  });

  test('say why in whole sentences, and point at terms that are there', () => {
    expect(rules.filter(({ reason }) => !/^\p{Lu}.{8,}[.?]$/u.test(reason)).map(({ words }) => words)).toEqual([]);
    expect(rules.filter(({ term }) => term !== undefined && !catalog.terms.has(term))).toEqual([]);
  });

  test('speak of each word once', () => {
    const words = rules.flatMap((rule) => rule.words.map((word) => plain(word).toLowerCase()));
    const twice = words.filter((word, i) => words.indexOf(word) !== i);
    // The glossary tells readers of the word; the rules file finds it at the beginning of longer words too.
    expect(twice.filter((word) => !['handikapp', 'socialbidrag'].includes(word))).toEqual([]);
  });
});

describe('all texts', () => {
  test('keep the rules, or say why not', () => {
    expect(lintTexts(texts, rules, silenced).problems.map(formatProblem)).toEqual([]);
  });

  test('are looked at: chapters, tools, parts, the start page and the interface', () => {
    const folders = ['handbook', 'routines', 'checklists', 'templates', 'assessments', 'parts', 'start', 'scales'];
    for (const folder of [...folders.map((name) => `content/${name}/`), 'src/strings/']) {
      const found = texts.filter(({ file }) => file.startsWith(folder));
      expect(found.flatMap(({ passages }) => passages).length, folder).toBeGreaterThan(found.length);
    }
    const index = makeWordIndex([{ words: ['och'], strength: 'tips', reason: 'Prov.', instead: 'x' }]);
    const silent = texts.filter(({ passages }) => !passages.some(({ text }) => findWords(text, index).length > 0));
    // Nearly every text has the word "och"; a reader that came to nothing would find it in none.
    expect(silent.filter(({ file }) => /routines|checklists|\.mdx$/.test(file)).map(({ file }) => file)).toEqual([]);
  });

  test('have a reason for every silenced line', () => {
    expect(silenced.filter(({ reason }) => reason.length < 15)).toEqual([]);
  });
});

test('chapters are measured, the heaviest first', () => {
  const measures = measureChapters(catalog.chapters.values());
  expect(measures).toHaveLength(catalog.chapters.size);
  const lix = measures.map((measure) => measure.lix);
  expect(lix).toEqual([...lix].sort((a, b) => b - a));
  for (const { long } of measures) for (const { words } of long) expect(words).toBeGreaterThan(30);
});

describe('the dictionary', () => {
  let words: SwedishWords;
  beforeAll(() => {
    words = loadDictionary(['årshjul', 'svb']);
  }, 60_000);

  test.each(
    'avvikelse arbetar Arbetar kvalitetsledningssystem arbetsintegrerande årshjulet årshjulsmöte arbetsträningen introduktionssamtal deltagarens handledarens egenkontrollen verksamhetsledaren samverkansmöte Socialstyrelsen idéburen kafékooperativ studiecirkelledare riskbedömning'.split(
      ' ',
    ),
  )('knows %s', (word) => {
    expect(words.has(word)).toBe(true);
  });

  test.each(
    'avikelse arbettar kvalitetslednigssystem verksmahet årsjhulet introdukton deltagrarna handledre egenkontollen samvrkan rutinner uppföljnig ansvraig besltuar styrlsen dokumnet kommmun hjäper'.split(
      ' ',
    ),
  )('does not know %s', (word) => {
    expect(words.has(word)).toBe(false);
  });

  test('knows what was meant', () => {
    expect(words.suggest('uppföljnig')).toContain('uppföljning');
    expect(words.suggest('styrlsen')).toContain('styrelsen');
  });

  test('knows how a compound can begin', () => {
    expect(words.canBegin('hälso')).toBe(true);
    expect(words.canBegin('hälsso')).toBe(false);
  });
});
