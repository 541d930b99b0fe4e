import type { Context } from '../context';
import { textStrips } from '../context';
import { glue, type Strip } from '../flow';
import { space, type } from '../style';

/**
 * A heading, held together with the beginning of what follows. The tag never
 * skips a level, whatever the document asks for.
 */
export function heading(
  context: Context,
  text: string,
  asked: 2 | 3,
  above: number,
): { strips: Strip[]; level: number } {
  const title = context.cleaner.plain(text);
  if (title === '') return { strips: [], level: above };
  const level = Math.min(asked, above + 1);
  const node = context.root.add(level === 2 ? 'H2' : 'H3');
  const strips = textStrips(context, [{ text: title, bold: true, node }], {
    kind: `heading${asked}`,
    style: asked === 2 ? type.heading2 : type.heading3,
    before: asked === 2 ? space.heading2 : space.heading3,
    whole: true,
    balanced: true,
    last: glue.must,
  });
  const [first] = strips;
  if (first) {
    const { paint } = first;
    first.paint = (canvas, x, y) => {
      canvas.bookmark(level, title, y);
      paint(canvas, x, y);
    };
  }
  return { strips, level };
}
