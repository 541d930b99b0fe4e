import type { ReportDocument } from '../../domain/report-document';
import { words } from '../words';
import type { Canvas } from './canvas';
import type { Context } from './context';
import { fitText, textWidth } from './lines';
import { colour, MM, page as paper, type } from './style';

/**
 * Running head and foot. Page one carries the same facts in its title block,
 * so it has no running head.
 */
export function pageFurniture(context: Context, document: ReportDocument) {
  const { plain } = context.cleaner;
  const style = type.furniture;
  const face = context.faces.regular;
  const shorten = (text: string, width: number) => fitText(text, face, style.size, width);
  const [number, title, version] = [document.number, document.title, document.version].map(plain);
  const around = textWidth(words.runningHead(number ?? '', '', version ?? ''), face, style.size);
  const head = words.runningHead(
    number ?? '',
    shorten(title ?? '', Math.max(40, context.width - around)),
    version ?? '',
  );
  const from = [document.organisation ?? '', document.origin].map(plain).filter((text) => text !== '');

  return (canvas: Canvas, x: number, page: number, pages: number): void => {
    if (page > 1) {
      canvas.artifact('Header');
      canvas.text(shorten(head, context.width), x, 15 * MM, style);
      canvas.line(x, 17 * MM, x + context.width, 17 * MM, 0.5, colour.rule);
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
