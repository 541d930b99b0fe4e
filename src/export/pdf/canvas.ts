import { jsPDF } from 'jspdf';
import type { Logo } from '../../domain/report-document';
import type { Anchor } from './flow';
import type { FontFiles } from './fonts';
import { type Internals, internalsOf, setPdfVersion } from './jspdf-internals';
import type { StructNode } from './structure';
import { type Colour, page as paper } from './style';
import { type FileInfo, TagLayer } from './tags';

export interface TextPaint {
  size: number;
  bold: boolean;
  colour: Colour;
  /** A hyphen at the end of a line, which disappears when the text is read or copied. */
  hyphen?: boolean;
}

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A name each: programs may take two fonts with one name for the same font. */
const REGULAR = 'AtkinsonHyperlegibleNext-Regular';
const BOLD = 'AtkinsonHyperlegibleNext-Bold';
const JPEG = 'data:image/jpeg;base64,';

/**
 * The paper: draws on pages and keeps account of what each thing drawn is.
 * Everything must be drawn under `tag` (content) or `artifact` (decoration).
 * Only this file and the two it leans on know jsPDF. y grows downwards.
 */
export class Canvas {
  private readonly doc: jsPDF;
  private readonly internals: Internals;
  private readonly tags: TagLayer;
  private pageNumber = 0;
  private open: StructNode | string | undefined;

  constructor(fonts: FontFiles, info: FileInfo) {
    this.doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
    this.internals = internalsOf(this.doc);
    setPdfVersion(this.doc);
    for (const [name, bytes] of [
      [REGULAR, fonts.regular],
      [BOLD, fonts.bold],
    ] as const) {
      this.doc.addFileToVFS(`${name}.ttf`, binaryString(bytes));
      this.doc.addFont(`${name}.ttf`, name, 'normal');
    }
    this.tags = new TagLayer(this.doc, this.internals, info);
  }

  addPage(): void {
    this.close();
    this.pageNumber += 1;
    // A new document of jsPDF already has its first page.
    if (this.pageNumber > 1) this.doc.addPage();
  }

  /** What follows is content of the element, until something else is said. */
  tag(node: StructNode): void {
    if (this.open === node) return;
    this.close();
    this.tags.begin(node, this.pageNumber);
    this.open = node;
  }

  /** What follows is decoration, which a screen reader passes over. */
  artifact(kind: 'Layout' | 'Header' | 'Footer' = 'Layout'): void {
    if (this.open === kind) return;
    this.close();
    const type = kind === 'Layout' ? '/Type /Layout' : `/Type /Pagination /Subtype /${kind}`;
    this.internals.write(`/Artifact <<${type}>> BDC`);
    this.open = kind;
  }

  text(text: string, x: number, baseline: number, paint: TextPaint): void {
    this.doc.setFont(paint.bold ? BOLD : REGULAR, 'normal');
    this.doc.setFontSize(paint.size);
    this.doc.setTextColor(...paint.colour);
    if (paint.hyphen) this.internals.write('/Span <</ActualText <FEFF00AD>>> BDC');
    this.doc.text(text, x, baseline);
    if (paint.hyphen) this.internals.write('EMC');
  }

  fill({ x, y, width, height }: Area, colour: Colour): void {
    this.doc.setFillColor(...colour);
    this.doc.rect(x, y, width, height, 'F');
  }

  frame({ x, y, width, height }: Area, thickness: number, colour: Colour): void {
    this.doc.setDrawColor(...colour);
    this.doc.setLineWidth(thickness);
    this.doc.rect(x, y, width, height, 'S');
  }

  line(x1: number, y1: number, x2: number, y2: number, thickness: number, colour: Colour): void {
    this.doc.setDrawColor(...colour);
    this.doc.setLineWidth(thickness);
    this.doc.line(x1, y1, x2, y2);
  }

  /** A row of dots that leads the eye across an empty space. */
  dots(from: number, y: number, to: number, colour: Colour): void {
    this.doc.setLineDashPattern([0.1, 3], 0);
    this.doc.setLineCap('round');
    this.line(from, y, to, y, 0.9, colour);
    this.doc.setLineDashPattern([], 0);
    this.doc.setLineCap('butt');
  }

  /**
   * Draws a picture. Libraries that read pictures have been broken by hostile ones (CVE-2026-25535 in jsPDF), and a
   * reader's file can come from anywhere. So none comes here: only a JPEG that this browser's own canvas has just
   * written, which goes into the PDF as it is, undecoded.
   */
  picture(jpeg: Logo['data'], { x, y, width, height }: Area): void {
    const bytes = Uint8Array.from(atob(jpeg.slice(JPEG.length)), (char) => char.charCodeAt(0));
    this.doc.addImage(bytes, 'JPEG', x, y, width, height);
  }

  /** Makes an area clickable; the text in it must be tagged with the same element. */
  link(node: StructNode, area: Area, to: string | Anchor, contents: string): void {
    const place = typeof to === 'string' ? to : { page: to.page, top: paper.height - to.top };
    this.tags.link({ node, page: this.pageNumber, rect: onPaper(area), to: place, contents, objId: 0 });
  }

  /** Tells a figure where it is, as PDF/UA asks. */
  placeFigure(node: StructNode, area: Area): void {
    node.attributes.box = onPaper(area);
  }

  bookmark({ level, title, number, page, top }: Anchor): void {
    this.tags.bookmark({ level, title: [number, title].join(' ').trim(), page, top: paper.height - top });
  }

  /** The finished file. */
  finish(root: StructNode): Uint8Array<ArrayBuffer> {
    this.close();
    return this.tags.build(root);
  }

  private close(): void {
    if (this.open !== undefined) this.internals.write('EMC');
    this.open = undefined;
  }
}

/** Left, bottom, right and top, counted from the foot of the page as PDF does. */
function onPaper({ x, y, width, height }: Area): [number, number, number, number] {
  return [x, paper.height - y - height, x + width, paper.height - y];
}

function binaryString(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}
