import type { ReportHead } from '../../domain/report-document';
import type { Canvas } from './canvas';

/** How strongly a strip holds on to the next one when pages are broken. */
export const glue = { none: 0, wish: 1, must: 2 } as const;
export type Glue = (typeof glue)[keyof typeof glue];

/** A heading: where contents and bookmarks lead. */
export interface Anchor {
  level: number;
  title: string;
  /** Before the title in the list of contents. */
  number: string;
  /** Set when the pages are broken: 1 is the first page. */
  page: number;
  /** Points from the top of the paper. */
  top: number;
}

/** A heading whose page is not known yet. */
export const anchorOf = (level: number, title: string, number = ''): Anchor => ({
  level,
  title,
  number,
  page: 0,
  top: 0,
});

/** Painted behind all strips that share it, once on each page they reach. */
export interface Backdrop {
  paint(canvas: Canvas, x: number, y: number, height: number): void;
}

/** The smallest thing a page break cannot cut: a line, a table row, a chart, a row of signatures. */
export interface Strip {
  /** What it belongs to; read by tests, not by the layout. */
  kind: string;
  height: number;
  /** Room above, left out at the top of a page. */
  before: number;
  glue: Glue;
  /** A page of its own, or a sheet: a right-hand page, so that it can be taken out of a binder by itself. */
  starts?: 'page' | 'sheet';
  /** Its place is a heading. */
  anchor?: Anchor;
  /** From here on the running head is this document's. */
  head?: ReportHead;
  /** From here on the edge is marked: the number of the tab. */
  tab?: number;
  backdrop?: Backdrop;
  /** Painted first when this strip starts a page, like the head of a table. */
  repeat?: Strip;
  /** Draws the strip with its upper left corner at x and y. */
  paint(canvas: Canvas, x: number, y: number): void;
}

export interface Placed {
  strip: Strip;
  y: number;
}

/** Puts strips on pages of the given height; y counts from the top of the page's body. */
export function paginate(strips: readonly Strip[], height: number): Placed[][] {
  const pages: Placed[][] = [];
  let page: Placed[] = [];
  let y = 0;

  const turn = (to: Strip['starts'] = 'page') => {
    if (page.length > 0) pages.push(page);
    if (to === 'sheet' && pages.length % 2 === 1) pages.push([]);
    page = [];
    y = 0;
  };
  const put = (chain: readonly Strip[]) => {
    for (const strip of chain) {
      if (page.length === 0 && strip.repeat) {
        page.push({ strip: strip.repeat, y });
        y += strip.repeat.height;
      } else if (page.length > 0) y += strip.before;
      page.push({ strip, y });
      y += strip.height;
    }
  };
  /** Whether a chain has room where the pen stands, or on a fresh page. */
  const fits = (chain: readonly Strip[], fresh: boolean) => {
    const empty = fresh || page.length === 0;
    const first = chain[0];
    const needed = chain.reduce((sum, strip) => sum + strip.before + strip.height, 0);
    const saved = empty ? (first?.before ?? 0) - (first?.repeat?.height ?? 0) : 0;
    return needed - saved <= (fresh ? height : height - y) + 0.01;
  };

  for (let at = 0; at < strips.length;) {
    const { starts } = strips[at] ?? {};
    if (starts) turn(starts);
    let chain = chainFrom(strips, at, glue.wish);
    if (!fits(chain, false) && !fits(chain, true)) chain = chainFrom(strips, at, glue.must);
    if (!fits(chain, false) && !fits(chain, true)) chain = strips.slice(at, at + 1);
    if (!fits(chain, false)) turn();
    put(chain);
    at += chain.length;
  }
  turn();
  return pages;
}

/** The strips from one on that hold together with at least the given strength. */
function chainFrom(strips: readonly Strip[], start: number, strength: Glue): Strip[] {
  let end = start + 1;
  while (end < strips.length && (strips[end - 1]?.glue ?? 0) >= strength && !strips[end]?.starts) end += 1;
  return strips.slice(start, end);
}
