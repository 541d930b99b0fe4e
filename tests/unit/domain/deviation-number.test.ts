import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf, ID_BYTES, makeId, namesOf, nextNumber, type Numbered } from '@/domain/deviation-number';
import { isSerial } from '@/domain/serial';

/** Few numbers and times, so that clashes are common; ids that differ in what the code is made of. */
const entries = fc
  .uniqueArray(fc.integer({ min: 0, max: 27 ** 4 - 1 }), { minLength: 1, maxLength: 12 })
  .chain((seeds) =>
    fc.tuple(
      ...seeds.map((seed) =>
        fc.record({
          id: fc.constant(`${seed.toString(27).padStart(4, '0')}zzzzzz`),
          number: fc.constantFrom(null, 1, 2, 14),
          registered: fc.constantFrom('2026-01-01T08:00:00Z', '2026-02-01T08:00:00Z'),
        }),
      ),
    ),
  );

const plain = (names: ReturnType<typeof namesOf>) => Object.fromEntries(names);

describe('namesOf', () => {
  test('numbers in a series of the year', () => {
    expect(namesOf('2026', [{ id: 'k7pxzzzzzz', number: 14, registered: '' }]).get('k7pxzzzzzz')).toEqual({
      name: '2026-014',
      was: null,
    });
  });
  test('lets the first registered keep the number, and shows what the other was called', () => {
    const two: Numbered[] = [
      { id: 'bbbbzzzzzz', number: 3, registered: '2026-03-02T08:00:00Z' },
      { id: 'ccccdddddd', number: 3, registered: '2026-03-01T08:00:00Z' },
    ];
    expect(plain(namesOf('2026', two))).toEqual({
      ccccdddddd: { name: '2026-003', was: null },
      bbbbzzzzzz: { name: '2026-003-BBBB', was: '2026-003' },
    });
  });
  test('calls what has no number by its own code', () => {
    expect(namesOf('2026', [{ id: 'k7pxzzzzzz', number: null, registered: '' }]).get('k7pxzzzzzz')?.name).toBe('K7PX');
  });
  test('is the same in whatever order the entries come', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (list, turn) => {
        const turned = list.map((_, i) => list[(i + turn) % list.length]!).reverse();
        expect(plain(namesOf('2026', turned))).toEqual(plain(namesOf('2026', list)));
      }),
    );
  });
  test('never calls two entries the same, whatever the ids', () => {
    const any = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z0-9]{1,6}$/),
        number: fc.constantFrom(null, 1),
        registered: fc.constant(''),
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(any, (list) => {
        const names = [...namesOf('2026', list).values()].map(({ name }) => name);
        expect(new Set(names).size).toBe(list.length);
      }),
    );
  });
  test('never changes a name with a code, whatever is joined later; one without may only get its own', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (list, cut) => {
        const some = list.slice(0, 1 + (cut % list.length));
        const [before, after] = [namesOf('2026', some), namesOf('2026', list)];
        for (const { id, number } of some) {
          const [was, is] = [before.get(id)!.name, after.get(id)!.name];
          if (was !== is) {
            expect(number).not.toBeNull();
            expect(is).toBe(`${was}-${codeOf(id)}`);
          }
        }
      }),
    );
  });
});

describe('nextNumber', () => {
  test('is one more than the highest, also of what is removed', () => {
    expect(nextNumber([])).toBe(1);
    expect(nextNumber([{ number: 3 }, { number: null }, { number: 7 }])).toBe(8);
  });
  test('is one that can be saved, even after the last there is', () => {
    const next = nextNumber([{ number: 99_999 }, { number: 1 }]);
    expect(next).toBe(2);
    expect([isSerial(next), isSerial(0), isSerial(1.5), isSerial(100_000), isSerial('1')]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

test('makeId makes ten letters that a path may hold, and never the same twice', () => {
  const ids = Array.from({ length: 3000 }, () => makeId(crypto.getRandomValues(new Uint8Array(ID_BYTES))));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[2-9bcdfghj-np-tv-z]{10}$/.test(id))).toEqual([]);
});
