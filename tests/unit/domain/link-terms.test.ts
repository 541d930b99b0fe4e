import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formsOf, linkSection, makeLinkIndex, type Run, termsCalled } from '@/domain/link-terms';
import { term } from './examples';

const forms = (...words: string[]) => [...words, ...Array.from({ length: 8 - words.length }, () => '-')];

const terms = [
  term('insats', {
    term: 'insats',
    inflections: forms('insats', 'insatsen', 'insatsens', 'insatser'),
    notIn: ['åtgärd'],
    synonyms: [{ form: 'åtgärd', kind: 'synonym' }],
  }),
  term('delaktighet', {
    term: 'delaktighet',
    inflections: forms('delaktighet', 'delaktigheten'),
    notIn: ['Myndigheten för delaktighet'],
  }),
  term('resultat', { term: 'resultat', inflections: forms('resultat', 'resultatet', 'resultatets', 'resultaten') }),
  term('mal', { term: 'mål', inflections: forms('mål', 'måls', 'målet', 'målen') }),
  term('malgrupp', { term: 'målgrupp', inflections: forms('målgrupp', 'målgruppen') }),
  term('nytta', { term: 'nytta', inflections: forms('nytta', 'nyttan'), notIn: ['till nytta'] }),
  term('krav', { term: 'krav', inflections: forms('krav', 'kravet'), linking: 'manual' }),
  term('iop', { term: 'idéburet offentligt partnerskap', synonyms: [{ form: 'IOP', kind: 'förkortning' }] }),
  term('asf', {
    term: 'arbetsintegrerande socialt företag',
    inflections: forms('arbetsintegrerande socialt företag', 'arbetsintegrerande sociala företag'),
    synonyms: [{ form: 'ASF', kind: 'förkortning' }],
  }),
  term('socialt-foretag', { term: 'socialt företag', inflections: forms('socialt företag', 'sociala företag') }),
  term('upphandling', {
    term: 'offentlig upphandling',
    synonyms: [{ form: 'upphandling', kind: 'kortform', scope: 'i dagligt tal' }],
  }),
  term('reserverad', { term: 'reserverad upphandling' }),
  term('lex-sarah', { term: 'lex Sarah' }),
  term('lfa', { term: 'LFA', synonyms: [{ form: 'metoden', kind: 'kortform' }] }),
  term('fyra-r', { term: '4R-metoden', synonyms: [{ form: 'metoden', kind: 'kortform' }] }),
  term('kvalitetsledningssystem', { term: 'kvalitetsledningssystem' }),
];
const index = makeLinkIndex(terms, [
  'Krav, mål och kvalitet',
  'Utveckla idéburet offentligt partnerskap',
  'Mål som håller',
]);

const run = (text: string): Run => ({ text, open: [{ from: 0, to: text.length }] });
/** The texts of a section with the links shown: "Våra ⟦insatser→insats⟧". */
const linked = (texts: readonly (string | Run)[], around?: Parameters<typeof linkSection>[2]) => {
  const runs = texts.map((text) => (typeof text === 'string' ? run(text) : text));
  const edits = linkSection(runs, index, around);
  return runs.map(({ text }, i) =>
    edits[i]!.reduceRight(
      (done, { from, to, text: words, id }) => done.slice(0, from) + (id ? `⟦${words}→${id}⟧` : words) + done.slice(to),
      text,
    ),
  );
};
const inOne = (text: string) => linked([text])[0];

