import { describe, expect, test } from 'vitest';
import { criteriaOf } from '@/domain/assessment';
import { assessmentForm } from '@/domain/form-assessment';
import { itemCode } from '@/domain/item-code';
import { checklistReport } from '@/domain/report-checklist';
import { reportWords } from '@/strings/report';
import { allText, blocksOf } from './document-text';
import { assessment, checklist, scale, states } from './examples';

const facts = { made: '2026-11-21', address: '/x/', words: reportWords };

describe('a self-assessment as a blank form', () => {
  const form = assessmentForm(assessment, scale, facts);
  const text = allText(form);

  test('has every criterion with its code and every level in words, none of them chosen', () => {
    for (const { id, title, levels } of criteriaOf(assessment)) {
      expect(text).toContain(`${itemCode(id)}  ${title}`);
      levels.forEach((level, value) => expect(text).toContain(`${value}  ${level}`));
    }
    const ticks = blocksOf(form, 'ticks').flatMap(({ items }) => items);
    expect(ticks).toHaveLength(criteriaOf(assessment).length * 5);
    expect(ticks.filter(({ done }) => done)).toEqual([]);
  });

  test('explains the scale and the evidence, and has room for notes and for what comes next', () => {
    for (const { label } of [...scale.levels, ...scale.evidence]) expect(text).toContain(label);
    expect(blocksOf(form, 'lines')).toHaveLength(criteriaOf(assessment).length + 1);
    expect(form).toMatchObject({ title: assessment.title, number: assessment.number, made: facts.made });
  });
});

describe('a checklist as a blank form', () => {
  const code = { size: 1, bits: '', url: 'https://exempel.se/' };
  const form = checklistReport(checklist, { ...facts, code });
  const filled = checklistReport(checklist, { ...facts, code, stateOf: states(['a', 'b']) });

  test('has the same items and codes as the filled one, and nothing of the answers', () => {
    const items = blocksOf(form, 'ticks').flatMap((block) => block.items);
    expect(items.map(({ code: own, text }) => [own, text])).toEqual(
      blocksOf(filled, 'ticks').flatMap((block) => block.items.map(({ code: own, text }) => [own, text])),
    );
    expect(items.filter(({ done, note }) => done || note)).toEqual([]);
    expect(allText(form)).not.toContain(reportWords.checklist.progress(0, items.length));
    expect(blocksOf(form, 'lines')).toHaveLength(1);
  });

  test('leads back to its page', () => {
    expect([form.code, filled.code]).toEqual([code, code]);
  });
});
