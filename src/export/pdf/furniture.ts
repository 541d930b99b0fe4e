import type { ReportHead } from '../../domain/report-document';
import { words } from '../words';
import type { Canvas } from './canvas';
import type { Context } from './context';
import { fitText, textWidth } from './lines';
import { colour, MM, page as paper, type } from './style';

/** The mark shows at the edge of a closed binder. */
const MARK = { width: 5 * MM, height: 18 * MM, top: 30 * MM, step: 24 * MM };

/** What the furniture of one page depends on. */
export interface Sheet {
  /** The document the page belongs to. */
  head: ReportHead;
  /** A title block on the page says what the running head would. */
  isFirst: boolean;
  /** The tab of the binder it stands behind, counted from 1. */
  tab: number;
}

/** Running heads and feet, and the mark of a tab at the edge of the paper. */
export function pageFurniture(context: Context, file: ReportHead) {
  const { plain } = context.cleaner;
  const style = type.furniture;
  const face = context.faces.regular;
  const shorten = (text: string, width: number) => fitText(text, face, style.size, width);
  const from = [file.organisation ?? '', file.origin].map(plain).filter((text) => text !== '');

  const runningHead = (head: ReportHead) => {
    const [number = '', title = '', version = ''] = [head.number, head.title, head.version].map(plain);
    const around = textWidth(words.runningHead(number, '', version), face, style.size);
    return shorten(
      words.runningHead(number, shorten(title, Math.max(40, context.width - around)), version),
      context.width,
    );
  };

  return (canvas: Canvas, x: number, page: number, pages: number, { head, isFirst, tab }: Sheet): void => {
    if (!isFirst) {
      canvas.artifact('Header');
      canvas.text(runningHead(head), x, 15 * MM, style);
      canvas.line(x, 17 * MM, x + context.width, 17 * MM, 0.5, colour.rule);
    }
    if (tab > 0) {
      canvas.artifact('Header');
      // Outer edge, one step lower for each tab, from the top again after the tenth.
      const at = { x: page % 2 === 1 ? paper.width - MARK.width : 0, y: MARK.top + ((tab - 1) % 10) * MARK.step };
      canvas.fill({ ...at, width: MARK.width, height: MARK.height }, colour.petrol);
    }
    canvas.artifact('Footer');
    const foot = paper.height - 12 * MM;
    canvas.line(x, foot - 13, x + context.width, foot - 13, 0.5, colour.rule);
    const count = words.page(page, pages);
    const width = textWidth(count, face, style.size);
    canvas.text(shorten(from.join(' · '), context.width - width - 18), x, foot, style);
    canvas.text(count, x + context.width - width, foot, style);
  };
}
