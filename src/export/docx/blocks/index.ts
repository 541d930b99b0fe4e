import { type FileChild, type HeadingLevel, Paragraph, TableOfContents } from 'docx';
import type { Block } from '../../../domain/report-document';
import { hasText } from '../../inline';
import type { Context } from '../context';
import type { Rank } from '../outline';
import { own } from '../style-names';
import { inlineRuns, textRuns } from '../text';
import { chart } from './chart';
import { answerLines, signature } from './form';
import { list } from './list';
import { note } from './note';
import { table } from './table';
import { ticks } from './ticks';

/** What stands in the running text. Tabs and documents begin sections of their own. */
export type TextBlock = Exclude<Block, { kind: 'tab' | 'document' }>;

/** The blocks of a section after each other. */
export function blockParts(context: Context, blocks: readonly TextBlock[]): FileChild[] {
  const parts: FileChild[] = [];
  let turnPage = false;
  blocks.forEach((block, i) => {
    if (block.kind === 'pageBreak') {
      turnPage = true;
      return;
    }
    const after = blocks.slice(i + 1).find(({ kind }) => kind !== 'pageBreak');
    // Signatures alone on a sheet sign nothing: the end of what they sign goes with them.
    const written = partsOf(context, block, { before: blocks[i - 1], keepNext: after?.kind === 'signature' });
    if (written.length === 0) return;
    if (turnPage && block.kind !== 'signature')
      parts.push(new Paragraph({ style: own.pageTurn.id, pageBreakBefore: true }));
    turnPage = false;
    parts.push(...written);
  });
  return parts;
}

/** A heading of the level that its rank has in this document. Empty texts have none. */
export function heading(context: Context, text: string, rank: Rank): Paragraph[] {
  const title = context.plain(text);
  if (title === '') return [];
  const level = `Heading${context.outline.next(rank)}` as (typeof HeadingLevel)[keyof typeof HeadingLevel];
  return [new Paragraph({ heading: level, children: textRuns(context, title) })];
}

/** Two tables right after each other become one, and a document must not end in a table. */
export function gap(): Paragraph {
  return new Paragraph({ style: own.gap.id });
}

function partsOf(
  context: Context,
  block: Exclude<TextBlock, { kind: 'pageBreak' }>,
  { before, keepNext }: { before: Block | undefined; keepNext: boolean },
): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return heading(context, block.text, block.level === 2 ? 'section' : 'subsection');
    case 'paragraph':
      return hasText(block.runs) ? [new Paragraph({ keepNext, children: inlineRuns(context, block.runs) })] : [];
    case 'list':
      return list(context, block, keepNext);
    case 'ticks':
      return ticks(context, block.items, keepNext);
    case 'table':
      return withCaption(context, block.caption, table(context, block, keepNext), before);
    case 'chart':
      return withCaption(context, block.caption, chart(context, block, keepNext), before);
    case 'lines':
      return answerLines(context, block.label, block.count, keepNext);
    case 'signature': {
      const lines = signature(context, block.labels);
      return lines.length === 0 ? [] : [...lines, gap()];
    }
    case 'note':
      return note(context, block.title, block.runs, keepNext);
    case 'contents':
      return contents(context, block.title);
  }
}

/** A caption that only repeats the heading right above it is not printed twice. */
function withCaption(context: Context, caption: string, tables: FileChild[], before: Block | undefined): FileChild[] {
  if (tables.length === 0) return [];
  const text = context.plain(caption);
  const isEcho = before?.kind === 'heading' && before.text.trim() === caption.trim();
  const above = text === '' || isEcho ? [] : [new Paragraph({ style: 'Caption', children: textRuns(context, text) })];
  return [...above, ...tables, gap()];
}

/**
 * The headings with links to them. Word fills in the page numbers, and asks before it does; until then, the headings
 * stand there all the same.
 */
function contents(context: Context, title: string): FileChild[] {
  const { outer, hasHeadings } = context.outline;
  if (!hasHeadings) return [];
  const name = context.plain(title);
  return [
    ...(name === '' ? [] : [new Paragraph({ style: own.contents.id, children: textRuns(context, name) })]),
    new TableOfContents(name, { hyperlink: true, headingStyleRange: `1-${outer === 0 ? 2 : outer}` }),
  ];
}
