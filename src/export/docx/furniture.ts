import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { ReportHead } from '../../domain/report-document';
import { words } from '../words';
import { type Context, titleOf } from './context';
import { bodyWidth } from './style';
import { textRuns } from './text';

/** Running head. A first page carries the same facts in its title block, so it has none. */
export function headers(context: Context, head: ReportHead): { default: Header; first: Header } {
  const { plain } = context;
  const text = words.runningHead(plain(head.number), titleOf(context, head, words.number), plain(head.version));
  return {
    default: new Header({ children: [new Paragraph({ style: 'Header', children: textRuns(context, text) })] }),
    first: new Header({ children: [new Paragraph({})] }),
  };
}

/** Whose it is, where it comes from, and the page of all pages, on every page. */
export function footers(context: Context, head: ReportHead): { default: Footer; first: Footer } {
  const from = [head.organisation ?? '', head.origin].map(context.plain).filter((text) => text !== '');
  // The words around the two numbers are the same as in every other file.
  const [before = '', between = '', after = ''] = words.page(1, 2).split(/[12]/u);
  const footer = () =>
    new Footer({
      children: [
        new Paragraph({
          style: 'Footer',
          tabStops: [{ type: TabStopType.RIGHT, position: bodyWidth }],
          children: [
            ...textRuns(context, from.join(' · ')),
            new TextRun({ children: [new Tab()] }),
            new TextRun({ text: before }),
            new TextRun({ children: [PageNumber.CURRENT] }),
            new TextRun({ text: between }),
            new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
            new TextRun({ text: after }),
          ],
        }),
      ],
    });
  return { default: footer(), first: footer() };
}
