/** Operators that build a path, that paint it, and that paint by themselves. */
const PATH = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h']);
const PAINT = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);
const PICTURE = new Set(['Do', 'sh']);

/**
 * Marks everything that is painted outside the tags as decoration (PDF/UA-1, 7.1): running heads, page numbers,
 * borders and backgrounds. Chromium leaves them unmarked.
 * @param content of a page as Chromium's writer (Skia) makes it: one operator on each line
 */
export function withArtifacts(content: string): string {
  const out: string[] = [];
  let depth = 0;
  let held: string[] = [];
  let inText = false;
  const asArtifact = () => {
    out.push('/Artifact BMC', ...held, 'EMC');
    held = [];
  };
  for (const line of content.split('\n')) {
    const operator = /(\S+)\s*$/.exec(line)?.[1] ?? '';
    if (inText) {
      held.push(line);
      if (operator !== 'ET') continue;
      inText = false;
      asArtifact();
    } else if (operator.endsWith('BDC') || operator === 'BMC') {
      depth += 1;
      out.push(line);
    } else if (operator === 'EMC') {
      depth -= 1;
      out.push(line);
    } else if (depth > 0) out.push(line);
    else if (operator === 'BT') {
      inText = true;
      held = [line];
    } else if (PATH.has(operator)) held.push(line);
    else if (PAINT.has(operator) || PICTURE.has(operator)) {
      held.push(line);
      asArtifact();
    } else {
      // A path that only clips, or an operator that paints nothing.
      out.push(...held, line);
      held = [];
    }
  }
  return [...out, ...held].join('\n');
}

/**
 * Takes away the soft hyphens where no word was divided. Chromium writes each as a blank without width, and a
 * search for the word would not find it. One that is seen at the end of a line stays, as PDF means it.
 */
export function withoutUnusedHyphens(content: string): string {
  return content.replaceAll(
    /\/Span<<\/ActualText <FEFF00AD> >> BDC\n(?:([\d.+-]+ [\d.+-]+ Td) )?<[0-9A-F]+> Tj\nEMC\n(?=0 0 Td )/g,
    (_, move: string | undefined) => (move === undefined ? '' : `${move}\n`),
  );
}
