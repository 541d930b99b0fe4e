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
