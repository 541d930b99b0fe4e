import { dataScript, markup } from './markup';
import { brand, htmlPage } from './page';
import type { LockedWords } from './record-words';
import unlockScript from './unlock-page.js?raw';

export interface LockedOptions {
  /** A whole page from `writeRecord`, locked: JSON with format, v, kdf, iterations, salt, iv and data. */
  readonly locked: string;
  readonly siteAddress: string;
  readonly words: LockedWords;
}

/**
 * A page that asks for the passphrase and opens itself in the browser it stands in. It
 * tells nobody whose it is or what is in it, and the site can read it back.
 * @throws TypeError without WebCrypto.
 */
export async function writeLockedRecord({ locked, siteAddress, words }: LockedOptions): Promise<string> {
  const body = markup`<main class="page locked">
${brand}
<h1>${words.title}</h1>
${words.intro.map((text) => markup`<p>${text}</p>\n`)}<noscript><p class="message">${words.noScript}</p></noscript>
<form id="las-upp" hidden data-working="${words.working}" data-wrong="${words.wrong}" data-damaged="${words.damaged}" data-unable="${words.unable}">
<label for="losenfras">${words.passphrase}</label>
<input id="losenfras" type="password" autocomplete="off" autocapitalize="off" spellcheck="false" required aria-describedby="fel">
<label class="show"><input id="visa" type="checkbox"> ${words.show}</label>
<p id="fel" class="message" role="alert"></p>
<button type="submit">${words.button}</button>
<p id="besked" role="status"></p>
</form>
<p>${words.elsewhere(siteAddress)}</p>
<p>${words.forgotten}</p>
</main>
${dataScript('kvalitetsparmen', locked)}`;
  return htmlPage(words.title, body, unlockScript);
}
