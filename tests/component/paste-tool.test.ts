import { describe, expect, test } from 'vitest';
import { makeReviewIndex, reviewText } from '@/domain/review-text';
import PasteTool from '@/islands/paste/PasteTool';
import { Result } from '@/islands/paste/Result';
import { pasteWords as words } from '@/strings/paste';
import { render, wordsOf } from './render';

describe('PasteTool on the server', () => {
  const html = render(PasteTool, { base: '/begrepp/' });

  test('is an empty field that says where the text goes', () => {
    const field = html.querySelector('textarea')!;
    expect(field.text).toBe('');
    expect(field.getAttribute('autocomplete')).toBe('off');
    expect(wordsOf(html.querySelector(`label[for=${field.id}]`))).toBe(words.label);
    expect(wordsOf(html.querySelector(`#${field.getAttribute('aria-describedby')}`))).toBe(words.hint);
  });

  test('has its live region from the start, and no button that would do nothing', () => {
    expect(html.querySelectorAll('[role=status]').map(wordsOf)).toEqual(['']);
    expect(html.querySelectorAll('button')).toEqual([]);
  });
});

describe('Result', () => {
  const deltagare = {
    id: 'deltagare',
    term: 'deltagare',
    definition: 'den som är med',
    forms: ['deltagare'],
    hints: ['elev'],
  };
  const rules = [
    {
      words: ['brukare'],
      strength: 'varning',
      reason: 'Ordet är andras.',
      instead: 'deltagare',
      term: 'deltagare',
    } as const,
  ];
  const text = 'En brukare, en <b>elev</b>\noch en brukare är deltagare.';
  const html = render(Result, {
    text,
    review: reviewText(text, makeReviewIndex(rules, [deltagare])),
    base: '/begrepp/',
  });

  test('has a list of each kind, with the number of words', () => {
    const kinds = ['avoid', 'suggest', 'defined'] as const;
    const headings = kinds.map((kind) => `${words.lists[kind]} (1)`);
    expect(html.querySelectorAll('h3').map(wordsOf)).toEqual([...headings, words.text]);
  });

  test('tells why, what to write and where to read more', () => {
    const [item] = html.querySelectorAll('.paste-list > li');
    expect(wordsOf(item)).toContain('”brukare”');
    expect(wordsOf(item)).toContain('Ordet är andras. Skriv: deltagare.');
    expect(item!.querySelector('a')!.getAttribute('href')).toBe('/begrepp/deltagare/');
    expect(wordsOf(item!.querySelector('button'))).toBe(`${words.show(2)}${words.showWord('brukare')}`);
  });

  test('opens every link beside the text, so that it is not lost', () => {
    for (const link of html.querySelectorAll('a'))
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
  });

  test('shows the text as text, with its marks', () => {
    const view = html.querySelector('.paste-text')!;
    expect(view.text).toBe(text);
    expect(view.querySelectorAll('b')).toEqual([]);
    expect(view.querySelectorAll('mark').map((mark) => `${mark.text} ${mark.getAttribute('class')}`)).toEqual([
      'brukare word-avoid',
      'elev word-suggest',
      'brukare word-avoid',
      'deltagare word-defined',
    ]);
    expect(view.getAttribute('tabindex')).toBe('0');
  });

  test('uses each id once', () => {
    const ids = html.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});
