import { describe, expect, test } from 'vitest';
import { arrange, tabsOf } from '@/domain/binder/arrange';
import { reportWords as words } from '@/strings/report';
import { all, binderOf, EMPTY, shelf } from './example-binder';

const placesOf = (binder: Parameters<typeof arrange>[0]) =>
  arrange(binder, shelf(), words).tabs.map(({ tab, documents }) => [tab.number, documents.map(({ id }) => id)]);

describe('arrange', () => {
  test('puts documents behind the tab of their part, by number', () => {
    expect(placesOf(binderOf(all))).toEqual([
      ['1', ['rutin-y']],
      ['4', ['checklista-z', 'rutin-x']],
    ]);
  });

  test("follows the reader's own order and tab, and puts what has no place after", () => {
    expect(
      placesOf(binderOf({ 'rutin-x': { order: 0 }, 'rutin-y': { tab: 'flik-4' }, 'checklista-z': { order: 1 } })),
    ).toEqual([['4', ['rutin-x', 'checklista-z', 'rutin-y']]]);
  });

  test('leaves out what is not chosen, and shows tabs only with something behind them', () => {
    expect(placesOf(binderOf({ ...all, 'rutin-y': { chosen: false } }))).toEqual([['4', ['checklista-z', 'rutin-x']]]);
    expect(placesOf(EMPTY)).toEqual([]);
  });

  test('shows what the site has taken away as it was adopted, and names what there is no text of', () => {
    const adopted = shelf().documents['rutin-x']!;
    const binder = binderOf({
      'rutin-borta': { text: adopted },
      'rutin-okand': { text: null },
      'mall-framtida': { text: null },
    });
    const { documents, unreadable } = arrange(binder, shelf(), words);
    expect(documents.map(({ id, isGone, text }) => [id, isGone, text.title])).toEqual([
      ['rutin-borta', true, 'Exempelrutin'],
    ]);
    expect(unreadable).toEqual(['rutin-okand', 'mall-framtida']);
  });

  test('shows the adopted text and not the one of today', () => {
    const binder = binderOf({ 'rutin-x': { text: { ...shelf().documents['rutin-x']!, title: 'Som den var' } } });
    const [placed] = arrange(binder, shelf(), words).documents;
    expect([placed?.text.title, placed?.source]).toEqual(['Som den var', 'adopted']);
  });

  test('shows the text of today where none was kept', () => {
    expect(arrange(binderOf({ 'rutin-x': { text: null } }), shelf(), words).documents[0]?.source).toBe('today');
  });

  test('loses no document whose tab or part is not there', () => {
    const text = { ...shelf().documents['rutin-x']!, part: 9 };
    expect(placesOf(binderOf({ 'rutin-x': { text }, 'rutin-y': { tab: 'borttagen' } }))).toEqual([
      ['1', ['rutin-y']],
      ['4', ['rutin-x']],
    ]);
  });
});

describe('tabsOf', () => {
  test("has the site's tabs with the reader's titles, then the reader's own in their order", () => {
    const tabs = new Map([
      ['flik-4', { title: 'Bli bättre', order: null }],
      ['kaféet', { title: 'Kaféet', order: 2 }],
      ['butiken', { title: '', order: 1 }],
    ]);
    expect(tabsOf({ ...EMPTY, tabs }, shelf(), words).map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Grunden'],
      ['4', 'Bli bättre'],
      ['5', words.binder.untitled],
      ['6', 'Kaféet'],
    ]);
  });
});
