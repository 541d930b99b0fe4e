/** hyphen brings no types of its own. */
declare module 'hyphen/sv/index.js' {
  const hyphen: {
    /** Puts a soft hyphen (U+00AD) wherever a word may be divided. */
    hyphenateSync(text: string, options?: { minWordLength?: number; hyphenChar?: string }): string;
  };
  export default hyphen;
}
