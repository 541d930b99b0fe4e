import type { ReportDocument } from '../../domain/report-document';
import { markup } from './markup';
import { brand, htmlPage } from './page';
import { sheet } from './sheet';

/**
 * One document as a page in a single file: opens in every browser, without a network and without scripts. For reading
 * and printing; nothing can be read back from it.
 */
export async function writePage(
  document: ReportDocument,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; replaced: string[] }> {
  const body = markup`<div class="page">
<header>
${brand}
</header>
<main id="dokument">
${sheet(document, 1)}</main>
</div>`;
  return { bytes: new TextEncoder().encode(await htmlPage(document.title, body)), replaced: [] };
}
