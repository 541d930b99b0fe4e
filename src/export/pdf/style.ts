/** Measures in points, colours as red, green and blue. Every colour is told from the others in grey as well. */
export const MM = 72 / 25.4;

export type Colour = readonly [number, number, number];

export const colour = {
  ink: [20, 25, 28],
  quiet: [74, 83, 88],
  petrol: [11, 74, 87],
  rule: [150, 162, 167],
  hairline: [205, 212, 215],
  wash: [241, 245, 246],
} as const satisfies Record<string, Colour>;

/** A4 with the wider margin on the side of the punched holes, left on odd pages and right on even ones. */
export const page = {
  width: 210 * MM,
  height: 297 * MM,
  top: 25 * MM,
  bottom: 23 * MM,
  inner: 30 * MM,
  outer: 18 * MM,
} as const;

export const body = {
  width: page.width - page.inner - page.outer,
  height: page.height - page.top - page.bottom,
} as const;

export interface TextStyle {
  size: number;
  /** Height of a line. */
  leading: number;
  bold: boolean;
  colour: Colour;
}

const style = (size: number, leading: number, bold = false, tone: Colour = colour.ink): TextStyle => ({
  size,
  leading: size * leading,
  bold,
  colour: tone,
});

export const type = {
  title: style(22, 1.2, true),
  subtitle: style(12, 1.4, false, colour.quiet),
  heading2: style(14.5, 1.28, true, colour.petrol),
  heading3: style(11.5, 1.35, true),
  text: style(10.5, 1.45),
  small: style(9.25, 1.4, false, colour.quiet),
  caption: style(9.75, 1.4, true),
  cell: style(9.5, 1.38),
  cellHead: style(9.25, 1.35, true),
  label: style(8.25, 1.35, false, colour.quiet),
  furniture: style(8.25, 1.35, false, colour.quiet),
} as const;

/** Space above a block. */
export const space = { text: 7, tight: 3, list: 4, block: 13, heading2: 22, heading3: 15 } as const;
