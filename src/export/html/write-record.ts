import type { ReportDocument } from '../../domain/report-document';
import { dataScript, markup, type Markup } from './markup';
import { brand, htmlPage } from './page';
import type { RecordWords } from './record-words';
import { fact, sheet } from './sheet';

export interface RecordOptions {
  /** The first heading and the title of the page. */
  readonly title: string;
  /** As the reader wrote it; empty when unknown. */
  readonly organisation: string;
  /** Date and time in words. */
  readonly savedAt: string;
  /** Whole address of the site that reads the file back. */
  readonly siteAddress: string;
  /** `sha256:` and 64 hexadecimal digits, of the embedded documents. */
  readonly checksum: string;
  /** JSON with everything the documents were made from; the site reads this and nothing else. */
  readonly embedded: string;
  readonly words: RecordWords;
}

/**
 * Documents as one self-contained page: it opens anywhere, without the site, without
 * a network and without scripts, and the site can read it back. Equal input gives
 * equal bytes.
 * @throws TypeError without WebCrypto, which makes the policy's hash.
 */
export async function writeRecord(documents: readonly ReportDocument[], options: RecordOptions): Promise<string> {
  const { words } = options;
  const body = markup`<a class="skip" href="#dokument">${words.skip}</a>
<div class="page">
${cover(documents, options)}
${about(options)}
${contents(documents, words)}
<main id="dokument">
${documents.map((document, i) => sheet(document, i + 1, { covered: options.organisation, back: words.toContents }))}</main>
<footer>
<h2>${words.checksum}</h2>
<p class="checksum"><code>${groups(options.checksum)}</code></p>
<p>${words.checksumText}</p>
</footer>
</div>
${dataScript('kvalitetsparmen', options.embedded)}`;
  return htmlPage(
    options.organisation.trim() === '' ? options.title : `${options.title} – ${options.organisation}`,
    body,
  );
}

function cover(documents: readonly ReportDocument[], { title, organisation, savedAt, words }: RecordOptions): Markup {
  return markup`<header>
${brand}
<h1>${title}</h1>
<dl class="facts">
${fact(words.organisation, organisation.trim() === '' ? words.noOrganisation : organisation)}
${fact(words.saved, savedAt)}
${fact(words.holds, words.documents(documents.length))}
</dl>
</header>`;
}

function about({ siteAddress, words }: RecordOptions): Markup {
  return markup`<section class="about" aria-labelledby="om">
<h2 id="om">${words.about}</h2>
${words.aboutTexts.map((text) => markup`<p>${text}</p>\n`)}<h3>${words.open}</h3>
<ol>${words.openSteps(siteAddress).map((step) => markup`<li>${step}</li>`)}</ol>
</section>`;
}

function contents(documents: readonly ReportDocument[], words: RecordWords): Markup {
  const line = ({ title, number }: ReportDocument, i: number): Markup =>
    markup`<li><a href="#dokument-${i + 1}">${title}</a> <span class="number">${number}</span></li>\n`;
  return markup`<nav aria-labelledby="innehall">
<h2 id="innehall" tabindex="-1">${words.contents}</h2>
<ol class="contents">${documents.map(line)}</ol>
</nav>`;
}

/** Digits four by four, so that two people can read them to each other. */
function groups(checksum: string): Markup {
  const digits = checksum.replace(/^sha256:/, '');
  return markup`${(digits.match(/.{1,4}/g) ?? []).map((four) => markup`<span>${four}</span> `)}`;
}
