/**
 * What the reader typed as a web address, as one that can be followed: www.kafet.se becomes https://www.kafet.se.
 * Undefined when it is none, and for anything but http and https.
 */
export function webAddress(typed: string): string | undefined {
  const text = typed.trim();
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return /^https?:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/?#]\S*)?$/iu.test(whole) ? whole : undefined;
}
