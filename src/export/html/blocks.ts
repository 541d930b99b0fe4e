import type { Bar, Block, Inline, List, Table, Tick } from '../../domain/report-document';
import { hasText, webAddress } from '../inline';
import { words } from '../words';
import { writingRoom } from '../writing-room';
import { markup, type Markup } from './markup';

/** A form never needs more ruled lines than a page has. */
const MOST_LINES = 40;

/**
 * The blocks of one document as HTML.
 * @param name start of the ids, unique for the document.
 */
export function blocksMarkup(blocks: readonly Block[], name: string): Markup {
  let hasSection = false;
  const parts = blocks.map((block, i) => {
    if (block.kind !== 'heading') return blockMarkup(block, `${name}-${i + 1}`);
    // The document's title is level 2. A level must not be skipped (WCAG 1.3.1).
    const isSub = block.level === 3 && hasSection;
    hasSection ||= block.level === 2;
    if (isEmpty(block.text)) return null;
    return isSub ? markup`<h4>${block.text}</h4>\n` : markup`<h3>${block.text}</h3>\n`;
  });
  return markup`${parts}`;
}

function blockMarkup(block: Exclude<Block, { kind: 'heading' }>, id: string): Markup | null {
  switch (block.kind) {
    case 'paragraph':
      return hasText(block.runs) ? markup`<p>${runs(block.runs)}</p>\n` : null;
    case 'list':
      return list(block);
    case 'ticks':
      return block.items.length > 0 ? markup`<ul class="ticks">${block.items.map(tick)}</ul>\n` : null;
    case 'table':
      return table(block, id);
    case 'chart':
      return chart(block);
    case 'lines':
      return markup`<div class="lines">${isEmpty(block.label) ? null : markup`<p>${block.label}</p>`}${Array.from(
        { length: Math.min(MOST_LINES, block.count) },
        () => markup`<div class="blank"></div>`,
      )}</div>\n`;
    case 'signature':
      return block.labels.length > 0
        ? markup`<ul class="signature">${block.labels.map((label) => markup`<li>${label}</li>`)}</ul>\n`
        : null;
    case 'note':
      return isEmpty(block.title) && !hasText(block.runs)
        ? null
        : markup`<div class="written">${isEmpty(block.title) ? null : markup`<strong>${block.title}</strong>`}<p dir="auto">${runs(block.runs)}</p></div>\n`;
    case 'pageBreak':
      return markup`<div class="page-break"></div>\n`;
    // A record lists its documents itself, and its pages have no numbers.
    case 'contents':
      return null;
    case 'tab':
      return markup`<h3 class="page-break">${block.number} ${block.title}</h3>\n${isEmpty(block.text) ? null : markup`<p>${block.text}</p>\n`}`;
    case 'document':
      return markup`<h3 class="page-break">${[block.head.number, block.head.title].filter((part) => !isEmpty(part)).join(' ')}</h3>\n`;
  }
}

function list({ items, ordered }: List): Markup | null {
  const content = items
    .filter(({ runs: own, below }) => hasText(own) || below !== undefined)
    .map(({ runs: own, below }) => markup`<li>${runs(own)}${below === undefined ? null : list(below)}</li>`);
  if (content.length === 0) return null;
  return ordered ? markup`<ol>${content}</ol>\n` : markup`<ul>${content}</ul>\n`;
}

/** The state is a word as well as a box: not everybody sees the box. */
function tick({ text, done, code, hint, note }: Tick): Markup {
  const state = done ? words.done : words.notDone;
  return markup`<li class="${done ? 'tick is-done' : 'tick'}"><span class="box" aria-hidden="true"></span><div><p class="tick-text"><span class="state">${state}</span> ${code === undefined ? null : markup`<span class="code">${code}</span> `}${text}</p>${
    hint === undefined || isEmpty(hint) ? null : markup`<p class="hint">${hint}</p>`
  }${
    note === undefined || isEmpty(note)
      ? null
      : markup`<div class="written"><strong>${words.note}</strong><p dir="auto">${note}</p></div>`
  }</div></li>`;
}

function table({ caption, columns, rows, rowHeaders, room }: Table, id: string): Markup | null {
  if (columns.length === 0) return null;
  const cell = (text: string, i: number): Markup =>
    rowHeaders && i === 0 ? markup`<th scope="row">${text}</th>` : markup`<td>${text}</td>`;
  // A row with too few cells or too many is filled out, or gets the rest in its last cell: nothing is dropped.
  const fitted = (row: readonly string[]): string[] =>
    columns.map((_, i) => (i === columns.length - 1 ? row.slice(i).join(' ') : (row[i] ?? '')));
  const rowStart = (row: readonly string[]): Markup => {
    const lines = writingRoom(row, { room, rowHeaders });
    return lines === 0 ? markup`<tr>` : markup`<tr class="room-${lines}">`;
  };
  return markup`<div class="scroll" role="group" tabindex="0" aria-labelledby="${id}"><table>
<caption id="${id}">${caption}</caption>
<thead><tr>${columns.map(({ title }) => markup`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map((row) => markup`${rowStart(fitted(row))}${fitted(row).map(cell)}</tr>\n`)}</tbody>
</table></div>\n`;
}

/**
 * A table with a bar in each row. What the description for those who do not see the
 * bars would say is in the table itself, so it is not said twice.
 */
function chart({ caption, max, bars }: Extract<Block, { kind: 'chart' }>): Markup | null {
  if (bars.length === 0) return null;
  return markup`<table class="chart">
<caption>${caption}</caption>
<tbody>${bars.map((bar) => barRow(bar, max))}</tbody>
</table>\n`;
}

function barRow({ label, value, text }: Bar, max: number): Markup {
  const share = value === null || max <= 0 ? 0 : Math.min(100, Math.max(0, (100 * value) / max));
  return markup`<tr><th scope="row">${label}</th><td><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="bar-track" width="100" height="10"/><rect class="bar-value" width="${Number(share.toFixed(2))}" height="10"/></svg><span class="bar-text">${text}</span></td></tr>\n`;
}

function runs(inlines: readonly Inline[]): Markup {
  return markup`${inlines.map((inline) => {
    if (typeof inline === 'string') return inline;
    const text = inline.bold === true ? markup`<strong>${inline.text}</strong>` : inline.text;
    const address = inline.href === undefined || isEmpty(inline.text) ? undefined : webAddress(inline.href)?.href;
    return address === undefined ? text : markup`<a href="${address}" rel="noreferrer">${text}</a>`;
  })}`;
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}
