import { type Context, paintLine, textStrips } from '../context';
import { type Anchor, anchorOf, glue, type Strip } from '../flow';
import { breakLines, textWidth } from '../lines';
import { headingRole, type StructNode } from '../structure';
import { colour, space, type } from '../style';

const LEVELS = [2, 3];
const INDENT = 14;
/** Room for the number of the page. */
const PAGE = 34;
const NUMBER = 46;

/**
 * The list of contents: a line for each heading with its number, leading to it. The pages are known when all of the
 * document has been laid out, and written when the lines are drawn.
 * @param place the element where the list stands in the reading order
 */
export function contents(
  context: Context,
  title: string,
  anchors: readonly Anchor[],
  { place, level }: { place: StructNode; level: number },
): Strip[] {
  const own = { ...context, root: place };
  const entries = anchors.filter((anchor) => LEVELS.includes(anchor.level));
  if (entries.length === 0) return [];
  const heading = context.cleaner.plain(title);
  const strips =
    heading === ''
      ? []
      : textStrips(own, [{ text: heading, bold: true, node: place.add(headingRole(level)) }], {
          kind: 'heading2',
          style: type.heading2,
          before: space.heading2,
          whole: true,
          last: glue.must,
        });
  if (strips[0]) strips[0].anchor = anchorOf(level, heading);
  const list = place.add('TOC');
  const numbered = entries.some(({ number }) => number !== '');
  for (const [i, anchor] of entries.entries())
    strips.push(entry(own, anchor, list.add('TOCI'), { isFirst: i === 0, numbered }));
  return strips;
}

function entry(
  context: Context,
  anchor: Anchor,
  item: StructNode,
  { isFirst, numbered }: { isFirst: boolean; numbered: boolean },
): Strip {
  const isTop = anchor.level === LEVELS[0];
  const indent = isTop ? 0 : INDENT;
  const lead = numbered && !isTop ? NUMBER : 0;
  const node = item.add('Reference').add('Link');
  const { width } = context;
  const style = isTop ? { ...type.text, bold: true } : type.text;
  const run = (text: string) => [{ text: context.cleaner.clean(text), bold: isTop, node }];
  const lines = breakLines(run(anchor.title), context.faces, style.size, width - indent - lead - PAGE);
  const number = lead > 0 ? breakLines(run(anchor.number || ' '), context.faces, style.size, lead) : [];
  const height = lines.length * style.leading;
  return {
    kind: 'contents',
    height,
    before: isFirst ? space.text : isTop ? 8 : 1,
    // A tab is not left at the foot of a page with what stands under it on the next.
    glue: isTop ? glue.wish : glue.none,
    paint: (canvas, x, y) => {
      const left = x + indent;
      number.forEach((line) => paintLine(canvas, line, left, y, style));
      lines.forEach((line, i) => paintLine(canvas, line, left + lead, y + i * style.leading, style));
      const page = String(anchor.page);
      const [face] = [isTop ? context.faces.bold : context.faces.regular];
      const wide = textWidth(page, face, style.size);
      const last = y + height - style.leading;
      // The page belongs to the entry, so that it is read after the title.
      paintLine(
        canvas,
        [{ text: ` ${page}`, run: { text: page, bold: isTop, node }, width: wide, hyphen: false }],
        x + width - wide - textWidth(' ', face, style.size),
        last,
        style,
      );
      canvas.link(node, { x: left, y, width: width - indent, height }, anchor, `${anchor.title}, ${page}`);
      const from = left + lead + (lines.at(-1) ?? []).reduce((sum, piece) => sum + piece.width, 0) + 5;
      const to = x + width - wide - 6;
      canvas.artifact();
      if (to > from) canvas.dots(from, last + style.leading * 0.68, to, colour.rule);
    },
  };
}