describe('a word that is a term', () => {
  test.each([
    ['Våra insatser räcker.', 'Våra ⟦insatser→insats⟧ räcker.'],
    ['Insatsens längd.', '⟦Insatsens→insats⟧ längd.'],
    ['Tack vare delaktigheten, ja.', 'Tack vare ⟦delaktigheten→delaktighet⟧, ja.'],
    ['Vad blev resultatet?', 'Vad blev ⟦resultatet→resultat⟧?'],
    ['Resultatets betydelse', '⟦Resultatets→resultat⟧ betydelse'],
    ['(mål)', '(⟦mål→mal⟧)'],
    ['mål/resultat', '⟦mål→mal⟧/⟦resultat→resultat⟧'],
    ['Ett IOP är inte ett köp. IOP:ets parter', 'Ett ⟦IOP→iop⟧ är inte ett köp. IOP:ets parter'],
    ['Följ lex Sarah.', 'Följ ⟦lex Sarah→lex-sarah⟧.'],
    ['Lex Sarah gäller.', '⟦Lex Sarah→lex-sarah⟧ gäller.'],
    ['Använd 4R-metoden.', 'Använd ⟦4R-metoden→fyra-r⟧.'],
    ['en upphandling', 'en ⟦upphandling→upphandling⟧'],
  ])('is linked: %s', (text, expected) => {
    expect(inOne(text)).toBe(expected);
  });

  test.each([
    ['in another word', 'Resultaträkningen, målgruppsanalys och insatskapital.'],
    ['before a hyphen', 'ESF-mål och mål-dokument och IOP-avtal.'],
    ['with a hanging hyphen', 'mål- och resultatstyrning'],
    ['in a form that is not stored', 'insatserna och målens'],
    ['in small letters when it is an abbreviation', 'en iop och ett asf'],
    ['with a capital inside a sentence: a name', 'Föreningen Mål och rapporten Resultat.'],
    ['in capitals', 'NU MÅL'],
    ['in an address', 'www.mål.se, info@mål.se'],
    ['in a quotation', 'Hon sa ”bra resultat” och ”mål”.'],
    ['in the name of a law', 'Lagen om offentlig upphandling gäller.'],
    ['in the title of a source', 'Läs Utveckla idéburet offentligt partnerskap först.'],
    ['in the title of a source, however it is written', 'Läs mål som håller.'],
    ['in a phrase where it means something else', 'Det blir till nytta.'],
    ['in a name', 'Myndigheten för delaktighet svarar.'],
    ['when its file says only on demand', 'Vilka krav finns?'],
    ['when the everyday word is set aside', 'en åtgärd'],
    ['when two terms share the form', 'Så är metoden.'],
    ['over two sentences', 'Det är lex. Sarah skrev.'],
  ])('is not linked %s', (_, text) => {
    expect(inOne(text)).toBe(text);
  });

  test('is linked once in a section, and again in the next', () => {
    expect(linked(['Ett mål.', 'Målet och målen.', 'Ett resultat.'])).toEqual([
      'Ett ⟦mål→mal⟧.',
      'Målet och målen.',
      'Ett ⟦resultat→resultat⟧.',
    ]);
    expect(linked(['Ett mål.'])).toEqual(['Ett ⟦mål→mal⟧.']);
  });

  test('gives way to a longer one, also when that has been linked already', () => {
    expect(inOne('Ett arbetsintegrerande socialt företag. Två arbetsintegrerande sociala företag.')).toBe(
      'Ett ⟦arbetsintegrerande socialt företag→asf⟧. Två arbetsintegrerande sociala företag.',
    );
    expect(inOne('Reserverad upphandling, reserverad upphandling och sociala företag.')).toBe(
      '⟦Reserverad upphandling→reserverad⟧, reserverad upphandling och ⟦sociala företag→socialt-foretag⟧.',
    );
  });

  test('is linked with a capital where a sentence begins, in whatever way', () => {
    for (const text of ['Mål', 'Bra. Mål', 'Bra! Mål', 'Så här: Mål', 'Bra. (Mål)', '– Mål'])
      expect(inOne(text), text).toContain('⟦Mål→mal⟧');
  });

  test('keeps its own letters: NFD, soft hyphens, hard spaces and line breaks', () => {
    expect(inOne('Ett ma\u030Al.')).toBe('Ett ⟦ma\u030Al→mal⟧.');
    expect(inOne('Vårt kvalitets\u00ADlednings\u00ADsystem')).toBe(
      'Vårt ⟦kvalitets\u00ADlednings\u00ADsystem→kvalitetsledningssystem⟧',
    );
    expect(inOne('Ett socialt\u00A0företag')).toBe('Ett ⟦socialt\u00A0företag→socialt-foretag⟧');
    expect(inOne('Ett socialt\nföretag')).toBe('Ett ⟦socialt\nföretag→socialt-foretag⟧');
    expect(inOne('resultat\u00ADräkning')).toBe('resultat\u00ADräkning');
  });

  test('is linked only where a link may stand, and within one piece', () => {
    const text = 'Mål i länk, mål i text, socialt företag.';
    const open = [
      { from: 11, to: 31 },
      { from: 31, to: text.length },
    ];
    expect(linked([{ text, open }])).toEqual(['Mål i länk, ⟦mål→mal⟧ i text, socialt företag.']);
    expect(linked([{ text: 'Ett mål', open: [] }])).toEqual(['Ett mål']);
  });

  test('is not linked on its own page, or where the author has linked it by hand', () => {
    expect(linked(['Ett mål, ett resultat.'], { self: 'mal' })).toEqual(['Ett mål, ett ⟦resultat→resultat⟧.']);
    expect(linked(['Ett mål.'], { linked: ['mal'] })).toEqual(['Ett mål.']);
  });
});

