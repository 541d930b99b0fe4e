import type { Context } from '../context';
import { textStrips } from '../context';
import { anchorOf, glue, type Strip } from '../flow';
import { headingRole } from '../structure';
import { space, type } from '../style';

/**
 * A heading, held together with the beginning of what follows. The tag never
 * skips a level, whatever the document asks for.
 * @param asked the level it should have among all headings of the file
 * @param look how it looks: a heading of a document in a binder looks as it does on its own
 * @param above the level of the heading before it
 */
export function heading(
  context: Context,
  text: string,
  { asked, look, above }: { asked: number; look: 2 | 3; above: number },
): { strips: Strip[]; level: number } {
  const title = context.cleaner.plain(text);
  if (title === '') return { strips: [], level: above };
  const level = Math.min(asked, above + 1);
  const node = context.root.add(headingRole(level));
  const strips = textStrips(context, [{ text: title, bold: true, node }], {
    kind: `heading${look}`,
    style: look === 2 ? type.heading2 : type.heading3,
    before: look === 2 ? space.heading2 : space.heading3,
    whole: true,
    balanced: true,
    last: glue.must,
  });
  if (strips[0]) strips[0].anchor = anchorOf(level, title);
  return { strips, level };
}
