import type { FlowPicture } from '../../schema/picture';
import { arrowsDown, box, card, type Drawing, placeColumn, setColumn, type Shape, stroke, tip } from './drawing';
import { type PictureWords, type Size, SIZES } from './sizes';

type Step = FlowPicture['steps'][number];

/** Where the main way, what stands beside it and the way back run. */
interface Plan {
  width: number;
  main: { x: number; width: number };
  side: { x: number; width: number };
  /** Arrows run down here; undefined: through the middle of each box. */
  rail?: number;
  /** Width of a lane; undefined when there are none. */
  lane?: number;
}

const GAP = 24;
const LANE_HEAD = 28;
/** Room for the way back and the word at its beginning. */
const GUTTER = 34;
const CUT = 12;

function plan({ lanes, steps }: FlowPicture, size: Size): Plan {
  const width = SIZES[size];
  const gutter = steps.some(({ question }) => question?.back !== undefined) ? GUTTER : 1;
  if (size === 'narrow') {
    const main = { x: gutter, width: width - gutter - 1 };
    return { width, main, side: { x: gutter + 48, width: main.width - 48 }, rail: gutter + 22 };
  }
  if (lanes) return { width, main: { x: 0, width: 486 }, side: { x: 506, width: 165 }, lane: 486 / lanes.length };
  const main = { x: gutter, width: 296 };
  const x = main.x + main.width + 44;
  return { width, main, side: { x, width: width - x - 1 } };
}

