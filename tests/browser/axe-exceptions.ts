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
  judged: string;
}

export const axeReviewed: readonly AxeReview[] = [
  {
    rule: /^color-contrast/,
    target: /\.tab$/,
    judged: 'White signs on the colours of the tabs: 7.6:1 or more for all nine, and the name stands beside.',
  },
  {
    rule: /^color-contrast/,
    target: /\.map-(title|number|text)|\btext\b|tspan/,
    judged: 'Text in drawings: --ink on --sheet (15:1 or more) in the map, white on the tab colours in the binder.',
  },
];
