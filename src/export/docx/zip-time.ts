/** First bytes of a file's entry in the list at the end of a ZIP, and of the end itself. */
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;

/**
 * Sets the time of every file in a ZIP, in place. The library takes it from the clock, so the same document would never
 * give the same bytes. Years before 1980, which a ZIP does not know, become 1980.
 */
export function setZipTime(zip: Uint8Array, time: Date): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const year = Math.min(127, Math.max(0, time.getUTCFullYear() - 1980));
  const date = (year << 9) | ((time.getUTCMonth() + 1) << 5) | time.getUTCDate();
  const hour = (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1);
  const end = zip.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new RangeError('not a ZIP without a comment');
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === ENTRY) {
    const file = view.getUint32(at + 42, true);
    for (const [place, value] of [
      [at + 12, hour],
      [at + 14, date],
      [file + 10, hour],
      [file + 12, date],
    ] as const)
      view.setUint16(place, value, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}
