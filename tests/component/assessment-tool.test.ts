import { describe, expect, test } from 'vitest';
import { type Answer, criteriaOf, NO_ANSWER } from '@/domain/assessment';
import AssessmentTool from '@/islands/assessment/AssessmentTool';
import { CriterionForm } from '@/islands/assessment/CriterionForm';
import { assessmentWords as words } from '@/strings/assessment';
import { assessment, criterion, law, scale } from '../unit/domain/examples';
import { noteRules, render, serverRules, wordsOf } from './render';

const html = render(AssessmentTool, {
  id: 'exempel',
  assessment,
  scale,
  base: '/',
  address: '/sjalvskattningar/exempel/',
  sourceTitles: { 'lag-x': 'Lag X' },
});

describe('AssessmentTool on the server', () => {
  serverRules(html);
  noteRules(html);

  test('has every criterion with all that is written about it', () => {
    for (const { id, title, text, easy, why, how, example, evidence, levels } of criteriaOf(assessment)) {
      const written = wordsOf(html.querySelector(`#${id}`));
      for (const part of [title, text, easy, why, how, example, ...evidence, ...levels])
        expect(written).toContain(part);
    }
  });

  test('has five levels and "gäller inte oss" for each criterion', () => {
    for (const { id } of criteriaOf(assessment))
      expect(html.querySelectorAll(`input[type=radio][name=${id}-niva]`)).toHaveLength(6);
  });

  test('says what the law says where there is a duty', () => {
    const withLaw = html.querySelectorAll('article').filter((article) => wordsOf(article).includes(words.law));
    expect(withLaw.map(({ id }) => id)).toEqual(['b']);
    expect(wordsOf(withLaw[0])).toContain('Lagen kräver b.');
  });

  test('says in words that nothing is answered', () => {
    expect(wordsOf(html.querySelector('.progress'))).toBe(words.progress(0, 4));
  });

  test('has the areas as sections in reading order, then the result', () => {
    expect(html.querySelectorAll('h2').map(wordsOf).slice(0, 3)).toEqual([
      'Första området',
      'Andra området',
      words.result,
    ]);
  });
});

describe('CriterionForm', () => {
  const form = (answer: Partial<Answer>, answeredRevision: number | null = 1) =>
    render(CriterionForm, {
      criterion: criterion('a', { revision: 2, legal: law('Lagen kräver a.') }),
      scale,
      answer: { ...NO_ANSWER, ...answer },
      answeredRevision,
      version: '1.0',
      doc: null,
    });

  test('asks for evidence only when a level is chosen', () => {
    expect(form({}).querySelector('select')).toBeNull();
    expect(form({ level: 0 }).querySelectorAll('option').map(wordsOf)).toEqual([
      words.noEvidence,
      'A – Stöd A',
      'B – Stöd B',
      'C – Stöd C',
      'D – Stöd D',
    ]);
  });

  test('shows the level that is chosen, 0 too', () => {
    const checked = form({ level: 0 }).querySelectorAll('input[checked]');
    expect(checked.map((input) => wordsOf(input.closest('label')))).toEqual(['0 Ankare a 0.']);
  });

  test('asks why when it does not apply', () => {
    const open = form({ notApplicable: true });
    expect(wordsOf(open)).toContain(words.reason);
    expect(open.querySelector('select')).toBeNull();
    expect(wordsOf(form({}))).not.toContain(words.reason);
  });

  test('says what evidence a level needs, until it is given', () => {
    const need = words.needs(3, 'C');
    expect(wordsOf(form({ level: 3 }))).toContain(need);
    expect(wordsOf(form({ level: 3, evidence: 'B' }))).toContain(need);
    expect(wordsOf(form({ level: 3, evidence: 'C' }))).not.toContain(need);
    expect(wordsOf(form({ level: 2 }))).not.toContain(need);
  });

  test('says that the question has changed since it was answered', () => {
    const changed = words.changedSince;
    expect(wordsOf(form({ level: 2 }, 1))).toContain(changed);
    expect(wordsOf(form({ level: 2 }, 2))).not.toContain(changed);
    expect(wordsOf(form({}, 1))).not.toContain(changed);
  });

  test('can be cleared only when it is answered', () => {
    expect(wordsOf(form({}))).not.toContain(words.clear);
    expect(wordsOf(form({ level: 1 }))).toContain(words.clear);
    expect(wordsOf(form({ notApplicable: true }))).toContain(words.clear);
  });

  test('keeps the note whole, on screen and on paper', () => {
    const note = 'Åtgärdat <§ 7> & ”klart”.\n'.repeat(40);
    const field = form({ note }).querySelector('.note-field');
    expect(field?.querySelector('textarea')?.text).toBe(note);
    expect(field?.querySelector('.on-paper')?.text).toBe(note);
  });
});
