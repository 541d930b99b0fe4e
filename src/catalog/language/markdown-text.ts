/** A piece of a text that stands by itself: a paragraph, heading, list item or table cell. */
export interface Block {
  text: string;
  /** Where it begins in the whole, in UTF-16 units. */
  from: number;
}

/** As many blanks as there were signs, so that every place in the text stays where it is. */
const blanks = (text: string) => text.replaceAll(/[^\n]/g, ' ');

/**
 * What a reader reads of a Markdown text: without code, addresses, tags, markup and quotations set apart. Nothing is
 * moved: what is taken away is blank.
 */
export function readableMarkdown(markdown: string): string {
  return markdown
    .replaceAll(/^```[\s\S]*?^```/gm, blanks)
    .replaceAll(/`[^`\n]*`/g, blanks)
    .replaceAll(/^[ \t]*>.*$/gm, blanks)
    .replaceAll(/<[^>\n]*>/g, blanks)
    .replaceAll(/\]\([^)\n]*\)/g, blanks)
    .replaceAll(/https?:\/\/[^\s)]+/g, blanks)
    .replaceAll(/:::\w*/g, blanks)
    .replaceAll(/[*_]{1,3}|^#+/gm, blanks);
}

/** The blocks of a readable Markdown text. What begins a block of its own is what `sentencesOf` counts as a sentence. */
export function blocksOf(readable: string, source: string): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  const close = (to: number) => {
    const text = readable.slice(from, to);
    if (text.trim() !== '') blocks.push({ text, from });
    from = to;
  };
  let at = 0;
  for (const line of source.split('\n')) {
    if (/^\s*([-+*]\s|\d+\.\s|#|:::|>|\||$)/.test(line)) close(at);
    if (/^\s*\|/.test(line)) for (const { index } of line.matchAll(/\|/g)) close(at + index);
    at += line.length + 1;
    // Nothing runs on from a heading or the line that opens a box.
    if (/^\s*(#|:::)/.test(line)) close(at);
  }
  close(readable.length);
  return blocks;
}
