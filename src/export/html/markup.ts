/** HTML that is finished: all text in it has been escaped. Only `markup` makes it. */
export class Markup {
  readonly text: string;

  // Written out, so that Node can run it by only leaving out the types.
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | readonly Part[] | null;

/**
 * A template tag that escapes everything put into it except finished Markup, so that
 * text by the reader cannot become elements. Lists are joined, null is left out.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, string, i) => text + asText(parts[i - 1] ?? null) + string));
}

function asText(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(asText).join('') : escapeText(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that HTML does not allow: controls other than tab and line breaks, and what is never a character. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\ufdd0-\ufdef\ufffe\uffff]/gu;

function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(UNWRITABLE, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * JSON in a script element that the browser does not run. Only ASCII and no angle
 * brackets or ampersands, which JSON can write as escapes wherever they may stand: it
 * survives being saved in the wrong encoding, by any program, and cannot end the element.
 * @param json valid JSON text.
 */
export function dataScript(id: string, json: string): Markup {
  const safe = json.replace(/[<>&\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return markup`<script type="application/json" id="${id}">${new Markup(safe)}</script>`;
}
