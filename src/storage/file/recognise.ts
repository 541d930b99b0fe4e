/** Files that people pick by mistake, and that say themselves what they are. */
export type OtherFile = 'pdf' | 'word' | 'excel' | 'zip' | 'picture' | 'web-archive';

/** Enough to see the names at the start of an Office file; the first part is often large. */
const HEAD = 4096;

const STARTS: readonly (readonly [RegExp, OtherFile])[] = [
  [/^\s*%PDF-/, 'pdf'],
  [/^\{\\rtf/, 'word'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:hei|mif|avif))/, 'picture'],
  // What ”Spara sidan som” makes when ”en enda fil” is chosen, in Chromium and in Safari.
  [/^(?:MIME-Version:|From: <Saved by|bplist00)/i, 'web-archive'],
];

/** What kind of file the bytes are, when they are one of those that are known and are not ours; else null. */
export function recognise(bytes: Uint8Array): OtherFile | null {
  const start = latin(bytes.subarray(0, HEAD));
  const known = STARTS.find(([pattern]) => pattern.test(start))?.[1];
  if (known !== undefined) return known;
  // Word and Excel files are ZIP archives; those from before 2007 are OLE files, with names in UTF-16.
  const isZip = start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06');
  const isOle = start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
  if (!isZip && !isOle) return null;
  // The names of all parts stand at the end of a ZIP archive.
  const names = `${start}${latin(bytes.subarray(-16 * HEAD))}`.replaceAll('\0', '');
  if (/word\/document|opendocument\.text|WordDocument/.test(names)) return 'word';
  if (/xl\/workbook|opendocument\.spreadsheet|Workbook/.test(names)) return 'excel';
  return 'zip';
}

function latin(bytes: Uint8Array): string {
  // Not TextDecoder: what it calls latin-1 is windows-1252, which moves some bytes.
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
