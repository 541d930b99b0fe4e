import { describe, expect, test } from 'vitest';
import { lawReferences } from '@/domain/law';
import type { Citation } from '@/schema/source';

const citation = (source: string, ref?: string): Citation => ({ source, ref, checked: '2026-11-21', verified: true });

describe('lawReferences', () => {
  const titles = { 'lag-x': 'Lag X', 'lag-y': 'Lag Y' };

  test('names each law and place', () => {
    expect(lawReferences([citation('lag-x', '1 §'), citation('lag-y', '2 kap.')], titles)).toBe(
      'Lag X, 1 §; Lag Y, 2 kap.',
    );
  });

  test('names a law without a place', () => {
    expect(lawReferences([citation('lag-x')], titles)).toBe('Lag X');
  });

  test('names the same place once', () => {
    expect(lawReferences([citation('lag-x', '1 §'), citation('lag-x', '1 §')], titles)).toBe('Lag X, 1 §');
  });

  test('falls back to the id when the title is not there', () => {
    expect(lawReferences([citation('lag-z', '3 §')], titles)).toBe('lag-z, 3 §');
  });

  test('is nothing for nothing', () => {
    expect(lawReferences([], titles)).toBe('');
  });
});
