import type { Inline } from './report-document';

/**
 * The little markup that content data may use: **bold** and {{field}}.
 * @param fields field id → the reader's own text or the default; an unknown field stays visible as its id.
 */
export function parseInline(text: string, fields: ReadonlyMap<string, string> = new Map()): Inline[] {
  const fill = (piece: string) =>
    piece.replaceAll(/\{\{\s*([a-z0-9-]+)\s*\}\}/g, (_, id: string) => fields.get(id) ?? id);
  // Bold is found before fields are filled: stars in the reader's own text are text, not markup.
  return text
    .split(/\*\*([^*]+)\*\*/)
    .map((piece, i): Inline => (i % 2 === 1 ? { text: fill(piece), bold: true } : fill(piece)))
    .filter((run) => (typeof run === 'string' ? run : run.text) !== '');
}

/** The text of inline runs without markup. */
export function plainText(runs: readonly Inline[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}
