import { describe, expect, test } from 'vitest';
import type { Path } from '@/domain/reading-path';
import PathTool from '@/islands/path/PathTool';
import { pathWords } from '@/strings/paths';
import { render, serverRules, wordsOf } from './render';

const stop = (id: string) => ({
  id,
  kind: 'chapter' as const,
  title: `Kapitel ${id}`,
  address: `/del/${id}/`,
  why: `Skäl ${id}.`,
  minutes: 20,
});
const path: Path = { id: 'vag', title: 'Vägen', who: 'Ni.', why: 'Så.', group: 'roll', stops: [stop('a'), stop('b')] };
const html = render(PathTool, { path, base: '/bas/' });

describe('PathTool on the server', () => {
  serverRules(html.removeWhitespace());

  test('leads to every stop and says why it is there', () => {
    expect(html.querySelectorAll('.path-title a').map((link) => link.getAttribute('href'))).toEqual([
      '/bas/del/a/',
      '/bas/del/b/',
    ]);
    expect(wordsOf(html)).toContain('Skäl b.');
  });

  test('says how far one has come', () => {
    expect(wordsOf(html.querySelector('.progress strong'))).toBe(pathWords.progress(0, 2));
  });
});
