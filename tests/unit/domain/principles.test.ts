import { expect, test } from 'vitest';
import { type Marked, whereDone } from '@/domain/principles';

const text = (kind: Marked['kind'], title: string, ...principles: Marked['principles']): Marked => ({
  kind,
  title,
  address: `/${title}/`,
  principles,
});

test('every text is either where a principle is at work or where it is not, kind by kind', () => {
  const texts = [
    text('routine', 'r1', 'miljo'),
    text('chapter', 'k1', 'miljo', 'jamstalldhet'),
    text('chapter', 'k2'),
    text('chapter', 'k3', 'tillganglighet'),
  ];
  const shown = whereDone('miljo', texts).map(({ kind, done, gaps }) => [
    kind,
    done.map(({ title }) => title),
    gaps.map(({ title }) => title),
  ]);
  expect(shown).toEqual([
    ['chapter', ['k1'], ['k2', 'k3']],
    ['routine', ['r1'], []],
    ['checklist', [], []],
  ]);
});
