import type { Inline } from './report-document';

/**
 * The little markup that content data may use: **bold** and {{field}}.
 * @param fields field id → the reader's own text or the default; an unknown field stays visible as its id.
 */
export function parseInline(text: string, fields: ReadonlyMap<string, string> = new Map()): Inline[] {
  const filled = text.replaceAll(/\{\{\s*([a-z0-9-]+)\s*\}\}/g, (_, id: string) => fields.get(id) ?? id);
  return filled
    .split(/(\*\*[^*]+\*\*)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('**') && piece.endsWith('**') && piece.length > 4
        ? { text: piece.slice(2, -2), bold: true }
        : piece,
    );
}

/** The text of inline runs without markup. */
export function plainText(runs: readonly Inline[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}
