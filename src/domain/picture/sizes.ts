/** Two drawings of each picture: one for a page or a sheet of paper, one for a telephone. Units are about a pixel. */
export const SIZES = { wide: 672, narrow: 340 } as const;
export type Size = keyof typeof SIZES;

/** The words a drawing needs besides the author's. */
export interface PictureWords {
  yes: string;
  no: string;
  decides: string;
  does: string;
  /** Twelve, in small letters. */
  months: readonly string[];
}
