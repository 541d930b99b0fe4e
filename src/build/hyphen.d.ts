/** The package comes without types; this is the part of it we use. */
declare module 'hyphen/sv' {
  const hyphen: { hyphenateSync(text: string, options?: { hyphenChar?: string }): string };
  export default hyphen;
}
