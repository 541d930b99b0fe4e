import { expect, test } from 'vitest';
import { drawPicture } from '@/domain/picture/draw';
import { type Point, pictureList, pointsToSee } from '@/domain/picture/list';
import { picture } from '@/schema/picture';
import { pictureStrings } from '@/strings/pictures';
import { pictureOf, pictures, words } from './examples';
import { wordsIn } from './faults';

const textsOf = (points: readonly Point[]): string =>
  points.map(({ title, texts, under }) => [title, ...texts, textsOf(under)].join(' ')).join(' ');
const wordsOf = (text: string) => new Set(text.toLocaleLowerCase('sv-SE').match(/[\p{L}\d-]+/gu));

test.each(pictures)('everything in the drawing stands in the list: %s', (_, drawn) => {
  const list = pictureList(drawn, pictureStrings.list, words);
  const said = wordsOf([...list.before, textsOf(list.points), ...list.after].join(' '));
  // What the list need not say: the short names of months, what the filling means, the numbers of the list itself.
  const isOwn = (word: string) =>
    /^\d+$/.test(word) || words.months.some((month) => month.slice(0, 3) === word) || said.has(word);
  const legend = drawn.kind === 'wheel' ? [drawn.legend.board, drawn.legend.others, drawn.centre] : [];
  const edges = drawn.kind === 'pyramid' ? [drawn.top, drawn.bottom] : [];
  const unsaid = (['wide', 'narrow'] as const).flatMap((size) =>
    wordsIn(drawPicture(drawn, size, words))
      .flatMap((word) => [...wordsOf(word)])
      .filter((word) => !isOwn(word) && !wordsOf([...legend, ...edges].join(' ')).has(word))
      .filter((word) => word !== 'deltagare'),
  );
  expect(unsaid).toEqual([]);
});

test('a step says who, when, which papers, what leads away and what is asked', () => {
  const { points } = pictureList(pictureOf('a flow with lanes'), pictureStrings.list, words);
  expect(points[0]).toEqual({
    title: 'Steg',
    texts: ['Samordnaren.', 'Genast.', 'Papper: Blad.'],
    see: undefined,
    under: [{ title: 'Går det?', texts: ['Nej: sluta.', 'Ja: gå vidare.'], see: undefined, under: [] }],
  });
  expect(points[3]?.under[0]?.texts[0]).toBe('Nej: tillbaka till steg 3, steg.');
});

test('a role says what it decides and does, under the names the picture gives them', () => {
  const own = picture.parse({
    ...pictureOf('roles'),
    labels: { decides: 'Bestämmer', does: 'Gör' },
    levels: [[{ title: 'Styrelsen', decides: 'Pengar', does: 'Läser' }], [{ title: 'Du' }]],
  });
  const { points, numbered } = pictureList(own, pictureStrings.list, words);
  expect(points[0]?.texts).toEqual(['Bestämmer: pengar.', 'Gör: läser.']);
  expect(points[1]?.texts).toEqual([]);
  expect(numbered).toBe(false);
});

test('what a picture leads on to is known for every kind', () => {
  const see = { term: 'policy' };
  const flow = pictureOf('flow');
  const cycle = pictureOf('cycle');
  if (flow.kind !== 'flow' || cycle.kind !== 'cycle') throw new Error('The examples have changed kind.');
  flow.steps[1]!.see = see;
  cycle.phases[0]!.see = see;
  expect([flow, cycle].map(pointsToSee)).toEqual([[see], [see]]);
  delete flow.steps[1]!.see;
  delete cycle.phases[0]!.see;
});
