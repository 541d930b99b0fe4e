import { describe, expect, test } from 'vitest';
import { drawings } from '@/components/pictograms';
import ChecklistTool from '@/islands/checklist/ChecklistTool';
import { GET } from '@/pages/piktogram.svg';
import { PICTOGRAMS } from '@/schema/pictogram';
import { checklist, item } from '../unit/domain/examples';
import { render, wordsOf } from './render';

describe('the pictograms', () => {
  test('are one file with every drawing under its name, in one line, without colours of their own', async () => {
    const response = await GET({} as Parameters<typeof GET>[0]);
    expect(response.headers.get('Content-Type')).toBe('image/svg+xml');
    const svg = await response.text();
    const names = [...svg.matchAll(/<symbol id="([^"]+)" viewBox="0 0 48 48">/g)].map(([, name]) => name);
    expect(names.toSorted()).toEqual([...PICTOGRAMS].sort());
    expect(svg.match(/stroke="[^"]+"|fill="[^"]+"/g)?.every((paint) => /currentColor|none/.test(paint))).toBe(true);
  });

  test('are all different, and nothing but lines', () => {
    const paths = Object.values(drawings);
    expect(new Set(paths).size).toBe(PICTOGRAMS.length);
    for (const path of paths) expect(path).toMatch(/^M[\dMmLlHhVvAaCcSsZz\s.,-]+$/);
  });
});

describe('an item with a pictogram', () => {
  const html = render(ChecklistTool, {
    id: 'exempel',
    checklist: {
      ...checklist,
      groups: [{ id: 'g', title: 'G', items: [item('x', { pictogram: 'skor' }), item('y')] }],
    },
    base: '/',
    address: '/checklistor/exempel/',
  });

  test('has the drawing beside its words, hidden for those who hear the words', () => {
    const [picture, ...more] = html.querySelectorAll('.pictogram');
    expect(more).toEqual([]);
    expect(picture?.getAttribute('aria-hidden')).toBe('true');
    expect(picture?.querySelector('use')?.getAttribute('href')).toBe('../../piktogram.svg#skor');
    expect(wordsOf(picture?.closest('label') ?? null)).toContain('Punkt x.');
  });
});