describe('a mark', () => {
  test('makes a link, in place of the first', () => {
    expect(linked(['Ett mål.', 'Det [[mål]] och de målen.'])).toEqual(['Ett mål.', 'Det ⟦mål→mal⟧ och de målen.']);
  });

  test('makes a link of other words', () => {
    expect(inOne('Hur [[målet|det ska bli]] och [[mal|dit vi ska]].')).toBe(
      'Hur ⟦det ska bli→mal⟧ och ⟦dit vi ska→mal⟧.',
    );
  });

  test('makes a link where the word itself gets none', () => {
    expect(inOne('Ett [[krav]], ”ett [[resultat]]” och [[lfa|metoden]].')).toBe(
      'Ett ⟦krav→krav⟧, ”ett ⟦resultat→resultat⟧” och ⟦metoden→lfa⟧.',
    );
  });

  test('stops all links in the section, also those before it', () => {
    expect(linked(['Ett mål.', 'Ett [[!mål]] och målen.', 'Ett [[!resultat|utslag]].'])).toEqual([
      'Ett mål.',
      'Ett mål och målen.',
      'Ett utslag.',
    ]);
  });

  test('is nothing but its words where no link can stand, where the term is unknown or could be two', () => {
    expect(linked([{ text: 'Länk med [[mål]]', open: [] }])).toEqual(['Länk med mål']);
    expect(inOne('Ett [[okänt]] ord, [[metoden]].')).toBe('Ett okänt ord, metoden.');
    expect(linked(['Se [[mål]].'], { self: 'mal' })).toEqual(['Se mål.']);
  });

  test('makes the word it is written together with a part of a compound', () => {
    expect(inOne('En [[insats|medlem]]mål och mål[[!resultat]].')).toBe('En ⟦medlem→insats⟧mål och målresultat.');
    expect(inOne('En [[insats]] mål.')).toBe('En ⟦insats→insats⟧ ⟦mål→mal⟧.');
  });

  test('calls a term by a form or an id', () => {
    expect(termsCalled('målet', index)).toEqual(['mal']);
    expect(termsCalled('Målet', index)).toEqual(['mal']);
    expect(termsCalled('mal', index)).toEqual(['mal']);
    expect(termsCalled('metoden', index)).toEqual(['lfa', 'fyra-r']);
    expect(termsCalled('till nytta', index)).toEqual([]);
    expect(termsCalled('finns inte', index)).toEqual([]);
  });
});

describe('the forms of a term', () => {
  test('are itself, its inflections and its synonyms, without what only explains, and never what is advised against', () => {
    const { data } = term('x', {
      term: 'upphandling',
      synonyms: [
        { form: 'inköp', kind: 'synonym', scope: 'i dagligt tal' },
        { form: 'LOU', kind: 'förkortning' },
      ],
      inflections: forms('upphandling', 'upphandlingen'),
      deprecated: [{ form: 'anbudstävling', reason: 'Gammalt.' }],
      searchForms: ['upphandla'],
    });
    const found = formsOf(data);
    expect(found.slice(0, 4)).toEqual(['upphandling', 'inköp', 'LOU', 'upphandlingen']);
    expect(found).toContain('LOU:s');
    expect(found.slice(4).every((form) => form.startsWith('LOU:'))).toBe(true);
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      'mål',
      'Mål',
      'målet',
      'målgrupp',
      'socialt företag',
      'sociala',
      'företag',
      'IOP',
      'IOP:et',
      'till nytta',
      'lagen om ',
    ],
    ...[
      '[[mål]]',
      '[[!mål]]',
      '[[resultat|det]]',
      '[[',
      ']]',
      '|',
      '”',
      '“',
      '-',
      '.',
      ' ',
      '\n',
      '\u00AD',
      'a\u030A',
      'x',
      '(2022:900)',
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme' }),
  );
  const section = fc.array(text, { maxLength: 4 });

  test('no letter is changed but the marks, and edits stand in order and apart', () => {
    fc.assert(
      fc.property(section, (texts) => {
        const edits = linkSection(texts.map(run), index);
        for (const [i, source] of texts.entries()) {
          let at = 0;
          for (const { from, to, text: words, id } of edits[i]!) {
            expect(from).toBeGreaterThanOrEqual(at);
            expect(to).toBeGreaterThan(from);
            const before = source.slice(from, to);
            if (!before.startsWith('[[')) {
              expect(words).toBe(before);
              expect(id).toBeDefined();
            }
            at = to;
          }
          expect(at).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });

  test('each term is linked at most once unless the author asks', () => {
    fc.assert(
      fc.property(section, (texts) => {
        const plain = texts.map((source) => source.replaceAll(/[[\]]/g, ''));
        const ids = linkSection(plain.map(run), index).flatMap((edits) => edits.flatMap(({ id }) => id ?? []));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('linking what has been linked links nothing more', () => {
    fc.assert(
      fc.property(section, (texts) => {
        // A mark is gone when the text has been read, and with it what it said.
        const sources = texts.map((source) => source.replaceAll(/[[\]]/g, ''));
        const first = linkSection(sources.map(run), index);
        // What is linked is closed; the text between is open.
        const again = sources.map((source, i): Run => {
          const edges = [0, ...first[i]!.flatMap(({ from, to }) => [from, to]), source.length];
          return {
            text: source,
            open: edges.flatMap((from, k) => (k % 2 === 0 ? [{ from, to: edges[k + 1]! }] : [])),
          };
        });
        const linkedIds = first.flat().flatMap(({ id }) => id ?? []);
        const more = linkSection(again, index, { linked: linkedIds }).flat();
        expect(more).toEqual([]);
      }),
    );
  });
});
