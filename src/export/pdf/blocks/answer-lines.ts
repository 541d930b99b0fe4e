import { type Context, textStrips } from '../context';
import { glue, type Strip } from '../flow';
import { colour, MM, space, type } from '../style';

/** Room for handwriting: a question and lines nine millimetres apart. */
export function answerLines(context: Context, label: string, count: number): Strip[] {
  const text = context.cleaner.clean(label);
  const strips =
    text.trim() === ''
      ? []
      : textStrips(context, [{ text, bold: true, node: context.root.add('P') }], {
          kind: 'lines',
          style: type.text,
          before: space.block,
          whole: true,
          last: glue.must,
        });
  for (let i = 0; i < count; i += 1)
    strips.push({
      kind: 'lines',
      height: 9 * MM,
      before: strips.length === 0 ? space.text : 0,
      glue: i === 0 || i === count - 2 ? glue.wish : glue.none,
      paint: (canvas, x, y) => {
        canvas.artifact();
        canvas.line(x, y + 9 * MM, x + context.width, y + 9 * MM, 0.6, colour.rule);
      },
    });
  const last = strips.at(-1);
  if (last) last.glue = glue.none;
  return strips;
}
