import { describe, expect, test } from 'vitest';
import ChecklistTool from '@/islands/checklist/ChecklistTool';
import { checklistWords as words } from '@/strings/checklist';
import { tools } from '@/strings/tools';
import { checklist, item } from '../unit/domain/examples';
import { noteRules, render, serverRules, wordsOf } from './render';

const withEasy = {
  ...checklist,
  groups: [...checklist.groups, { id: 'sist', title: 'Sist', items: [item('d', { easy: 'Är det klart?' })] }],
};
const html = render(ChecklistTool, { id: 'exempel', checklist: withEasy, base: '/', address: '/checklistor/exempel/' });

describe('ChecklistTool on the server', () => {
  serverRules(html);
  noteRules(html);

  test('has every item with how you see that it is done', () => {
    const items = html.querySelectorAll('li.item');
    expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    for (const element of items) {
      expect(wordsOf(element)).toContain(`Punkt ${element.id}.`);
      expect(wordsOf(element)).toContain(`${words.evidence} Tecken ${element.id}.`);
    }
  });

  test('has the easy-read words where there are any', () => {
    expect(html.querySelectorAll('.item-easy').map(wordsOf)).toEqual([`${words.easy}: Är det klart?`]);
  });

  test('has each group as a section with its heading', () => {
    expect(html.querySelectorAll('section h2').map(wordsOf)).toEqual(['Före', 'Efter', 'Sist', tools.exports.label]);
  });

  test('has one box and one note for each item', () => {
    expect(html.querySelectorAll('li.item input[type=checkbox]')).toHaveLength(4);
    expect(html.querySelectorAll('li.item textarea')).toHaveLength(4);
  });

  test('marks what is good to have', () => {
    expect(html.querySelectorAll('.badge').map((badge) => badge.closest('li')?.id)).toEqual(['a']);
  });

  test('says in words that nothing is done', () => {
    expect(wordsOf(html.querySelector('.progress'))).toBe(`${words.progress(0, 4)} (${words.floor(0, 3)})`);
  });

  test('says nothing of what is next before memory is read', () => {
    expect(html.querySelector('.next-up')).toBeNull();
  });

  test('has no item marked as done', () => {
    expect(html.querySelectorAll('.item-done')).toEqual([]);
  });
});
