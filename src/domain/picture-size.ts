/** Width and height, in any one unit. */
export interface Size {
  width: number;
  height: number;
}

/** The largest a saved logo may be, in pixels: 40 mm wide in print at 300 dots per inch. */
export const LOGO_BOX: Size = { width: 480, height: 240 };

/** The largest size of the same shape that has room in the box. Never larger than it was, never less than 1. */
export function fitWithin(size: Size, box: Size): Size {
  const scale = Math.min(1, box.width / size.width, box.height / size.height);
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}
