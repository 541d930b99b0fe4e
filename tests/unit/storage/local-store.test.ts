import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLocalStore } from '@/storage/local-store';
import { Origin } from './surroundings';

afterEach(() => {
  vi.unstubAllGlobals();
});

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

  it('counts what is left when another tab takes things away meanwhile', () => {
    const vanishing = { length: 2, key: (index: number) => (index === 0 ? 'abc' : null), getItem: () => null };
    const store = createLocalStore(() => vanishing as unknown as Storage);
    expect(store.keys()).toEqual(['abc', '']);
    expect(store.units()).toBe(3);
  });

  it('touches the browser only when used, and then inside a try', () => {
    const store = createLocalStore();
    expect(store.write('a', 'x')).toBe(false);
    const origin = new Origin();
    vi.stubGlobal('localStorage', origin.storage());
    expect(store.write('a', 'x')).toBe(true);
    expect(origin.items.get('a')).toBe('x');
  });
});
