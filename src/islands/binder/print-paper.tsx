import { render } from 'preact';
import type { ReportDocument } from '../../domain/report-document';
import { Blocks, Head } from './Blocks';

/**
 * Prints a document: it is put in the page for as long as the printing takes, and takes the page's place on paper.
 * Resolves when the browser's own window for printing is closed.
 */
export async function printPaper(report: ReportDocument): Promise<void> {
  const sheet = document.createElement('div');
  sheet.className = 'desk-print';
  document.body.append(sheet);
  render(
    <>
      <Head head={report} />
      <Blocks blocks={report.blocks} />
    </>,
    sheet,
  );
  const closed = new Promise((done) => addEventListener('afterprint', done, { once: true }));
  print();
  await closed;
  render(null, sheet);
  sheet.remove();
}
