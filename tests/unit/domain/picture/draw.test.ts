import { describe, expect, test } from 'vitest';
import type { Box, Drawing, Line, Stroke } from '@/domain/picture/drawing';
import { drawPicture } from '@/domain/picture/draw';
import { together } from '@/domain/picture/flow';
import { SIZES } from '@/domain/picture/sizes';
import { pictureOf, pictures, words } from './examples';
import { faultsIn, wordsIn } from './faults';

const both = pictures.flatMap(([name, picture]) =>
  (['wide', 'narrow'] as const).map((size) => [`${name}, ${size}`, drawPicture(picture, size, words), size] as const),
);
const boxes = ({ shapes }: Drawing, look: Box['look']) =>
  shapes.filter((shape): shape is Box => shape.kind === 'box' && shape.look === look);
const strokes = ({ shapes }: Drawing, look: Stroke['look']) =>
  shapes.filter((shape): shape is Stroke => shape.kind === 'stroke' && shape.look === look);
const lines = ({ shapes }: Drawing) => shapes.filter((shape): shape is Line => shape.kind === 'line');

describe.each(both)('%s', (_, drawing, size) => {
  test('has room for all its words: nothing overlaps, runs over its box or is cut off', () => {
    expect(faultsIn(drawing)).toEqual([]);
  });

  test('is as wide as such drawings are', () => {
    expect(drawing.width).toBe(SIZES[size]);
  });

  test('has only numbers in its lines', () => {
    const paths = drawing.shapes.flatMap((shape) => (shape.kind === 'stroke' ? shape.path : []));
    expect(paths.filter((path) => /NaN|undefined|Infinity/.test(path))).toEqual([]);
  });
});

test('the look for faults finds them', () => {
  const word: Line = { kind: 'line', look: 'text', x: 10, y: 20, text: 'ledningssystem' };
  const small: Box = { kind: 'box', look: 'box', x: 0, y: 0, width: 60, height: 30 };
  const drawing = { width: 100, height: 40, shapes: [small, { ...small, x: 50 }, word, { ...word, x: 12 }] };
  expect(faultsIn(drawing).join('; ')).toMatch(/lies on another.*cut off.*runs over.*lies on ”ledningssystem”/);
});

describe('a flow', () => {
  const wide = drawPicture(pictureOf('a flow with lanes'), 'wide', words);
  const narrow = drawPicture(pictureOf('a flow with lanes'), 'narrow', words);

  test('numbers its steps in order', () => {
    const numbers = lines(wide).filter(({ look, text }) => look === 'title' && /^\d$/.test(text));
    expect(numbers.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5']);
    expect(numbers.map(({ y }) => y)).toEqual(numbers.map(({ y }) => y).sort((a, b) => a - b));
  });

  test('puts a step in the lanes of those who do it', () => {
    const lane = 486 / 3;
    const [first, second, third] = boxes(wide, 'box');
    expect([first!.x, first!.width]).toEqual([4, lane - 8]);
    expect(second!.x).toBe(2 * lane + 4);
    expect([third!.x, third!.width]).toEqual([lane + 4, 2 * lane - 8]);
  });

  test('says who in words where there are no lanes', () => {
    expect(lines(narrow).map(({ text }) => text)).toContain('Handledaren och deltagaren');
    expect(lines(wide).map(({ text }) => text)).not.toContain('Handledaren och deltagaren');
  });

  test('leads back with a broken line that ends at the step', () => {
    const [back] = strokes(wide, 'loop');
    const third = boxes(wide, 'box')[2]!;
    expect(back!.path).toMatch(new RegExp(`V${third.y + 18}H${third.x - 8}$`));
  });

  test('answers every question with yes and no', () => {
    const labels = lines(wide).filter(({ look }) => look === 'label');
    expect(labels.map(({ text }) => text).sort()).toEqual(['Ja', 'Ja', 'Nej', 'Nej']);
  });

  test('lets what leads away stand beside later steps, wide, and pushes what is under it, narrow', () => {
    const flow = pictureOf('flow');
    const rows = (size: 'wide' | 'narrow') => boxes(drawPicture(flow, size, words), 'box').map(({ y }) => y);
    const [first = 0, second = 0] = rows('wide');
    const [above = 0, below = 0] = rows('narrow');
    expect(second - first).toBeLessThan(below - above);
  });
});

test('roles are joined into a phrase', () => {
  expect(together(['Deltagaren', 'Handledaren'])).toBe('Deltagaren och handledaren');
  expect(together(['Mottagaren'])).toBe('Mottagaren');
});

test('each layer of a pyramid is wider than the one above', () => {
  const layers = strokes(drawPicture(pictureOf('pyramid'), 'wide', words), 'area');
  const widths = layers.map(({ path }) => Number(/h([\d.]+)/.exec(path)?.[1]));
  expect(layers).toHaveLength(6);
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
});

describe('a wheel', () => {
  const wide = drawPicture(pictureOf('wheel'), 'wide', words);

  test('begins with January at the top and goes with the clock', () => {
    const names = lines(wide).filter(({ text }) => /^[a-zåäö]{3}$/.test(text) && text !== 'och');
    const middle = { x: wide.width / 2, y: names.reduce((sum, { y }) => sum + y, 0) / 12 };
    const angles = names.map(({ x, y }) => (Math.atan2(x - middle.x, middle.y - y) + 2 * Math.PI) % (2 * Math.PI));
    expect(names.map(({ text }) => text)).toEqual(words.months.map((month) => month.slice(0, 3)));
    expect(angles).toEqual([...angles].sort((a, b) => a - b));
  });

  test('fills the months of the board, and says what that means', () => {
    expect(strokes(wide, 'dark')).toHaveLength(4 + 1);
    expect(strokes(wide, 'area')).toHaveLength(8 + 1);
  });

  test('has the whole year beside it when there is room, and a word for each month when not', () => {
    const narrow = drawPicture(pictureOf('wheel'), 'narrow', words);
    expect(
      wordsIn(wide).filter((word) => words.months.some((month) => month !== word && month === word.toLowerCase())),
    ).toHaveLength(12);
    expect(wordsIn(narrow).filter((word) => word === 'Deltagare')).toHaveLength(12);
  });
});

test('a ring has an arrow between each step and the next', () => {
  expect(strokes(drawPicture(pictureOf('cycle'), 'wide', words), 'head')).toHaveLength(4);
});

describe('roles', () => {
  test('those beside are drawn as others', () => {
    expect(boxes(drawPicture(pictureOf('roles'), 'wide', words), 'outside')).toHaveLength(3);
  });

  test('the voice goes up to where it is heard', () => {
    const wide = drawPicture(pictureOf('roles'), 'wide', words);
    const board = boxes(wide, 'box')[1]!;
    expect(strokes(wide, 'loop')[0]!.path).toContain(`V${board.y + 20}H`);
  });
});

test('a question and a layer hold their words too', () => {
  const word: Line = { kind: 'line', look: 'text', x: 60, y: 30, text: 'ledningssystem', at: 'middle' };
  const of = (path: string): Drawing => ({
    width: 200,
    height: 60,
    shapes: [{ kind: 'stroke', look: 'area', path }, word],
  });
  expect(faultsIn(of('M20 10h60l12 20l-12 20h-60l-12 -20z'))).toEqual(['”ledningssystem” runs over its box']);
  expect(faultsIn(of('M20 10h60L90 50h-80z'))).toEqual(['”ledningssystem” runs over its box']);
  expect(faultsIn(of('M0 10h140l12 20l-12 20h-140l-12 -20z'))).toEqual([]);
});
