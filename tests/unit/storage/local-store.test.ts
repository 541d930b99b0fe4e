import { describe, expect, it } from 'vitest';
import { createLocalStore } from '@/storage/local-store';
import { Origin } from './surroundings';

describe('createLocalStore', () => {
  it('reads, writes and counts, keys included', () => {
    const origin = new Origin();
    const store = createLocalStore(() => origin.storage());
    expect(store.read('a')).toBeNull();
    expect(store.write('a', 'åäö')).toBe(true);
    origin.items.set('grannen', 'xx');
    expect(store.read('a')).toBe('åäö');
    expect(store.keys()).toEqual(['a', 'grannen']);
    expect(store.units()).toBe(1 + 3 + 7 + 2);
  });

  it('says no when the write fails or cannot be read back', () => {
    const origin = new Origin();
    const store = createLocalStore(() => origin.storage());
    origin.faults.local = 'full';
    expect(store.write('a', 'x')).toBe(false);
    origin.faults.local = 'silent';
    expect(store.write('a', 'x')).toBe(false);
  });

  it.each<[string, () => Storage | null]>([
    [
      'throws on touch',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
    ['is null', () => null],
  ])('answers without throwing when localStorage %s', (_, open) => {
    const store = createLocalStore(open);
    expect(store.read('a')).toBeUndefined();
    expect(store.write('a', 'x')).toBe(false);
    expect(store.keys()).toEqual([]);
    expect(store.units()).toBe(0);
  });

  it('touches the browser only when used, and then inside a try', () => {
    expect(createLocalStore().write('a', 'x')).toBe(false);
  });
});
