import { describe, expect, test } from 'vitest';
import { type Answer, assess } from '@/domain/assessment';
import { Result } from '@/islands/assessment/Result';
import { assessmentWords as words } from '@/strings/assessment';
import { answers, assessment, scale } from '../unit/domain/examples';
import { render, wordsOf } from './render';

const show = (given: Record<string, Partial<Answer>>) =>
  render(Result, { result: assess(assessment, scale, answers(given)), sourceTitles: { 'lag-x': 'Lag X' } });

const html = show({ a: { level: 4, evidence: 'C' }, b: { level: 1 }, c: { level: 2 } });

describe('Result', () => {
  test('has the table before the chart', () => {
    const order = html.querySelectorAll('table, figure').map(({ tagName }) => tagName);
    expect(order).toEqual(['TABLE', 'FIGURE']);
  });

  test('has one row per area with said and evidenced', () => {
    expect(html.querySelectorAll('tbody tr').map((row) => row.querySelectorAll('th, td').map(wordsOf))).toEqual([
      ['Första området', '2 av 2', '2,5', '2'],
      ['Andra området', '1 av 2', '2', '2'],
    ]);
  });

  test('draws the numbers of the table', () => {
    const widths = html
      .querySelectorAll('figure svg')
      .map((chart) =>
        ['.bar-track', '.bar-self', '.bar-evidenced'].map((bar) =>
          Number(chart.querySelector(bar)?.getAttribute('width')),
        ),
      );
    expect(widths.map(([track = 0, said = 0, evidenced = 0]) => [(said / track) * 4, (evidenced / track) * 4])).toEqual(
      [
        [2.5, 2],
        [2, 2],
      ],
    );
  });

  test('hides the chart from screen readers, since the table says the same', () => {
    expect(html.querySelector('figure')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('says that there is no grade and no certificate', () => {
    expect(wordsOf(html)).toContain(words.noGrade);
  });

  test('leads from duties and next steps to the questions', () => {
    const links = html.querySelectorAll('ul a, ol a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#b', '#b', '#c', '#a']);
  });

  test('says where the law says so', () => {
    expect(wordsOf(html.querySelector('ul'))).toContain('Lag X, 2 §');
  });

  test('says what to do first', () => {
    expect(wordsOf(html.querySelector('ol'))).toContain('Rubrik b. Börja med b.');
  });

  test('says so when nothing is answered', () => {
    const empty = wordsOf(show({}));
    expect(empty).toContain(words.noNextSteps);
    expect(empty).not.toMatch(/NaN|null|undefined/);
  });
});
