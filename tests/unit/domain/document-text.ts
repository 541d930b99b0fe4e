import type { Block, Inline, ReportDocument } from '@/domain/report-document';

const textOf = (runs: readonly Inline[]) => runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');

/** Every word a reader of the document can read, block by block. */
export function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [textOf(block.runs)];
    case 'note':
      return [block.title, textOf(block.runs)];
    case 'list':
      return block.items.map(textOf);
    case 'ticks':
      return block.items.flatMap(({ text, hint, note }) => [text, hint ?? '', note ?? '']);
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat()];
    case 'chart':
      return [block.caption, block.alt, ...block.bars.flatMap(({ label, text }) => [label, text])];
    case 'lines':
      return [block.label];
    case 'signature':
      return block.labels;
    case 'pageBreak':
      return [];
  }
}

export const allText = ({ blocks }: ReportDocument): string => blocks.flatMap(textsOf).join('\n');

/** The blocks of one kind, in order. */
export function blocksOf<Kind extends Block['kind']>(
  { blocks }: ReportDocument,
  kind: Kind,
): Extract<Block, { kind: Kind }>[] {
  return blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

/** The shares of a table's columns, added up. */
export const widthOf = ({ columns }: Extract<Block, { kind: 'table' }>): number =>
  columns.reduce((sum, { width }) => sum + width, 0);
