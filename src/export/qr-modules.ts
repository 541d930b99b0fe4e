import type { QrCode } from '../domain/report-document';

/** Tells which modules of a code are dark, by column and row from the upper left. Outside the code none are. */
export function darkModules({ size, bits }: QrCode): (column: number, row: number) => boolean {
  const bytes = Uint8Array.from(atob(bits), (char) => char.charCodeAt(0));
  return (column, row) => {
    if (column < 0 || row < 0 || column >= size || row >= size) return false;
    const at = row * size + column;
    return ((bytes[at >> 3] ?? 0) & (0x80 >> (at & 7))) !== 0;
  };
}
