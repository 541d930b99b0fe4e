import type { ReportDocument } from '../../domain/report-document';
import { factsOf } from '../facts';
import { blocksMarkup } from './blocks';
import { markup, type Markup } from './markup';

interface SheetOptions {
  /** The organisation, where it stands on a cover before the sheets: then it is not said again. */
  covered?: string;
  /** The words of a link back to a list of contents before the sheets. */
  back?: string;
}

/** One document as part of a page. */
export function sheet(document: ReportDocument, index: number, { covered, back }: SheetOptions = {}): Markup {
  const id = `dokument-${index}`;
  const { title, language, subtitle = '', origin, blocks } = document;
  const { name, decision, care } = factsOf(document);
  const rows = [...name, ...decision.filter(({ value }) => value !== covered?.trim()), ...care];
  return markup`<article class="sheet" id="${id}" lang="${language}" aria-labelledby="${id}-rubrik">
<h2 id="${id}-rubrik">${title}</h2>
${subtitle.trim() === '' ? null : markup`<p class="subtitle">${subtitle}</p>\n`}<dl class="facts">
${rows.filter(({ value }) => value !== '').map(({ label, value }) => fact(label, value))}</dl>
${blocksMarkup(blocks, id)}<p class="origin">${origin}</p>
${back === undefined ? null : markup`<p class="back"><a href="#innehall">${back}</a></p>\n`}</article>
`;
}

/** A name and its value in a list of facts. */
export function fact(label: string, value: string): Markup {
  return markup`<div><dt>${label}</dt><dd dir="auto">${value}</dd></div>\n`;
}
