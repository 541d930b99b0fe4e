import type { ReportHead } from '../../domain/report-document';
import { darkModules } from '../qr-modules';
import { words } from '../words';
import type { Canvas } from './canvas';
import type { Context } from './context';
import { colour, MM } from './style';

/** Large enough for an old telephone at arm's length, small enough to stand beside the facts. */
const SIZE = 22 * MM;

export interface PlacedCode {
  /** Width and height in points. */
  size: number;
  /** Draws the code with its upper left corner at x and y. */
  paint(canvas: Canvas, x: number, y: number): void;
}

/** The square code that leads from the paper back to the page, as a figure with its address as description. */
export function qrCode(context: Context, { code }: ReportHead): PlacedCode | undefined {
  if (code === undefined || code.size <= 0) return undefined;
  const isDark = darkModules(code);
  const figure = context.root.add('Figure', { alt: words.code(code.url) });
  const module = SIZE / code.size;
  return {
    size: SIZE,
    paint: (canvas, x, y) => {
      canvas.placeFigure(figure, { x, y, width: SIZE, height: SIZE });
      canvas.tag(figure);
      for (let row = 0; row < code.size; row += 1)
        for (let from = 0, to = 0; from < code.size; from = to + 1) {
          for (to = from; to < code.size && isDark(to, row);) to += 1;
          // A hair of overlap: no white seams between the rows on a screen.
          if (to > from)
            canvas.fill(
              { x: x + from * module, y: y + row * module, width: (to - from) * module, height: module * 1.03 },
              colour.ink,
            );
        }
    },
  };
}
