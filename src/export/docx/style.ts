/** Lengths are in twips, twentieths of a point; font sizes in half points. Both are Word's own. */
export const MM = 56.6929;
export const PT = 20;

/** The colours of the PDF, so that the two files look alike. Every colour is told from the others in grey as well. */
export const colour = {
  ink: '14191C',
  quiet: '4A5358',
  petrol: '0B4A57',
  rule: '96A2A7',
  hairline: 'CDD4D7',
  wash: 'F1F5F6',
} as const;

/** On every Windows and Mac with Word; LibreOffice has Carlito, with the same widths. */
export const FONT = 'Calibri';
/** Has boxes to tick in Windows; elsewhere the program takes another. */
export const SYMBOLS = 'Segoe UI Symbol';

/** A4 with 30 mm at the holes: the gutter stays on the left, since a Word file is mostly printed on one side. */
export const page = {
  size: { width: Math.round(210 * MM), height: Math.round(297 * MM) },
  margin: {
    top: Math.round(25 * MM),
    bottom: Math.round(23 * MM),
    left: Math.round(18 * MM),
    right: Math.round(18 * MM),
    gutter: Math.round(12 * MM),
    header: Math.round(12 * MM),
    footer: Math.round(10 * MM),
  },
};

/** Width of the page's body. */
export const bodyWidth = page.size.width - page.margin.left - page.margin.right - page.margin.gutter;

/** How far in a list's text, or a tick's, stands. */
export const INDENT = 19 * PT;
export const TICK_INDENT = 24 * PT;
