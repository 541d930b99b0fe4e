import type { ReportHead } from '../../domain/report-document';
import { type Fact, factsOf } from '../facts';
import { words } from '../words';
import { type Context, paintLine, textStrips } from './context';
import { anchorOf, glue, type Strip } from './flow';
import { breakLines, type Line } from './lines';
import { logoOf } from './logo';
import { qrCode } from './qr-code';
import { headingRole } from './structure';
import { colour, type } from './style';

const PAD = 7;
/** Between the title and the logo to the right of it. */
const GAP = 18;
/** Above the facts. */
const AIR = 13;
/** Room above a line that is filled in by hand. */
const HAND = 9;

interface Field {
  label: Line[];
  value: Line[];
}

/**
 * The head of a document's first page: title with the organisation's logo beside it, what it is,
 * and the facts a reader of a paper copy must have. The facts look like a form and are tagged as a table with
 * row headers, so that each is read with its name.
 * @param level 1 for the title of the file, more for a document in a binder
 */
export function titleBlock(context: Context, document: ReportHead, level = 1): Strip[] {
  const { plain } = context.cleaner;
  const title = plain(document.title) || plain(document.number) || words.number;
  const logo = logoOf(context, document);
  const room = context.width - (logo ? logo.width + GAP : 0);
  const strips = textStrips(context, [{ text: title, bold: true, node: context.root.add(headingRole(level)) }], {
    kind: 'title',
    style: type.title,
    before: 0,
    width: room,
    whole: true,
    balanced: true,
    last: glue.must,
  });
  const [first] = strips;
  if (first) {
    first.anchor = anchorOf(level, title, level === 1 ? '' : plain(document.number));
    first.head = document;
    const { paint } = first;
    first.paint = (canvas, x, y) => {
      logo?.paint(canvas, x + context.width - logo.width, y);
      paint(canvas, x, y);
    };
  }
  const subtitle = plain(document.subtitle ?? '');
  if (subtitle !== '')
    strips.push(
      ...textStrips(context, [{ text: subtitle, bold: false, node: context.root.add('P') }], {
        kind: 'title',
        style: type.subtitle,
        before: 3,
        width: room,
        whole: true,
        balanced: true,
        last: glue.must,
      }),
    );
  const used = strips.reduce((sum, { before, height }) => sum + before + height, 0);
  /** What the logo needs below the text beside it. */
  const rest = Math.max(0, (logo?.height ?? 0) - used);

  const code = qrCode(context, document);
  /** The facts stand beside the code. */
  const across = context.width - (code ? code.size + GAP : 0);
  const facts = context.root.add('Table').add('TBody');
  const field = (label: string, text: string, width: number): Field => {
    const row = facts.add('TR');
    const lines = (content: string, node: ReturnType<typeof row.add>, style: { size: number; bold: boolean }) =>
      breakLines([{ text: content, bold: style.bold, node }], context.faces, style.size, width);
    const [head, cell] = [row.add('TH', { scope: 'Row' }), row.add('TD')];
    const value = plain(text);
    return { label: lines(label, head, type.label), value: value === '' ? [] : lines(value, cell, type.text) };
  };
  const row = (facts: readonly Fact[]): Strip => {
    const width = across / facts.length;
    return factRow(
      facts.map(({ label, value }) => field(label, value, width - PAD)),
      width,
      facts.some(({ byHand }) => byHand) ? HAND : 0,
    );
  };
  const { name, decision, care } = factsOf(document);
  // What is written by hand needs the whole width.
  const decided = decision.some(({ byHand }) => byHand) ? decision.map((fact) => [fact]) : [decision];
  const rows = [name, ...decided, care].filter((facts) => facts.length > 0).map(row);
  rows.forEach((strip, i) => {
    strip.before = i === 0 ? AIR + rest : 0;
    strip.glue = i < rows.length - 1 ? glue.must : glue.none;
    const { paint, height } = strip;
    strip.paint = (canvas, x, y) => {
      canvas.artifact();
      if (i === 0) canvas.line(x, y, x + context.width, y, 1.4, colour.petrol);
      canvas.line(
        x,
        y + height,
        x + across,
        y + height,
        i < rows.length - 1 ? 0.4 : 0.8,
        i < rows.length - 1 ? colour.rule : colour.quiet,
      );
      paint(canvas, x, y);
      if (i === 0) code?.paint(canvas, x + context.width - code.size, y + 8);
    };
  });
  // What the code needs below the facts beside it.
  const below = (code?.size ?? 0) + 12 - rows.reduce((sum, { height }) => sum + height, 0);
  const air = Math.max(4, code ? below : 4);
  return [...strips, ...rows, { kind: 'title', height: 0, before: air, glue: glue.none, paint: () => undefined }];
}

/** Facts beside each other, each under its label; `drop` is extra room between the two. */
function factRow(fields: readonly Field[], width: number, drop: number): Strip {
  const height =
    Math.max(...fields.map(({ value }) => Math.max(1, value.length))) * type.text.leading +
    type.label.leading +
    drop +
    PAD +
    5;
  return {
    kind: 'title',
    height,
    before: 0,
    glue: glue.none,
    paint: (canvas, x, y) => {
      fields.forEach(({ label, value }, i) => {
        const left = x + i * width;
        label.forEach((line) => paintLine(canvas, line, left, y + 5, type.label));
        value.forEach((line, n) =>
          paintLine(canvas, line, left, y + 5 + type.label.leading + drop + n * type.text.leading, type.text),
        );
      });
    },
  };
}
