/** What a browser tells about one of its voices. */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/**
 * The voice to read Swedish with, among those that speak on the device itself: a voice elsewhere would be sent the text.
 * Swedish as in Sweden goes before Swedish as in Finland, and the reader's own choice of voice before the others.
 * @returns undefined when the device has none
 */
export function swedishVoice<V extends Voice>(voices: readonly V[]): V | undefined {
  const rank = ({ lang, default: chosen }: V): number => (chosen ? 0 : 2) + (/fi$/i.test(lang) ? 1 : 0);
  return voices
    .filter(({ lang, localService }) => localService && /^sv([-_]|$)/i.test(lang))
    .sort((a, b) => rank(a) - rank(b))[0];
}
