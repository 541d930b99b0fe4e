import type { ReportHead } from '../../domain/report-document';
import { words } from '../words';
import type { Canvas } from './canvas';
import type { Context } from './context';

/** Room for a logo in the head of page one, in points. */
const BOX = { width: 120, height: 44 };
/** A screen's pixel in points: a small picture is not blown up. */
const PIXEL = 0.75;

/** A logo measured for the page. */
export interface PlacedLogo {
  width: number;
  height: number;
  paint(canvas: Canvas, x: number, y: number): void;
}

/** The document's logo, described by the name of the organisation. Undefined when there is none. */
export function logoOf(context: Context, { logo, organisation }: ReportHead): PlacedLogo | undefined {
  if (!logo) return undefined;
  const scale = Math.min(PIXEL, BOX.width / logo.width, BOX.height / logo.height);
  const [width, height] = [logo.width * scale, logo.height * scale];
  const figure = context.root.add('Figure', { alt: context.cleaner.plain(organisation ?? '') || words.logo });
  return {
    width,
    height,
    paint: (canvas, x, y) => {
      canvas.tag(figure);
      canvas.picture(logo.data, { x, y, width, height });
      canvas.placeFigure(figure, { x, y, width, height });
    },
  };
}
