import { describe, expect, it } from 'vitest';
import type { Json } from '@/storage/canonical';
import { decode } from '@/storage/envelope';
import { valueOf } from '@/storage/merge-map';
import { readRecord } from '@/storage/record';
import { checklistProgress } from '@/storage/records/checklist-progress';
import { createWorkingCopy, type WorkingCopy } from '@/storage/working-copy';

const NOTE = 'item/a/note';
const DONE = 'item/a/done';
const IDENTITY = { kind: 'checklist-progress', id: 'start', v: 1 };
const NOW = Date.parse('2026-11-21T14:32:00Z');

const copyIn = (tab: string): WorkingCopy => createWorkingCopy(checklistProgress, 'start', tab);
const get = (copy: WorkingCopy, path: string): Json => valueOf(copy.doc(), path);

const set = (copy: WorkingCopy, path: string, value: Json, at = NOW): unknown =>
  copy.write(new Map([[path, value]]), at);
const type = (copy: WorkingCopy, value: string, at = NOW, path = NOTE): unknown =>
  copy.write(new Map([[path, value]]), at, true);

/** Gives one copy's news to another, as the other tab does. */
const tell = (from: WorkingCopy, to: WorkingCopy): void => {
  const reading = readRecord(checklistProgress, 'start', from.news());
  if (reading.result === 'ok') to.absorb(reading.doc);
};

describe('writing', () => {
  it('is a step, unless all of it was already so', () => {
    const copy = copyIn('a');
    expect(set(copy, DONE, true)).toBeDefined();
    const before = copy.doc();
    expect(set(copy, DONE, true)).toBeUndefined();
    expect(set(copy, NOTE, null)).toBeUndefined();
    expect(copy.doc()).toBe(before);
  });

  it('leaves fields that were already so out of the step', () => {
    const copy = copyIn('a');
    set(copy, DONE, true);
    copy.write(
      new Map<string, Json>([
        [DONE, true],
        [NOTE, 'x'],
      ]),
      NOW,
    );
    expect(copy.undo()).toEqual([NOTE]);
    expect(get(copy, DONE)).toBe(true);
  });

  it('shows in the text at once', () => {
    const copy = copyIn('a');
    const empty = copy.text();
    set(copy, DONE, true);
    expect(copy.text()).not.toBe(empty);
    expect(decode(copy.text(), IDENTITY)).toEqual({ result: 'ok', v: 1, doc: copy.doc() });
  });
});

describe('typing', () => {
  /** How many steps of undo it takes to come back to where it started. */
  const steps = (copy: WorkingCopy): number => {
    let count = 0;
    while (copy.canUndo()) {
      copy.undo();
      count += 1;
    }
    return count;
  };

  it('is one step as long as the keys come less than a second apart', () => {
    const copy = copyIn('a');
    ['h', 'he', 'hej'].forEach((text, key) => type(copy, text, NOW + key * 999));
    expect(copy.undo()).toEqual([NOTE]);
    expect(get(copy, NOTE)).toBeNull();
    expect(copy.canUndo()).toBe(false);
  });

  it.each<[string, (copy: WorkingCopy) => void]>([
    ['after a second', (copy) => type(copy, 'hej', NOW + 1000)],
    ['when the clock was set back', (copy) => type(copy, 'hej', NOW - 1000)],
    ['in another field', (copy) => type(copy, 'hej', NOW, 'item/b/note')],
    ['when the value is set and not typed', (copy) => set(copy, NOTE, 'hej')],
  ])('is a new step %s', (_, next) => {
    const copy = copyIn('a');
    type(copy, 'h');
    next(copy);
    expect(steps(copy)).toBe(2);
  });

  it('is a new step after something else was done in between', () => {
    const copy = copyIn('a');
    type(copy, 'h');
    set(copy, DONE, true);
    type(copy, 'he');
    expect(steps(copy)).toBe(3);
  });

  it('is a new step after undo', () => {
    const copy = copyIn('a');
    type(copy, 'hej');
    set(copy, DONE, true);
    type(copy, 'hej då');
    copy.undo();
    type(copy, 'hej hej');
    copy.undo();
    expect(get(copy, NOTE)).toBe('hej');
    expect(get(copy, DONE)).toBe(true);
  });

  it('in two fields at once is never gathered', () => {
    const copy = copyIn('a');
    const both = (text: string): unknown =>
      copy.write(
        new Map([
          [NOTE, text],
          ['item/b/note', text],
        ]),
        NOW,
        true,
      );
    both('h');
    both('he');
    expect(copy.undo()).toEqual([NOTE, 'item/b/note']);
    expect(get(copy, NOTE)).toBe('h');
  });
});

