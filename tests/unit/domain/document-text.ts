import type { Block, Inline, List, ReportDocument } from '@/domain/report-document';

const textOf = (runs: readonly Inline[]) => runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');

/** Each item of a list, and those inside it. */
export const itemsOf = ({ items }: List): string[] =>
  items.flatMap(({ runs, below }) => [textOf(runs), ...(below ? itemsOf(below) : [])]);

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
      return itemsOf(block);
    case 'ticks':
      return block.items.flatMap(({ text, code, hint, note }) => [text, code ?? '', hint ?? '', note ?? '']);
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat()];
    case 'chart':
      return [block.caption, block.alt, ...block.bars.flatMap(({ label, text }) => [label, text])];
    case 'lines':
      return [block.label];
    case 'signature':
      return block.labels;
    case 'tab':
      return [block.number, block.title, block.text];
    case 'document':
      return [block.head.number, block.head.title];
    case 'contents':
      return [block.title];
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
