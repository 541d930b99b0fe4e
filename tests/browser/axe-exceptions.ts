/** A finding of axe that we live with. Every entry needs a reason and a link; the aim is that there are none. */
export interface AxeException {
  /** Rule id. */
  rule: string;
  /** Selector that axe gives for the element; a part of it is enough. */
  target: string;
  /** Addresses where it is met. */
  pages: RegExp;
  reason: string;
  link: string;
}

export const axeExceptions: readonly AxeException[] = [];

/** What axe says that it cannot judge, and a person therefore has. */
export interface AxeReview {
  rule: RegExp;
  /** Selector as axe gives it. */
  target: RegExp;
  /** Only in these scans: address and state, as `scan` is told. */
  where?: RegExp;
  judged: string;
}

export const axeReviewed: readonly AxeReview[] = [
  {
    rule: /^color-contrast/,
    target: /^#begrepp-forklaring/,
    judged:
      'The card that explains a word lies over the text by intent: --ink on --sheet, 13:1 or more in both themes.',
  },
  {
    rule: /^color-contrast/,
    target: /\.tab$/,
    judged: 'White signs on the colours of the tabs: 7.8:1 or more for all nine, and the name stands beside.',
  },
  {
    rule: /^color-contrast/,
    target:
      /^span\[aria-hidden="true"\]$|(principer\/#|^#(jamstalldhet|likabehandling|tillganglighet|miljo)\b|\.grid|tr:nth-child).*span\[aria-hidden="true"\]$/,
    judged: 'The figures of the principles (●, ▲ …) have the colour of the words beside them, which axe judges.',
  },
  {
    rule: /^color-contrast/,
    target: /\.map-(title|number|text)|\.pic-(title|strong|text|soft|label|small|light)|\btext\b|tspan/,
    judged: 'Text in drawings: --ink on --sheet, --paper or --shade (11:1 or more), white on the tab colours.',
  },
  {
    rule: /^color-contrast/,
    target: /(^|[\s>])t[dhr](\b|:)/,
    where: / 360$/,
    judged:
      'Cells of a wide table on a phone, outside the part of its box that shows: the same colours are judged at 1280.',
  },
  {
    rule: /^color-contrast/,
    target: /\.progress > \.kind$/,
    judged:
      '--ink-soft on --sheet (8:1 or more). Axe takes the undo button in the next grid cell for something on top of it.',
  },
  {
    rule: /^color-contrast/,
    target: /\.button$|\.save-ways.* > button$|^a\[href\$=/,
    where: / forced$/,
    judged:
      'In forced colours the browser paints the buttons itself, and axe reads the colours of the style sheet. Looked at.',
  },
];
