import {
  BorderStyle,
  LeaderType,
  Paragraph,
  Tab,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { words } from '../../words';
import type { Context } from '../context';
import { DescribedTable } from '../described-table';
import { bodyWidth } from '../style';
import { own } from '../style-names';
import { textRuns } from '../text';

/** Between two signatures. */
const GAP = 520;

/** Room for handwriting: a question and lines nine millimetres apart. */
export function answerLines(context: Context, label: string, count: number, keepNext: boolean): Paragraph[] {
  const question =
    label.trim() === '' ? [] : [new Paragraph({ style: own.question.id, children: textRuns(context, label.trim()) })];
  const lines = Array.from(
    { length: count },
    (_, i) =>
      new Paragraph({
        style: own.answerLine.id,
        tabStops: [{ type: TabStopType.RIGHT, position: bodyWidth, leader: LeaderType.UNDERSCORE }],
        keepNext: i === 0 || i === count - 2 || (keepNext && i === count - 1),
        children: [new TextRun({ children: [new Tab()] })],
      }),
  );
  return [...question, ...lines];
}

/** Lines to sign on, two beside each other, each with its label under it. Never split over pages. */
export function signature(context: Context, labels: readonly string[]): DescribedTable[] {
  const texts = labels.map((label) => label.trim()).filter((label) => label !== '');
  if (texts.length === 0) return [];
  const width = Math.floor((bodyWidth - GAP) / 2);
  const widths = [width, GAP, width];
  const none = { style: BorderStyle.NONE };
  const cell = (text: string | undefined, size: number) =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      children: [
        text === undefined
          ? new Paragraph({ style: own.gap.id })
          : new Paragraph({ style: own.signature.id, children: textRuns(context, text) }),
      ],
    });
  const count = Math.ceil(texts.length / 2);
  const rows = Array.from(
    { length: count },
    (_, i) =>
      new TableRow({
        cantSplit: true,
        keepNext: i < count - 1,
        children: [cell(texts[2 * i], width), cell(undefined, GAP), cell(texts[2 * i + 1], width)],
      }),
  );
  const options = {
    layout: TableLayoutType.FIXED,
    width: { size: bodyWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0 },
    rows,
  };
  return [new DescribedTable(context, options, { name: words.signatures })];
}
