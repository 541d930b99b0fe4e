import { describe, expect, test } from 'vitest';
import { arrange } from '@/domain/binder/arrange';
import type { Binder, Owner, Shelf } from '@/domain/binder/binder';
import { fieldsOf, fillingOf } from '@/domain/binder/fields';
import { routineText } from '@/domain/routine-text';
import { reportWords as words } from '@/strings/report';
import { all, binderOf, routineX, shelf } from './example-binder';

const fieldsIn = (binder: Binder, owner: Owner = {}, from: Shelf = shelf()) =>
  fieldsOf(arrange(binder, from, words), binder, from, owner);

describe('fieldsOf', () => {
  test('lists each field once, with the documents that use it', () => {
    expect(fieldsIn(binderOf(all)).needed.map(({ id, usedBy }) => [id, usedBy])).toEqual([
      ['roll', ['rutin-y', 'rutin-x']],
      ['skyddsombud', ['rutin-y']],
      ['vem', ['rutin-x']],
    ]);
  });

  test('says where what is printed comes from', () => {
    const binder = binderOf(all, { fields: new Map([['roll', 'husmor']]) });
    const roles: Owner = { roles: new Map([['skyddsombud', 'Byombudet']]) };
    expect(fieldsIn(binder, roles).needed.map(({ id, shown, from }) => [id, shown, from])).toEqual([
      ['roll', 'husmor', 'reader'],
      ['skyddsombud', 'Byombudet', 'role'],
      ['vem', 'alla', 'default'],
    ]);
    expect(fieldsIn(binder, roles).unfilled.map(({ id }) => id)).toEqual(['vem']);
  });

  test('keeps what is filled in and not needed, also when the site no longer has it', () => {
    const binder = binderOf(
      { 'rutin-x': {} },
      {
        fields: new Map([
          ['skyddsombud', 'Ombudet'],
          ['borttaget', 'kvar'],
        ]),
      },
    );
    expect(fieldsIn(binder).unused).toEqual([
      { id: 'skyddsombud', value: 'Ombudet', label: 'Skyddsombudet', isGone: false },
      { id: 'borttaget', value: 'kvar', label: 'borttaget', isGone: true },
    ]);
  });

  describe('when a field has got a new name', () => {
    const renamed = { ...routineX, retired: [{ id: 'gammal-roll', replacedBy: 'roll' }] };
    const after = shelf({ 'rutin-x': renamed });
    const filledBefore = binderOf({ 'rutin-x': {} }, { fields: new Map([['gammal-roll', 'husmor']]) }, after);

    test('what was filled in under the old name is printed under the new', () => {
      const [field] = fieldsIn(filledBefore, {}, after).needed.filter(({ id }) => id === 'roll');
      expect(field).toMatchObject({ value: '', shown: 'husmor', from: 'renamed' });
      expect(fieldsIn(filledBefore, {}, after).unused).toEqual([]);
    });

    test('a text that was adopted before is filled in with what is written under the new name', () => {
      const before = routineText(
        { ...routineX, fields: [{ id: 'gammal-roll', label: 'Roll', default: 'x' }], scope: ['Ring {{gammal-roll}}.'] },
        { words },
      );
      const binder = binderOf({ 'rutin-x': { text: before } }, { fields: new Map([['roll', 'husmor']]) }, after);
      expect(fieldsIn(binder, {}, after).needed).toMatchObject([{ id: 'gammal-roll', shown: 'husmor' }]);
    });

    test('a name that is still in use elsewhere means what it means there', () => {
      const stillUsed = shelf({ 'rutin-x': { ...routineX, retired: [{ id: 'skyddsombud', replacedBy: 'roll' }] } });
      const binder = binderOf({ 'rutin-x': {} }, { fields: new Map([['skyddsombud', 'Ombudet']]) }, stillUsed);
      expect(fieldsIn(binder, {}, stillUsed).needed.find(({ id }) => id === 'roll')?.from).toBe('default');
    });
  });
});

describe('fillingOf', () => {
  const fill = (binder: Binder, adaptations: { text: string }[] = []) =>
    fillingOf(binder.documents.get('rutin-x')!.text!, adaptations, { binder, shelf: shelf(), owner: {}, words });

  test('marks a proposal that nobody has confirmed, and nothing else', () => {
    const filled = fill(binderOf({ 'rutin-x': {} }, { fields: new Map([['roll', 'husmor']]) }));
    expect([filled.get('roll')?.text, filled.get('vem')?.text]).toEqual(['husmor', '[alla]']);
  });

  test("knows the fields that the reader's own text uses", () => {
    const filled = fill(binderOf({ 'rutin-x': {} }), [{ text: 'Säg till {{ skyddsombud }} och {{okänt}}.' }]);
    expect(filled.get('skyddsombud')?.text).toBe('[skyddsombudet]');
    expect(filled.has('okänt')).toBe(false);
  });
});