/** Steps under each other, with questions between them and what leads away beside them (narrow: under them). */
export function drawFlow(picture: FlowPicture, size: Size, words: PictureWords): Drawing {
  const { width, main, side, rail, lane } = plan(picture, size);
  const shapes: Shape[] = [];
  const tops: { x: number; y: number }[] = [];
  let y = lane ? LANE_HEAD + 10 : 0;
  let from: { x: number; y: number } | undefined;
  /** A question has been asked: what leads on from it is the answer yes. */
  let asked: 'alone' | 'beside' | undefined;
  /** How far down what stands beside the way reaches. */
  let beside = 0;

  const placeOf = ({ who }: Step) => {
    if (!lane) return main;
    const columns = who.map((name) => picture.lanes?.indexOf(name) ?? 0);
    const first = Math.min(...columns);
    return { x: first * lane + 4, width: columns.length * lane - 8 };
  };
  const lead = (x: number) => {
    const gap = asked ? GAP + 8 : GAP;
    if (from) {
      // On the side the way does not turn to; never over what stands beside it.
      const isRight = rail !== undefined || x < from.x;
      const yesAt = asked === 'beside' ? y - from.y - 6 : 18;
      if (asked)
        shapes.push({
          kind: 'line',
          look: 'label',
          x: from.x + (isRight ? 8 : -8),
          y: from.y + yesAt,
          text: words.yes,
          ...(isRight ? {} : { at: 'end' as const }),
        });
      asked = undefined;
      shapes.push(...arrowsDown({ xs: [from.x], y: from.y }, { xs: [x], y: y + gap }));
      y += gap;
    }
  };
  const pill = (text: string, step: Step) => {
    const place = placeOf(step);
    const column = setColumn([{ text, look: 'strong' }], place.width - 28);
    const middle = place.x + place.width / 2;
    lead(rail ?? middle);
    shapes.push(
      box('pill', place.x, y, place.width, column.height + 14),
      ...placeColumn(column, middle, y + 7, 'middle'),
    );
    y += column.height + 14;
    from = { x: rail ?? middle, y };
  };

  const drawStep = (step: Step, i: number) => {
    const place = placeOf(step);
    const x = rail ?? place.x + place.width / 2;
    if (step.papers.length + step.branches.length > 0) y = Math.max(y, beside - GAP);
    lead(x);
    const said = [
      ...(lane || step.who.length === 0 ? [] : [{ text: together(step.who), look: 'text' as const }]),
      ...(step.when ? [{ text: step.when, look: 'soft' as const }] : []),
    ];
    const drawn = card({ number: i + 1, title: { text: step.title, look: 'title' }, columns: [said] }, place.width);
    shapes.push(...drawn.draw(place.x, y));
    tops.push({ x: place.x, y: y + 18 });
    const bottom = y + drawn.height;
    const right = place.x + place.width;
    beside = size === 'narrow' ? bottom + 8 : Math.max(beside, y);
    for (const [at, text] of step.papers.entries()) {
      const column = setColumn([{ text, look: 'soft' }], side.width - 22);
      if (at === 0 && size === 'wide') shapes.push(stroke('leader', `M${right + 4} ${beside + 11}H${side.x - 5}`));
      shapes.push(sheet(side.x, beside + 2), ...placeColumn(column, side.x + 22, beside));
      beside += Math.max(column.height, 20) + 4;
    }
    if (step.papers.length > 0 && size === 'wide') beside += 8;
    const trunk = size === 'narrow' ? x : right + 20;
    let start: number | undefined;
    for (const { title, text } of step.branches) {
      const away = card(
        { title: { text: title, look: 'strong' }, columns: [[{ text, look: 'soft' }]], look: 'outside' },
        side.width,
      );
      const level = beside + 17;
      const begin = size === 'narrow' ? `M${x} ${level}` : `M${start === undefined ? right : trunk} ${start ?? y + 17}`;
      const down =
        size === 'narrow' || level === (start ?? y + 17) ? '' : `${start === undefined ? `H${trunk}` : ''}V${level}`;
      shapes.push(stroke('line', `${begin}${down}H${side.x - 8}`), tip('right', side.x, level));
      shapes.push(...away.draw(side.x, beside));
      start = level;
      beside += away.height + 10;
    }
    const isUnder = size === 'narrow' && step.branches.length + step.papers.length > 0;
    const end = isUnder ? beside - 10 : bottom;
    from = { x, y: bottom };
    y = end;
  };

  const drawQuestion = (step: Step) => {
    const { question } = step;
    if (!question) return;
    const place = placeOf(step);
    const x = rail ?? place.x + place.width / 2;
    if (question.no) y = Math.max(y, beside - GAP);
    lead(x);
    const column = setColumn([{ text: question.text, look: 'text' }], place.width - 2 * CUT - 10);
    const height = Math.max(44, column.height + 16);
    const right = place.x + place.width;
    const half = y + height / 2;
    shapes.push(stroke('area', hexagon(place.x, y, place.width, height)));
    shapes.push(...placeColumn(column, place.x + place.width / 2, y + (height - column.height) / 2, 'middle'));
    let bottom = y + height;
    if (question.back !== undefined) {
      const back = tops[question.back - 1] ?? { x: place.x, y: half };
      const level = Math.min(back.x, place.x) - (lane ? 34 : 28);
      shapes.push(stroke('loop', `M${place.x} ${half}H${level}V${back.y}H${back.x - 8}`), tip('right', back.x, back.y));
      shapes.push({ kind: 'line', look: 'label', x: place.x - (lane ? 8 : 3), y: half - 6, text: words.no, at: 'end' });
    }
    if (question.no) {
      const note = card({ title: { text: question.no, look: 'soft' }, columns: [], look: 'note' }, side.width);
      if (size === 'narrow') {
        const down = side.x + 30;
        shapes.push(stroke('line', `M${down} ${bottom}V${bottom + 14}`), tip('down', down, bottom + 22));
        shapes.push({ kind: 'line', look: 'label', x: down + 8, y: bottom + 15, text: words.no });
        shapes.push(...note.draw(side.x, bottom + 22));
        bottom += 22 + note.height;
      } else {
        const top = half - note.height / 2;
        shapes.push(stroke('line', `M${right} ${half}H${side.x - 8}`), tip('right', side.x, half));
        shapes.push({ kind: 'line', look: 'label', x: right + 6, y: half - 6, text: words.no });
        shapes.push(...note.draw(side.x, top));
        beside = top + note.height + 10;
      }
    }
    from = { x, y: y + height };
    asked = size === 'narrow' && question.no ? 'beside' : 'alone';
    y = bottom;
  };

  pill(picture.start, picture.steps[0]!);
  for (const [i, step] of picture.steps.entries()) {
    drawStep(step, i);
    drawQuestion(step);
  }
  pill(picture.end, picture.steps.at(-1)!);
  y = Math.max(y, size === 'wide' ? beside - 10 : 0);
  return { width, height: Math.ceil(y), shapes: [...laneLines(picture, lane, y), ...shapes] };
}

/** The name of each lane, and a line on each side of it. */
function laneLines({ lanes = [] }: FlowPicture, width: number | undefined, height: number): Shape[] {
  if (width === undefined) return [];
  return lanes.flatMap((name, i): Shape[] => [
    { kind: 'line', look: 'strong', x: (i + 0.5) * width, y: 16, text: name, at: 'middle' },
    stroke('line', `M${i * width + 4} ${LANE_HEAD - 4}h${width - 8}`),
    ...(i === 0 ? [] : [stroke('lane', `M${i * width} 4V${height}`)]),
  ]);
}

/** A sheet of paper with a folded corner, 14 wide and 17 high. */
const sheet = (x: number, y: number) => stroke('paper', `M${x} ${y}h9l5 5v12h-14zM${x + 9} ${y}v5h5`);

/** A question: a box with its corners cut. */
function hexagon(x: number, y: number, width: number, height: number): string {
  const half = height / 2;
  const flat = width - 2 * CUT;
  return `M${x + CUT} ${y}h${flat}l${CUT} ${half}l${-CUT} ${half}h${-flat}l${-CUT} ${-half}z`;
}

/** Roles in one phrase: Deltagaren och handledaren. */
export function together(names: readonly string[]): string {
  return names
    .map((name, i) => (i === 0 ? name : name.charAt(0).toLocaleLowerCase('sv-SE') + name.slice(1)))
    .join(' och ');
}
