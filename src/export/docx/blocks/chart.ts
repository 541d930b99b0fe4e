import { BorderStyle, LineRuleType, Paragraph, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Bar, Block } from '../../../domain/report-document';
import type { Context } from '../context';
import { DescribedTable } from '../described-table';
import { bodyWidth, colour, PT } from '../style';
import { own } from '../style-names';
import { textRuns } from '../text';

type ChartBlock = Extract<Block, { kind: 'chart' }>;

const widths = [0.36, 0.46, 0.18].map((share) => Math.floor(bodyWidth * share));
const PAD = 100;
/** Length of a full bar. */
const TRACK = (widths[1] ?? 0) - 2 * PAD;

/**
 * A chart is a table with a bar in each row: whoever does not see the bars reads the same numbers in words. A bar is the
 * ground of an empty paragraph, so it can be printed, copied and changed.
 */
export function chart(context: Context, { bars, max, alt, caption }: ChartBlock, keepNext: boolean): DescribedTable[] {
  if (bars.length === 0) return [];
  const none = { style: BorderStyle.NONE };
  const rows = bars.map((bar, i) => {
    const cells = [
      [new Paragraph({ style: own.cell.id, children: textRuns(context, bar.label.trim()) })],
      [barOf(bar, max)],
      [new Paragraph({ style: own.cell.id, children: textRuns(context, bar.text.trim()) })],
    ];
    return new TableRow({
      cantSplit: true,
      keepNext: keepNext || i < Math.min(3, bars.length - 1),
      children: cells.map(
        (children, n) =>
          new TableCell({
            width: { size: widths[n] ?? 0, type: WidthType.DXA },
            verticalAlign: 'center',
            margins: { left: PAD, right: PAD },
            ...(n === 1 ? { shading: { fill: colour.wash } } : {}),
            children,
          }),
      ),
    });
  });
  const options = {
    style: own.table.id,
    layout: TableLayoutType.FIXED,
    width: { size: bodyWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { insideVertical: none },
    rows,
  };
  return [new DescribedTable(context, options, { name: caption, description: alt, rowHeaders: true })];
}

/** A bar on the pale ground of its cell, which shows how far there is to the top. */
function barOf({ value }: Bar, max: number): Paragraph {
  const share = value === null || max <= 0 ? 0 : Math.min(1, Math.max(0, value / max));
  const frame = { style: BorderStyle.SINGLE, size: 4, color: colour.petrol, space: 0 };
  const height = { line: 11 * PT, lineRule: LineRuleType.EXACT, before: 40, after: 40 };
  if (!(share > 0)) return new Paragraph({ style: own.cell.id, spacing: height });
  return new Paragraph({
    style: own.cell.id,
    spacing: height,
    indent: { left: 0, right: Math.round(TRACK * (1 - share)) },
    shading: { fill: colour.petrol },
    border: { top: frame, bottom: frame, left: frame, right: frame },
  });
}
