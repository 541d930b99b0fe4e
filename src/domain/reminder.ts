/** What is known about the reader's own file for what is on the screen, or for everything together. */
export interface FileState {
  /** Answers changed since they were last in a file; all of them when there is no file. */
  changes: number;
  /** Whole days since the first of those changes. */
  daysUnsaved: number;
  /** Whole days since a file was made; null when none ever was. */
  fileAge: number | null;
}

/** After so many changed answers a lost computer hurts. */
const MANY = 20;
const WEEK = 7;
/** Browsers that erase do it after seven days without a visit: one must be told well before. */
const SHORT = 3;
const SOME = 5;

/**
 * Whether to remind the reader to save to a file. Never by the clock alone: without a change since the latest file
 * there is nothing to lose.
 * @param erases the browser removes what it has saved after seven days without a visit.
 */
export function shouldRemind({ changes, daysUnsaved }: FileState, erases: boolean): boolean {
  if (changes === 0) return false;
  return changes >= (erases ? SOME : MANY) || daysUnsaved >= (erases ? SHORT : WEEK);
}

/** Whole days between two moments as a reader counts them: yesterday evening is one day ago. Never below zero. */
export function daysBetween(earlier: Date, later: Date): number {
  const midnight = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.max(0, Math.round((midnight(later) - midnight(earlier)) / 86_400_000));
}

/** What a browser says of itself. */
export interface BrowserFacts {
  /** `navigator.vendor` */
  vendor: string;
  /** Opened from the home screen, as an app of its own. */
  standalone: boolean;
  /** The browser has promised to keep what is saved. */
  persisted: boolean;
}

/**
 * Whether the browser erases what a site has saved after seven days without a visit. Safari does, and so does every
 * browser on an iPhone or iPad, since all of them are Safari inside; not for sites on the home screen.
 * Source: webkit.org, "Full Third-Party Cookie Blocking and More", 2020, and "Updates to Storage Policy", 2023.
 */
export function erasesAfterWeek({ vendor, standalone, persisted }: BrowserFacts): boolean {
  return vendor.startsWith('Apple') && !standalone && !persisted;
}
