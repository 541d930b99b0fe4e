import type { Block } from '../../../domain/report-document';
import type { Context } from '../context';
import { glue, type Strip } from '../flow';
import type { StructNode } from '../structure';
import { titleBlock } from '../title-block';
import { answerLines } from './answer-lines';
import { chart } from './chart';
import { contents } from './contents';
import { heading } from './heading';
import { list } from './list';
import { note } from './note';
import { paragraph } from './paragraph';
import { signature } from './signature';
import { tab } from './tab';
import { table } from './table';
import { space } from '../style';
import { ticks } from './ticks';

/** Lays out the blocks of a document after each other. */
export function layOutBlocks(context: Context, blocks: readonly Block[]): Strip[] {
  const strips: Strip[] = [];
  let level = 1;
  /** The level of the title that headings stand under: the file's own, or that of a document in it. */
  let title = 1;
  let tabs = 0;
  let list: { at: number; title: string; place: StructNode; onPage: boolean } | undefined;
  let turnPage = false;
  blocks.forEach((block, i) => {
    if (block.kind === 'pageBreak') {
      // Signatures alone on a sheet sign nothing.
      turnPage = !startsSignature(blocks.slice(i + 1));
      return;
    }
    if (block.kind === 'contents') {
      list = { at: strips.length, title: block.title, place: context.root.add('Div'), onPage: turnPage };
      turnPage = false;
      return;
    }
    const begin = (inner: Strip[], own: number) => {
      [title, level, turnPage] = [own, own, false];
      return { strips: inner, level: own };
    };
    const lay = () => {
      switch (block.kind) {
        case 'heading':
          return heading(context, block.text, { asked: title + block.level - 1, look: block.level, above: level });
        case 'tab':
          tabs += 1;
          return begin(tab(context, block, tabs), 2);
        case 'document': {
          const own = tabs > 0 ? 3 : 2;
          return begin(onSheet(titleBlock(context, block.head, own)), own);
        }
        default:
          return { strips: layOut(context, withoutEcho(block, blocks[i - 1])), level };
      }
    };
    const laid = lay();
    level = laid.level;
    if (block.kind === 'signature') holdBack(strips);
    const [first] = laid.strips;
    // A heading brings its own air; a caption or a box under it needs no more.
    if (first && strips.at(-1)?.kind.startsWith('heading')) first.before = Math.min(first.before, space.text);
    if (first && turnPage) {
      first.starts = 'page';
      turnPage = false;
    }
    strips.push(...laid.strips);
  });
  if (list) {
    const below = strips.slice(list.at).flatMap(({ anchor }) => anchor ?? []);
    const lines = contents(context, list.title, below, { place: list.place, level: 2 });
    if (lines[0] && list.onPage) lines[0].starts = 'page';
    strips.splice(list.at, 0, ...lines);
  }
  return strips;
}

/** Each document in a binder begins a sheet of its own: it can be changed without touching the others. */
function onSheet(strips: Strip[]): Strip[] {
  if (strips[0]) strips[0].starts = 'sheet';
  return strips;
}

type Simple = Exclude<Block, { kind: 'heading' | 'pageBreak' | 'contents' | 'tab' | 'document' }>;

function layOut(context: Context, block: Simple): Strip[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(context, block.runs);
    case 'list':
      return list(context, block);
    case 'ticks':
      return ticks(context, block.items);
    case 'table':
      return table(context, block);
    case 'chart':
      return chart(context, block);
    case 'lines':
      return answerLines(context, block.label, block.count);
    case 'signature':
      return signature(context, block.labels);
    case 'note':
      return note(context, block.title, block.runs);
  }
}

/** A caption that only repeats the heading right above it is not printed twice. */
function withoutEcho<B extends Block>(block: B, before: Block | undefined): B {
  const echoes = 'caption' in block && before?.kind === 'heading' && before.text.trim() === block.caption.trim();
  return echoes ? { ...block, caption: '' } : block;
}

function startsSignature(blocks: readonly Block[]): boolean {
  const next = blocks.find(({ kind }) => kind !== 'heading' && kind !== 'pageBreak');
  return next?.kind === 'signature';
}

/** Makes signatures take the end of what they sign with them: headings, and at least one strip before. */
function holdBack(strips: Strip[]): void {
  for (let i = strips.length - 1; i >= 0; i -= 1) {
    const strip = strips[i];
    if (!strip) return;
    if (strip.glue === glue.none) strip.glue = glue.wish;
    if (!strip.kind.startsWith('heading')) return;
  }
}
