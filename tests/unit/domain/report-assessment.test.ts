import { describe, expect, test } from 'vitest';
import { type Answer, criteriaOf } from '@/domain/assessment';
import { assessmentReport } from '@/domain/report-assessment';
import { reportWords } from '@/strings/report';
import { allText, blocksOf, itemsOf, widthOf } from './document-text';
import { answers, assessment, scale } from './examples';

const words = reportWords.assessment;

const reportOf = (given: Record<string, Partial<Answer>> = {}) =>
  assessmentReport(assessment, scale, {
    answerOf: answers(given),
    made: '2026-11-21',
    address: '/sjalvskattningar/x/',
    words: reportWords,
    sourceTitles: { 'lag-x': 'Exempellagen' },
  });

const some: Record<string, Partial<Answer>> = {
  a: { level: 4, evidence: 'C', note: 'Vi gör så här.' },
  b: { level: 1, evidence: 'A' },
  c: { notApplicable: true, reason: 'Vi har ingen lokal.', note: 'Frågan togs upp i maj.' },
};

/** The blocks about one criterion: from its own paragraph to the next criterion's. */
function blocksAbout(id: string, given: Record<string, Partial<Answer>>): string {
  const text = allText(reportOf(given));
  const from = text.lastIndexOf(`Rubrik ${id}. Text ${id}.`);
  const next = text.slice(from + 1).search(/Rubrik \w\. Text|\nAndra området/);
  return text.slice(from, next === -1 ? undefined : from + 1 + next);
}

describe('assessmentReport', () => {
  test('carries the facts of the self-assessment', () => {
    expect(reportOf()).toMatchObject({
      title: 'Exempelkoll',
      language: 'sv-SE',
      number: 'SS-99',
      version: '1.0',
      subtitle: 'Visar var ni står.',
      made: '2026-11-21',
      origin: reportWords.origin('/sjalvskattningar/x/'),
    });
  });

  test('says how much is answered and that it is no certificate', () => {
    const text = allText(reportOf(some));
    expect(text).toContain(words.answered(3, 4));
    expect(text).toContain(words.noGrade);
  });

  test('has the table before the chart', () => {
    const kinds = reportOf(some).blocks.map(({ kind }) => kind);
    expect(kinds.indexOf('table')).toBeGreaterThan(-1);
    expect(kinds.indexOf('table')).toBeLessThan(kinds.indexOf('chart'));
  });

  test('has columns that add up to the whole width', () => {
    for (const table of blocksOf(reportOf(some), 'table')) expect(widthOf(table)).toBeCloseTo(1, 10);
  });

  test('has one row per area with said and evidenced as Swedish numbers', () => {
    expect(blocksOf(reportOf(some), 'table')[0]?.rows).toEqual([
      ['Första området', '2 av 2', '2,5', '2'],
      ['Andra området', '1 av 2', words.noAnswer, words.noAnswer],
    ]);
  });

  test('draws the numbers of the table and no others', () => {
    const [table] = blocksOf(reportOf(some), 'table');
    const [chart] = blocksOf(reportOf(some), 'chart');
    expect(chart?.max).toBe(4);
    expect(chart?.bars.map(({ label }) => label)).toEqual(table?.rows.map((row) => row[0]));
    expect(chart?.bars.map(({ value }) => (value === null ? words.noAnswer : String(value).replace('.', ',')))).toEqual(
      table?.rows.map((row) => row[2]),
    );
    expect(chart?.bars.map(({ text }) => text)).toEqual([words.outOf('2,5'), words.noAnswer]);
  });

  test('says in words what the chart shows', () => {
    expect(blocksOf(reportOf(some), 'chart')[0]?.alt).toContain(
      `Första området: ${words.outOf('2,5')}. Andra området: ${words.noAnswer}.`,
    );
  });

  test('lists the duties in law with where the law says so', () => {
    expect(allText(reportOf(some))).toContain('Rubrik b. Exempellagen, 2 §');
  });

  test('says so when no duty stands below 2', () => {
    expect(allText(reportOf({ b: { level: 2 } }))).toContain(words.noLegalGaps);
  });

  test('numbers the next steps and says what to do', () => {
    const [steps] = blocksOf(reportOf(some), 'list').filter(({ ordered }) => ordered);
    expect(steps && itemsOf(steps)).toEqual(['Rubrik b. Börja med b.', 'Rubrik a. Börja med a.']);
  });

  test('has every criterion with its text, answered or not', () => {
    const text = allText(reportOf());
    for (const { title, text: words } of criteriaOf(assessment)) expect(text).toContain(`${title}. ${words}`);
  });

  test('gives an answer with its level, anchor, evidence and note', () => {
    const text = blocksAbout('a', some);
    expect(text).toContain('Nivå: 4 – Etikett 4');
    expect(text).toContain('Det betyder: Ankare a 4.');
    expect(text).toContain('Belägg för svaret: C – Stöd C');
    expect(text).toContain('Vi gör så här.');
  });

  test('gives level 0 as an answer', () => {
    const text = blocksAbout('a', { a: { level: 0 } });
    expect(text).toContain(words.levelText(0, 'Etikett 0'));
    expect(text).toContain(`${words.anchor}: Ankare a 0.`);
  });

  test('says that evidence is not given', () => {
    expect(blocksAbout('a', { a: { level: 2 } })).toContain('Belägg för svaret: ej besvarat');
  });

  test('gives the reason why something does not apply', () => {
    expect(blocksAbout('c', some)).toContain(words.notApplicable('Vi har ingen lokal.'));
  });

  test('says that the reason is missing', () => {
    expect(blocksAbout('c', { c: { notApplicable: true } })).toContain(words.notApplicable(words.noReason));
  });

  test.each<[what: string, answer: Partial<Answer>]>([
    ['a level', { level: 2 }],
    ['nothing else', {}],
    ['"gäller inte oss"', { notApplicable: true, reason: 'Skäl.' }],
    ['"gäller inte oss" without a reason', { notApplicable: true }],
  ])('keeps a note whole beside %s', (_, answer) => {
    const note = '”Åtgärd” <§ 7> & **stjärnor** {{klamrar}}.\n'.repeat(300);
    const notes = blocksOf(reportOf({ d: { ...answer, note } }), 'note');
    expect(notes).toEqual([{ kind: 'note', title: words.note, runs: [note] }]);
  });

  test('keeps a long reason whole', () => {
    const reason = 'Vi hyr lokalen av kommunen. '.repeat(300).trim();
    expect(allText(reportOf({ a: { notApplicable: true, reason } }))).toContain(reason);
  });

  test('is a blank form when nothing is answered', () => {
    const blank = reportOf();
    expect(allText(blank)).toContain(words.answered(0, 4));
    expect(blocksOf(blank, 'note')).toEqual([]);
    expect(blocksOf(blank, 'chart')[0]?.bars.every(({ value }) => value === null)).toBe(true);
    expect(allText(blank)).not.toMatch(/null|undefined|NaN/);
  });

  test('ends with lines to sign on', () => {
    expect(reportOf().blocks.at(-1)).toEqual({ kind: 'signature', labels: [...words.signature] });
  });
});