describe('undo', () => {
  it('takes back the step it is given, once, and lets later ones be', () => {
    const copy = copyIn('a');
    const first = copy.write(new Map([[DONE, true]]), NOW);
    set(copy, NOTE, 'x');
    expect(copy.undo(first)).toEqual([DONE]);
    expect([get(copy, DONE), get(copy, NOTE)]).toEqual([null, 'x']);
    expect(copy.undo(first)).toEqual([]);
    expect(copy.undo()).toEqual([NOTE]);
  });

  it('takes back nothing for a step it never made', () => {
    const copy = copyIn('a');
    set(copy, DONE, true);
    expect(copy.undo(new Map([[DONE, null]]))).toEqual([]);
    expect(get(copy, DONE)).toBe(true);
    expect(copy.canUndo()).toBe(true);
  });
});

describe('other copies', () => {
  it('are taken in; without anything new the document stays the same object', () => {
    const [a, b] = [copyIn('a'), copyIn('b')];
    set(a, DONE, true);
    b.absorb(a.doc());
    expect(get(b, DONE)).toBe(true);
    const [doc, text] = [b.doc(), b.text()];
    b.absorb(a.doc());
    expect(b.doc()).toBe(doc);
    set(a, NOTE, 'x');
    b.absorb(a.doc());
    expect(b.text()).not.toBe(text);
    expect(b.text()).toBe(a.text());
  });

  it('hide no text: the one that loses is kept beside, but only for free text', () => {
    const [a, b] = [copyIn('a'), copyIn('b')];
    set(a, NOTE, 'Skrivet i A.');
    set(a, DONE, true);
    set(b, NOTE, 'Skrivet i B.');
    set(b, DONE, false);
    set(a, 'okänt/fält', 'x');
    set(b, 'okänt/fält', 'y');
    a.absorb(b.doc());
    expect([...a.doc().fields.keys()].filter((path) => path.startsWith('~version/'))).toEqual([
      '~version/item/a/note/a',
    ]);
    expect(get(a, '~version/item/a/note/a')).toBe('Skrivet i A.');
  });
});

describe('news', () => {
  it('is null when this tab has written nothing', () => {
    const [a, b] = [copyIn('a'), copyIn('b')];
    expect(a.news()).toBeNull();
    set(b, DONE, true);
    a.absorb(b.doc());
    expect(a.news()).toBeNull();
  });

  it('is what this tab wrote since last, and no more', () => {
    const [a, b] = [copyIn('a'), copyIn('b')];
    set(b, 'item/b/done', true);
    a.absorb(b.doc());
    set(a, DONE, true);
    const fieldsIn = (news: string | null): unknown => {
      const reading = decode(news, IDENTITY);
      return reading.result === 'ok' && [reading.doc.clock, [...reading.doc.fields.keys()]];
    };
    expect(fieldsIn(a.news())).toEqual([2, [DONE]]);
    expect(a.news()).toBeNull();
    set(a, NOTE, 'x');
    expect(fieldsIn(a.news())).toEqual([3, [NOTE]]);
  });

  it('brings another tab level', () => {
    const [a, b] = [copyIn('a'), copyIn('b')];
    set(a, DONE, true);
    tell(a, b);
    set(a, NOTE, 'x');
    tell(a, b);
    expect(b.text()).toBe(a.text());
  });
});
