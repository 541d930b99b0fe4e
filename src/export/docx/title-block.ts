import {
  BorderStyle,
  type FileChild,
  ImageRun,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Logo, QrCode, ReportHead } from '../../domain/report-document';
import { type Fact, factsOf } from '../facts';
import { words } from '../words';
import { gap, heading } from './blocks';
import { type Context, titleOf } from './context';
import { qrPicture } from '../qr-picture';
import { DescribedTable } from './described-table';
import { bodyWidth, colour, MM, PT } from './style';
import { own } from './style-names';
import { textRuns } from './text';

/** Room for a logo, in pixels of 1/96 inch, which is how the library measures pictures. */
const LOGO = { width: 160, height: 59 };
/** Side of the square code, on paper and in the library's pixels. */
const CODE = { width: Math.round(26 * MM), pixels: 92 };
/** Rows may hold one, two or three facts beside each other: six columns serve them all. */
const COLUMNS = 6;

/**
 * Title, what it is, and the facts a reader of a paper copy must have. The title of the whole file is its Title; that of
 * a document in a binder is a heading, so that it stands in the contents.
 */
export function titleBlock(context: Context, head: ReportHead, opening: 'file' | 'document'): FileChild[] {
  const title = titleOf(context, head, words.number);
  const subtitle = context.plain(head.subtitle ?? '');
  return [
    ...(head.logo ? [logo(context, head.logo, context.plain(head.organisation ?? '') || words.logo)] : []),
    ...(opening === 'file'
      ? [new Paragraph({ style: 'Title', children: textRuns(context, title) })]
      : heading(context, title, 'document')),
    ...(subtitle === '' ? [] : [new Paragraph({ style: 'Subtitle', children: textRuns(context, subtitle) })]),
    gap(),
    facts(context, head),
    gap(),
  ];
}

/** The mark stands in the line of text, where screen readers find it. */
function logo(context: Context, { data, width, height }: Logo, name: string): Paragraph {
  const scale = Math.min(1, LOGO.width / width, LOGO.height / height);
  const bytes = Uint8Array.from(atob(data.slice(data.indexOf(',') + 1)), (char) => char.charCodeAt(0));
  const id = String(context.nextId());
  return new Paragraph({
    alignment: 'right',
    children: [
      new ImageRun({
        type: 'jpg',
        data: bytes,
        transformation: {
          width: Math.max(1, Math.round(width * scale)),
          height: Math.max(1, Math.round(height * scale)),
        },
        altText: { id, name: words.logo, description: name, title: name },
      }),
    ],
  });
}

/** The way back from the paper to the page on the screen, beside all the facts. */
function codeCell(context: Context, code: QrCode, rows: number): TableCell {
  const name = words.code(code.url).replace(/[{}]/gu, '');
  const picture = new ImageRun({
    type: 'png',
    // White around it, without which a telephone does not find it, and enough pixels to stay sharp on paper.
    data: qrPicture(code, { pixels: 480, quiet: 3 }),
    transformation: { width: CODE.pixels, height: CODE.pixels },
    altText: { id: String(context.nextId()), name, description: name, title: name },
  });
  return new TableCell({
    rowSpan: rows,
    width: { size: CODE.width, type: WidthType.DXA },
    verticalAlign: 'center',
    margins: { right: 0 },
    children: [new Paragraph({ style: own.fact.id, alignment: 'right', children: [picture] })],
  });
}

/** Each fact stands under its label in a cell of its own, and is read with it. */
function facts(context: Context, head: ReportHead): DescribedTable {
  const { name, decision, care } = factsOf(head);
  // What is written by hand needs the whole width.
  const decided = decision.some(({ byHand }) => byHand) ? decision.map((fact) => [fact]) : [decision];
  const rows = [name, ...decided, care].filter((row) => row.length > 0);
  const code = head.code !== undefined && head.code.size > 0 ? head.code : undefined;
  const column = Math.floor((bodyWidth - (code ? CODE.width : 0)) / COLUMNS);
  const none = { style: BorderStyle.NONE };
  const edge = (tone: string, size: number) => ({ style: BorderStyle.SINGLE, color: tone, size });
  const cell = ({ label, value, byHand }: Fact, span: number): TableCell =>
    new TableCell({
      columnSpan: span,
      width: { size: column * span, type: WidthType.DXA },
      children: [
        new Paragraph({ style: own.factLabel.id, children: textRuns(context, label) }),
        new Paragraph({
          style: own.fact.id,
          ...(byHand ? { spacing: { before: 9 * PT } } : {}),
          children: textRuns(context, context.clean(value)),
        }),
      ],
    });
  const options = {
    layout: TableLayoutType.FIXED,
    width: { size: column * COLUMNS + (code ? CODE.width : 0), type: WidthType.DXA },
    columnWidths: [...Array.from({ length: COLUMNS }, () => column), ...(code ? [CODE.width] : [])],
    margins: { top: 80, bottom: 100, left: 0, right: 120 },
    borders: {
      top: edge(colour.petrol, 12),
      bottom: edge(colour.quiet, 6),
      insideHorizontal: edge(colour.rule, 4),
      insideVertical: none,
      left: none,
      right: none,
    },
    rows: rows.map((row, i) => {
      const cells = row.map((fact) => cell(fact, COLUMNS / row.length));
      return new TableRow({
        cantSplit: true,
        children: code && i === 0 ? [...cells, codeCell(context, code, rows.length)] : cells,
      });
    }),
  };
  return new DescribedTable(context, options, { name: words.facts });
}
