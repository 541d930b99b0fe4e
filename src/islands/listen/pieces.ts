import { speakable, spokenSentences } from '../../domain/spoken-sentences';
import { listenWords } from '../../strings/listen';

/** One thing to say, and where on the page it stands. */
export interface Piece {
  readonly said: string;
  readonly range: Range;
}

/**
 * What is no text to listen to: ways to other places, codes, what the reader fills in and has written, words in other
 * languages, and what only stands there for the eye or for a screen reader.
 */
const UNREAD = [
  'nav, button, input, select, textarea, progress, svg, script, style, template, noscript, code, kbd',
  '[aria-hidden=true]:not(.starlight-aside__title), [data-unread], [lang]:not([lang|=sv]), .sr-only, .sl-anchor-link',
  '.tab-line, .toc-inline, .level-switch, .listen, .doc-number, .paper-code, .paper-item-code, .doc-head, .print-button',
  '.to-save, .term-ways, .tool-bar, .tool-foot, .note-field, .warning, .related, .sources, .page-foot, section[aria-labelledby=spara]',
].join();

/** Text that stands together, with the nodes it consists of and where in it each begins. */
interface Run {
  text: string;
  parts: { node: Text; from: number }[];
}

/** The text of the page that shows now, in reading order, one sentence at a time. */
export function piecesIn(root: Element): Piece[] {
  const pieces: Piece[] = [];
  let run: Run = { text: '', parts: [] };
  let column = '';
  const finish = (): void => {
    for (const { said, range } of piecesOf(run)) {
      pieces.push({ said: column === '' ? said : listenWords.cell(column, said), range });
      column = '';
    }
    run = { text: '', parts: [] };
  };
  const walk = (element: Element): void => {
    for (const child of element.childNodes) {
      if (child instanceof Text) {
        run.parts.push({ node: child, from: run.text.length });
        run.text += child.data;
      } else if (child instanceof Element && !child.matches(UNREAD)) {
        const { display, visibility } = getComputedStyle(child);
        if (display === 'none' || visibility !== 'visible' || !isUnfolded(child)) continue;
        const isInline = display === 'contents' || display.startsWith('inline');
        if (isInline) walk(child);
        else {
          finish();
          column = child instanceof HTMLTableCellElement ? headOf(child) : column;
          walk(child);
          finish();
          column = '';
        }
      }
    }
  };
  walk(root);
  finish();
  return pieces;
}

/** What the reader has folded together is not read, nor its title. */
function isUnfolded(element: Element): boolean {
  return !(element instanceof HTMLDetailsElement) || element.open;
}

/** What stands over a cell, so that a row can be understood by ear; nothing for the first cell, which names the row. */
function headOf(cell: HTMLTableCellElement): string {
  const head = cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
  if (!head || head === cell || cell.cellIndex === 0 || head.matches('.sr-only')) return '';
  return speakable(head.textContent ?? '');
}

function piecesOf({ text, parts }: Run): Piece[] {
  let start = 0;
  return spokenSentences(text).flatMap((sentence) => {
    const from = start + sentence.length - sentence.trimStart().length;
    const to = start + sentence.trimEnd().length;
    start += sentence.length;
    const said = speakable(sentence);
    if (!/[\p{L}\p{N}]/u.test(said)) return [];
    const range = new Range();
    range.setStart(...placeOf(parts, from, false));
    range.setEnd(...placeOf(parts, to, true));
    return [{ said, range }];
  });
}

/** The node a place in a run falls in. Where two nodes meet, an end belongs to the first and a start to the second. */
function placeOf(parts: Run['parts'], at: number, isEnd: boolean): [node: Text, offset: number] {
  const { node, from } = parts.findLast((part) => part.from < at || (!isEnd && part.from === at)) ?? parts[0]!;
  return [node, Math.min(at - from, node.length)];
}
