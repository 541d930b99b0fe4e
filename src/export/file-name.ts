/** A file name that every system takes: lower-case ASCII, hyphens and one dot. “Snabbkoll å” becomes snabbkoll-a. */
export function safeFileName(parts: readonly string[], extension: string): string {
  const letters: Readonly<Record<string, string>> = {
    ø: 'o',
    æ: 'ae',
    ß: 'ss',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ŋ: 'n',
    ŧ: 't',
  };
  const name = parts
    .join('-')
    .toLowerCase()
    .replace(/[øæßłđðþŋŧ]/gu, (char) => letters[char] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/gu, '');
  return `${name === '' ? 'fil' : name}.${extension}`;
}
