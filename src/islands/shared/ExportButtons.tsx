import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { tools } from '../../strings/tools';
import type { PdfOrder } from '../later/make-pdf';

/** PDF and paper. What makes them is fetched at the click, never before; `makeDocument` reads the answers as they are then. */
export function ExportButtons(order: PdfOrder) {
  const [said, setSaid] = useState<ComponentChildren>('');
  // A click before the script has come would be lost, so until then there is nothing to click.
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const words = tools.exports;
  const pdf = async () => {
    setSaid(words.making);
    try {
      const { makePdf } = await import('../later/make-pdf');
      setSaid(await makePdf(order));
    } catch {
      setSaid(tools.fetchFailed);
    }
  };
  // Without what puts the name on the paper, the paper can still be printed.
  const paper = () => import('../later/print-page').then(({ printPage }) => printPage(order.base)).catch(() => print());
  return (
    <div class="exports needs-js">
      <button type="button" class="button" disabled={!awake} onClick={() => void pdf()}>
        {words.pdf}
      </button>{' '}
      <button type="button" class="button quiet" disabled={!awake} onClick={() => void paper()}>
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
