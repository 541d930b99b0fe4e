import { describe, expect, test } from 'vitest';
import MatrixFilter from '@/islands/matrix/MatrixFilter';
import { matrixFilterWords as words } from '@/strings/matrix-filter';
import { assignmentNames, employeeNames } from '@/strings/requirements';
import { isClosed, render, wordsOf } from './render';

const html = render(MatrixFilter, { base: '/', frameworks: [['lag-x', 'Lag X']] });

describe('MatrixFilter on the server', () => {
  test('is closed until its script has come: what is chosen before would not be seen', () => {
    const fields = html.querySelectorAll('input, select, button');
    expect(fields.length).toBeGreaterThan(8);
    expect(fields.filter((field) => !isClosed(field)).map(String)).toEqual([]);
  });

  test('has a name for every field and uses each id once', () => {
    const labels = new Set(html.querySelectorAll('label[for]').map((label) => label.getAttribute('for')));
    const nameless = html
      .querySelectorAll('input, select')
      .filter((field) => !labels.has(field.id) && field.closest('label') === null);
    expect(nameless.map(String)).toEqual([]);
    const ids = html.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('offers the frameworks of the page, every number of employees and everything an organisation does', () => {
    expect(html.querySelectorAll('#val-ramverk option').map(wordsOf)).toEqual([words.any, 'Lag X']);
    expect(html.querySelectorAll('#val-anstallda option').map(wordsOf)).toEqual([
      words.unsaid,
      ...Object.values(employeeNames),
    ]);
    const text = wordsOf(html);
    for (const name of Object.values(assignmentNames)) expect(text).toContain(name);
  });

  test('has chosen nothing and says nothing', () => {
    expect(html.querySelectorAll('option[selected][value!=""], input[checked]')).toEqual([]);
    expect(wordsOf(html.querySelector('[role=status]'))).toBe('');
    expect(html.querySelector('.matrix-chosen')).toBeNull();
  });
});
