import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import { expect, describe, test, vi } from 'vitest';
import Citations from '@/components/Citations.astro';
import Runs from '@/components/Runs.astro';
import type { Citation } from '@/schema/source';
import { requirementWords } from '@/strings/requirements';
import { sv } from '@/strings/sv';
import { wordsOf } from './render';

// Astro's own collections are empty outside a build.
vi.mock('astro:content', () => ({
  getCollection: async () => [
    {
      id: 'lag-x',
      data: { title: 'Lag X', publisher: 'Riksdagen', kind: 'lag', url: 'https://www.riksdagen.se/x' },
    },
    { id: 'bok-y', data: { title: 'Bok från Förlaget', publisher: 'Förlaget', kind: 'forskning' } },
  ],
}));

const container = await AstroContainer.create();
const show = async (component: Parameters<typeof container.renderToString>[0], props: Record<string, unknown>) =>
  parse(await container.renderToString(component, { props }));

describe('Citations', () => {
  const citation = (more: Partial<Citation>): Citation => ({
    source: 'lag-x',
    checked: '2026-11-21',
    verified: true,
    ...more,
  });
  const row = async (more: Partial<Citation>) =>
    (await show(Citations, { citations: [citation(more)], today: '2026-12-01' })).querySelector('li');

  test('says where, what and when it was checked', async () => {
    const item = await row({ ref: '2 §', says: 'Ni ska ha en rutin.' });
    expect(wordsOf(item)).toBe(`Lag X, 2 §. Riksdagen. Ni ska ha en rutin. ${sv.sources.checked('2026-11-21')}`);
    expect(item?.querySelector('a')?.getAttribute('href')).toBe('https://www.riksdagen.se/x');
  });

  test('flags what is not verified, and does not say that it was checked', async () => {
    const item = await row({ verified: false });
    expect(wordsOf(item?.querySelector('small'))).toBe(sv.sources.unverified);
    expect(wordsOf(item)).not.toContain(sv.sources.checked('2026-11-21'));
  });

  test('names a source without an address as text', async () => {
    const item = await row({ source: 'bok-y' });
    expect(item?.querySelector('a')).toBeNull();
    expect(wordsOf(item)).toContain('Bok från Förlaget');
  });

  test('marks a fact that should have been looked at, in the list and above it', async () => {
    const old = await show(Citations, {
      citations: [citation({}), citation({ checked: '2028-01-01' })],
      today: '2028-01-02',
    });
    const overdue = sv.sources.overdue('21 november 2026');
    expect(old.querySelectorAll('li').map((item) => wordsOf(item).includes(overdue))).toEqual([true, false]);
    expect(wordsOf(old.querySelector('.notice'))).toBe(sv.sources.someOverdue);
    const fresh = await show(Citations, { citations: [citation({})], today: '2027-11-21' });
    expect(wordsOf(fresh)).not.toContain('skulle ha setts över');
  });

  test('leads to the requirements that the page answers to, also without sources', async () => {
    const html = await show(Citations, { citations: [], requirements: 3, page: '/rutiner/avvikelser/' });
    const link = html.querySelector('a');
    expect(link?.getAttribute('href')).toBe('/kravmatris/sidor/#rutiner-avvikelser');
    expect(wordsOf(link)).toBe(requirementWords.inMatrix(3));
  });

  test('is nothing when there are no sources', async () => {
    expect(wordsOf(await show(Citations, { citations: [] }))).toBe('');
  });
});

describe('Runs', () => {
  test('shows bold as bold and fields filled in', async () => {
    const html = await show(Runs, { text: 'Ring **{{roll}}** genast.', fields: new Map([['roll', 'samordnaren']]) });
    expect(wordsOf(html.querySelector('strong'))).toBe('samordnaren');
    expect(wordsOf(html)).toBe('Ring samordnaren genast.');
  });

  test('shows HTML as text', async () => {
    const html = await show(Runs, { text: 'Skriv <img src=x> så.' });
    expect(html.querySelector('img')).toBeNull();
  });
});
