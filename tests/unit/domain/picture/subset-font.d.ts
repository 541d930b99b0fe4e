declare module 'subset-font' {
  /** Turns a font into another format, with all its signs or some. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { keepAllGlyphs?: boolean; targetFormat: 'truetype' | 'woff2' },
  ): Promise<Uint8Array>;
}
