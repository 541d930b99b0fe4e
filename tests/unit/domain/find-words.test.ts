import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords, makeWordIndex } from '@/domain/find-words';
import { adviceOf, rulesFromTerms, type WordRule } from '@/domain/word-rules';
import { wordsOf } from '@/domain/words';
import { term } from './examples';

const rule = (words: string[], more: Partial<WordRule> = {}): WordRule => ({
  words,
  strength: 'varning',
  reason: 'Skäl.',
  instead: 'annat',
  ...more,
});

/** What is found, as it stands in the text. */
const found = (text: string, ...rules: WordRule[]) =>
  findWords(text, makeWordIndex(rules)).map(({ from, to }) => text.slice(from, to));

describe('findWords', () => {
  test.each([
    ['Våra brukare och brukarnas hus.', 'brukare', ['brukare', 'brukarnas']],
    ['Förbrukare finns, och brukaren: brukarråd.', 'brukare', ['brukaren']],
    ['De utsatta\n   grupperna.', 'utsatta grupper', ['utsatta\n   grupperna']],
    ['Ett landsting. LANDSTINGET', 'landsting', ['landsting', 'LANDSTINGET']],
    ['Se SE, SE:s och se.', 'SE', ['SE', 'SE:s']],
    ['en åtgärd och a\u030atga\u0308rder', 'åtgärd', ['åtgärd', 'a\u030atga\u0308rder']],
    ['kvalitets\u00ADsystemet', 'kvalitetssystem', ['kvalitets\u00ADsystemet']],
    ['Skriv han/hon eller han / hon.', 'han/hon', ['han/hon']],
    ['fas 3 och fas 4', 'fas 3', ['fas 3']],
    ['handikappanpassad, handikapp-ramp, icke-handikapp', 'handikapp*', ['handikappanpassad', 'handikapp-ramp']],
    ['policies och policy', '=policies', ['policies']],
  ])('finds in "%s" %s', (text, word, hits) => {
    expect(found(text, rule([word]))).toEqual(hits);
  });

  test.each([
    ['”Våra brukare”, sa hon.'],
    ['"Våra brukare", sa hon.'],
    ['Enligt lagen om stöd till vissa brukare gäller detta.'],
    ['Föreskrifter (SOSFS 2011:9 om brukare) gäller.'],
  ])('finds nothing in %s', (text) => {
    expect(found(text, rule(['brukare']))).toEqual([]);
  });

  test('finds a word after a quotation mark without a partner', () => {
    expect(found('En "brukare', rule(['brukare']))).toEqual(['brukare']);
  });

  test('lets the longest hit win, and does not look inside it', () => {
    expect(found('hög kvalitet och kvalitet', rule(['kvalitet']), rule(['hög kvalitet']))).toEqual([
      'hög kvalitet',
      'kvalitet',
    ]);
  });

  test('leaves out the phrases in which the word is right, for that rule only', () => {
    const careful = rule(['gällande'], { notIn: ['gällande version'] });
    expect(found('Den gällande versionen. Gällande priset.', careful)).toEqual(['Gällande']);
    expect(found('Den gällande versionen.', careful, rule(['version']))).toEqual(['versionen']);
  });

  test('asks for what must stand in the same sentence', () => {
    const counted = rule(['effekt'], { near: ['antal*'] });
    expect(found('Effekten är antalet deltagare. Effekten syns.', counted)).toEqual(['Effekten']);
    expect(found('Effekten syns.', counted)).toEqual([]);
  });

  test('is silent when all that explains it stands in the same sentence', () => {
    const certified = rule(['certifierad'], { unless: ['av', 'mot'] });
    expect(found('Certifierad av ett organ mot en standard.', certified)).toEqual([]);
    expect(found('Certifierad av ett organ. Mot oss.', certified)).toEqual(['Certifierad']);
  });

  test('tells where, in the text as it was given', () => {
    const words = ['brukare', 'tredje sektorn', 'NGO', 'handikapp*', 'a\u030atgärd', '*=', 'han/hon'];
    const index = makeWordIndex([rule(words)]);
    const piece = fc.constantFrom(
      'brukarna ',
      'Tredje  sektorns',
      'NGO:er',
      ' ',
      '\n',
      '”',
      'å',
      '\u00AD',
      '(2001:4)',
      '*',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 6 }))), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { from, to, word } of findWords(text, index)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
          const start = wordsOf(word)[0]!.text.slice(0, 3).toLowerCase();
          expect(wordsOf(text.slice(from, to))[0]!.text.toLowerCase()).toMatch(new RegExp(`^${start}`));
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('rulesFromTerms', () => {
  const participant = term('deltagare', {
    deprecated: [
      { form: 'brukare', reason: 'Ordet är andras.' },
      { form: 'intagen', reason: 'Skriv anvisad.', instead: 'anvisad', strength: 'fel', notIn: ['intagen bild'] },
    ],
  });

  test('makes one rule for each deprecated word, with the term in its place', () => {
    expect(rulesFromTerms([participant])).toMatchObject([
      { words: ['brukare'], strength: 'varning', instead: 'deltagare', term: 'deltagare' },
      { words: ['intagen'], strength: 'fel', instead: 'anvisad', notIn: ['intagen bild'] },
    ]);
  });

  test('makes none of a word that is the name of another concept', () => {
    const words = rulesFromTerms([participant, term('brukare')]).flatMap((made) => made.words);
    expect(words).toEqual(['intagen']);
    expect(
      rulesFromTerms([
        participant,
        term('kund', { synonyms: [{ form: 'Brukare', kind: 'synonym', scope: 'i vården' }] }),
      ]),
    ).toHaveLength(1);
  });
});

test('adviceOf says what to write once', () => {
  expect(adviceOf({ reason: 'Ordet är engelskt.', instead: 'effekt' })).toBe('Ordet är engelskt. Skriv: effekt.');
  expect(adviceOf({ reason: 'Ordet är engelskt. Skriv effekt.', instead: 'x' })).toBe(
    'Ordet är engelskt. Skriv effekt.',
  );
});
