import { useEffect, useState } from 'preact/hooks';
import type { ReportDocument } from '../../domain/report-document';
import { download, pdfBlob, safeFileName } from '../../export/download';
import { tools } from '../../strings/tools';

interface Props {
  /** Makes the document at the click, from the answers as they are then. */
  makeDocument: () => Promise<ReportDocument>;
  /** File name without ending. */
  fileName: string;
}

/** PDF and paper. jsPDF and its fonts are fetched at the click, never before. */
export function ExportButtons({ makeDocument, fileName }: Props) {
  const [said, setSaid] = useState('');
  // A click before the script has come would be lost, so until then there is nothing to click.
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const words = tools.exports;
  const pdf = async () => {
    setSaid(words.making);
    try {
      const [{ writePdf }, document] = await Promise.all([import('../../export/pdf/write-pdf'), makeDocument()]);
      const { bytes, pages, replaced } = await writePdf(document);
      const name = safeFileName([fileName], 'pdf');
      download(pdfBlob(bytes), name);
      setSaid(
        [words.made(name, pages), replaced.length > 0 ? words.replaced(replaced.join(' ')) : ''].join(' ').trim(),
      );
    } catch {
      setSaid(words.failed);
    }
  };
  return (
    <div class="exports needs-js">
      <button type="button" class="button" disabled={!awake} onClick={() => void pdf()}>
        {words.pdf}
      </button>{' '}
      <button type="button" class="button quiet" disabled={!awake} onClick={() => print()}>
        {words.print}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}

/** Today as 2026-11-21 in the reader's own time zone. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
