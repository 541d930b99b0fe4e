import { type Context, textStrips } from '../context';
import { anchorOf, glue, type Strip } from '../flow';
import { headingRole } from '../structure';
import { colour, type } from '../style';

const LEVEL = 2;
const numeral = { size: 44, leading: 56, bold: true, colour: colour.petrol };

/** A sheet between the parts of a binder: its number large, what it is called and what stands behind it. */
export function tab(context: Context, block: { number: string; title: string; text: string }, index: number): Strip[] {
  const { plain, clean } = context.cleaner;
  const [number, title] = [plain(block.number), plain(block.title)];
  const heading = context.root.add(headingRole(LEVEL));
  const own = { whole: true, kind: 'tab', last: glue.must };
  const strips = [
    ...(number === ''
      ? []
      : textStrips(context, [{ text: number, bold: true, node: heading }], { ...own, style: numeral, before: 0 })),
    ...textStrips(context, [{ text: title || number, bold: true, node: heading }], {
      ...own,
      style: type.title,
      before: 0,
      balanced: true,
    }),
    ...(block.text.trim() === ''
      ? []
      : textStrips(context, [{ text: clean(block.text), bold: false, node: context.root.add('P') }], {
          ...own,
          whole: false,
          style: type.subtitle,
          before: 8,
        })),
  ];
  const [first, last] = [strips[0], strips.at(-1)];
  if (!first || !last) return [];
  last.glue = glue.none;
  // A third down the page, where the eye is.
  const { paint, height } = first;
  const drop = 190;
  Object.assign(first, {
    starts: 'sheet',
    tab: index,
    height: height + drop,
    anchor: anchorOf(LEVEL, title || number, title === '' ? '' : number),
    paint: (...[canvas, x, y]: Parameters<typeof paint>) => paint(canvas, x, y + drop),
  } satisfies Partial<Strip>);
  return strips;
}
