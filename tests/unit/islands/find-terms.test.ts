import Fuse from 'fuse.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { TermEntry } from '@/domain/glossary';
import { type Finder, makeFinder } from '@/islands/glossary/find-terms';
import { fetchTermIndex, termIndexToSend } from '@/islands/glossary/term-index';
import { term } from '../domain/examples';

afterEach(() => vi.unstubAllGlobals());

const terms: TermEntry[] = [
  term('atgard', {
    term: 'åtgärd',
    definition: 'det ni gör åt saken',
    inflections: ['åtgärd', 'åtgärds', 'åtgärden', 'åtgärdens', 'åtgärder', 'åtgärders', 'åtgärderna', 'åtgärdernas'],
    english: [
      { term: 'action', degree: 'nära' },
      { term: 'measure', degree: 'vidare' },
    ],
  }),
  term('deltagare', {
    synonyms: [{ form: 'medverkande', kind: 'synonym' }],
    deprecated: [{ form: 'brukare', reason: 'Ordet låter som den som använder.' }],
    searchForms: ['deltagre'],
  }),
  term('delaktighet', { searchForms: ['brukarinflytande'] }),
  term('effekt', {
    deprecated: [{ form: 'impact', reason: 'Det finns ett svenskt ord.' }],
    english: [{ term: 'impact', degree: 'nära' }],
  }),
  term('lex-sarah', { term: 'lex Sarah' }),
  term('ledningssystem'),
];

/** A finder on what the browser fetches, not on what the build holds. */
async function finder(of: TermEntry[] = terms): Promise<Finder> {
  vi.stubGlobal('fetch', async () => Response.json(termIndexToSend(of)));
  return makeFinder(Fuse, await fetchTermIndex('/begrepp/'));
}

const firstOf = async (query: string) => (await finder())(query)[0];

describe('makeFinder', () => {
  test.each([
    ['the term', 'åtgärd', 'atgard'],
    ['capitals', 'ÅTGÄRD', 'atgard'],
    ['an inflection', 'åtgärderna', 'atgard'],
    ['no dots', 'atgarder', 'atgard'],
    ['a misspelling', 'åttgärd', 'atgard'],
    ['the beginning', 'åtg', 'atgard'],
    ['a synonym', 'medverkande', 'deltagare'],
    ['a deprecated word', 'brukare', 'deltagare'],
    ['an inflected deprecated word', 'brukarna', 'deltagare'],
    ['English', 'measure', 'atgard'],
    ['words apart', 'lednings system', 'ledningssystem'],
    ['words joined', 'lexsarah', 'lex-sarah'],
    ['a hyphen', 'lex-sarah', 'lex-sarah'],
    ['a question', 'vad är en åtgärd', 'atgard'],
    ['a compound that begins with the term', 'effektmätning', 'effekt'],
  ])('finds a term by %s', async (_, query, id) => {
    expect((await firstOf(query))?.id).toBe(id);
  });

  test.each(['lednings system', 'LEDNINGS-SYSTEM', 'atgard', 'lexsarah'])(
    'takes %s for exact, before any near miss',
    async (query) => {
      class NoNearMisses {
        search = () => [];
      }
      vi.stubGlobal('fetch', async () => Response.json(termIndexToSend(terms)));
      const find = makeFinder(NoNearMisses as unknown as typeof Fuse, await fetchTermIndex('/begrepp/'));
      expect(find(query)).toMatchObject([{ kind: 'term' }]);
    },
  );

  test('puts what is exact before what only begins so', async () => {
    const find = await finder([term('policydokument'), term('policy')]);
    expect(find('policy').map(({ id }) => id)).toEqual(['policy', 'policydokument']);
  });

  test('puts a term before another term that has the word as a loose form', async () => {
    const find = await finder([term('a', { searchForms: ['risk'] }), term('risk')]);
    expect(find('risk').map(({ id }) => id)).toEqual(['risk', 'a']);
  });

  test('gives what the reader needs to see', async () => {
    expect(await firstOf('åtgärderna')).toEqual({
      id: 'atgard',
      term: 'åtgärd',
      definition: 'det ni gör åt saken',
      kind: 'inflection',
      shown: 'åtgärderna',
      reason: '',
    });
  });

  test('says that a word is deprecated, and why', async () => {
    expect(await firstOf('Brukare')).toMatchObject({
      id: 'deltagare',
      kind: 'deprecated',
      shown: 'brukare',
      reason: 'Ordet låter som den som använder.',
    });
  });

  test('says so too when the word is inflected or misspelt', async () => {
    expect((await firstOf('brukarna'))?.kind).toBe('deprecated');
    expect((await firstOf('bruukare'))?.kind).toBe('deprecated');
  });

  test('says so when the word is English too', async () => {
    expect((await firstOf('impact'))?.kind).toBe('deprecated');
  });

  test('does not say that the reader wrote a word that is only guessed', async () => {
    const system = term('ledningssystem', { deprecated: [{ form: 'kvalitetssystem', reason: 'Skäl.' }] });
    const find = await finder([system, ...terms]);
    expect(find('kvalitetsarbete')).toMatchObject([{ id: 'ledningssystem', kind: 'search', reason: '' }]);
    expect(find('bru').map(({ kind }) => kind)).toEqual(['search', 'search']);
  });

  test('gives each term once', async () => {
    const ids = (await finder())('åtgärd').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('gives eight at the most', async () => {
    const many = Array.from({ length: 20 }, (_, i) => term(`rutin-${i}`, { term: `rutin ${i}` }));
    expect((await finder(many))('rutin')).toHaveLength(8);
  });

  test.each(['', ' ', 'å', '-', 'xyzzy', '§§§', '((((', '\\', '{"a":1}', '😀😀😀'])(
    'finds nothing for "%s"',
    async (query) => {
      expect((await finder())(query)).toEqual([]);
    },
  );

  test('takes a whole page pasted into the field without choking', async () => {
    const find = await finder(
      Array.from({ length: 300 }, (_, i) => term(`begrepp-${i}`, { term: `begrepp nummer ${i}` })),
    );
    const page = 'En avvikelse är något som inte blev som det var tänkt. '.repeat(2000);
    const started = performance.now();
    find(page);
    // Far above what it takes on a slow machine (some ms), far below what it takes uncut (half a minute).
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('fetchTermIndex', () => {
  test('fetches the file beside the glossary', async () => {
    const fetched = vi.fn(async () => Response.json(termIndexToSend(terms)));
    vi.stubGlobal('fetch', fetched);
    await fetchTermIndex('/kvalitetsparmen/begrepp/');
    expect(fetched).toHaveBeenCalledWith('/kvalitetsparmen/begrepp/sokformer.json');
  });

  test('fails when the file is not there', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(fetchTermIndex('/begrepp/')).rejects.toThrow('404');
  });
});
