import type { ReportDocument } from '../../domain/report-document';
import { layOutBlocks } from './blocks';
import type { Canvas } from './canvas';
import { createCleaner } from './clean';
import type { Context } from './context';
import { readFace } from './face';
import { type Backdrop, paginate, type Placed, type Strip } from './flow';
import { type FontFiles, loadFonts } from './fonts';
import { pageFurniture, type Sheet } from './furniture';
import { StructNode } from './structure';
import { body, page as paper } from './style';
import { words } from '../words';
import { titleBlock } from './title-block';

export interface PdfOptions {
  /** The fonts as bytes, where they cannot be fetched. */
  fonts?: FontFiles;
  /** 32 hexadecimal digits. With `createdAt`, the same document gives the same bytes. */
  fileId?: string;
  createdAt?: Date;
  /**
   * Awaited before the pages are counted (0, 0) and before each is drawn, so that a long file can tell how far it has
   * come and the browser gets to draw. What it throws stops the work.
   */
  step?: (done: number, total: number) => Promise<void>;
}

export interface PdfFile {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
  /** Characters the fonts lack. They stand as □ in the file, and the reader must be told. */
  replaced: string[];
}

/** A document broken into pages, before anything has been drawn. */
export interface LaidOut {
  context: Context;
  pages: Placed[][];
}

/** Measures a document and breaks it into pages. */
export function layOut(document: ReportDocument, fonts: FontFiles): LaidOut {
  const faces = { regular: readFace(fonts.regular), bold: readFace(fonts.bold) };
  const cleaner = createCleaner((code) => faces.regular.has(code) && faces.bold.has(code));
  const context: Context = { faces, cleaner, width: body.width, root: new StructNode('Document') };
  const strips: Strip[] = [...titleBlock(context, document), ...layOutBlocks(context, document.blocks)];
  const pages = paginate(strips, body.height);
  pages.forEach((placed, i) => {
    for (const { strip, y } of placed)
      if (strip.anchor) Object.assign(strip.anchor, { page: i + 1, top: paper.top + y });
  });
  return { context, pages };
}

/**
 * Makes an accessible PDF of a document: tagged, with bookmarks, in the
 * document's language. Nothing leaves the browser; the fonts are fetched the
 * first time.
 */
export async function writePdf(document: ReportDocument, options: PdfOptions = {}): Promise<PdfFile> {
  // The PDF library and the fonts are the heavy parts; they are fetched side by side.
  const [{ Canvas }, fonts] = await Promise.all([import('./canvas'), options.fonts ?? loadFonts()]);
  await options.step?.(0, 0);
  const { context, pages } = layOut(document, fonts);
  const furniture = pageFurniture(context, document);
  const canvas = new Canvas(fonts, {
    title: context.cleaner.plain(document.title) || context.cleaner.plain(document.number) || words.number,
    author: context.cleaner.plain(document.organisation ?? ''),
    language: document.language,
    fileId: fileId(options.fileId),
    createdAt: options.createdAt ?? new Date(),
  });
  let sheet: Sheet = { head: document, isFirst: true, tab: 0 };
  for (const [i, placed] of pages.entries()) {
    await options.step?.(i + 1, pages.length);
    canvas.addPage();
    const x = i % 2 === 0 ? paper.inner : paper.outer;
    paintPage(canvas, placed, x);
    for (const { strip } of placed) if (strip.anchor) canvas.bookmark(strip.anchor);
    sheet = sheetOf(placed, sheet, i);
    furniture(canvas, x, i + 1, pages.length, sheet);
  }
  return { bytes: canvas.finish(context.root), pages: pages.length, replaced: context.cleaner.replaced() };
}

function paintPage(canvas: Canvas, placed: readonly Placed[], x: number): void {
  const extents = new Map<Backdrop, { from: number; to: number }>();
  for (const { strip, y } of placed) {
    if (!strip.backdrop) continue;
    const from = extents.get(strip.backdrop)?.from ?? y;
    extents.set(strip.backdrop, { from, to: y + strip.height });
  }
  if (extents.size > 0) canvas.artifact();
  for (const [backdrop, { from, to }] of extents) backdrop.paint(canvas, x, paper.top + from, to - from);
  for (const { strip, y } of placed) strip.paint(canvas, x, paper.top + y);
}

/** A page belongs to the document that was begun last, and stands behind the tab that was passed last. */
function sheetOf(placed: readonly Placed[], before: Sheet, index: number): Sheet {
  const head = placed.findLast(({ strip }) => strip.head)?.strip.head;
  const tab = placed.find(({ strip }) => strip.tab)?.strip.tab;
  return {
    head: head ?? before.head,
    isFirst: placed.length === 0 || head !== undefined || tab !== undefined || index === 0,
    tab: tab ?? before.tab,
  };
}

function fileId(given: string | undefined): string {
  const id = given ?? crypto.randomUUID().replaceAll('-', '');
  if (!/^[\dA-Fa-f]{32}$/u.test(id)) throw new RangeError('fileId must be 32 hexadecimal digits');
  return id.toUpperCase();
}
