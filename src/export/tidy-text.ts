const LINE_BREAK = /\r\n?|\v|\f|\u0085|\p{Zl}|\p{Zp}/gu;
/** Control characters, all but the line break. XML forbids most of them, and none of them shows. */
const CONTROL = /[^\P{Cc}\n]/gu;

/**
 * Text as every file can hold it: composed letters, one kind of line break, no control characters. Half a
 * surrogate pair and the two code points that XML forbids become U+FFFD, which shows.
 */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(LINE_BREAK, '\n')
    .replace(CONTROL, ' ')
    .replace(/[\ufffe\uffff]/gu, '\ufffd');
}
