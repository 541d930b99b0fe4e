import type { BrowserContext, Page } from 'playwright-core';

export interface FakeVoice {
  name: string;
  lang: string;
  localService: boolean;
  default: boolean;
}

export const onDevice: FakeVoice = { name: 'Alva', lang: 'sv-SE', localService: true, default: false };
export const elsewhere: FakeVoice = { name: 'Molnet', lang: 'sv-SE', localService: false, default: true };
export const english: FakeVoice = { name: 'Daniel', lang: 'en-GB', localService: true, default: true };

interface Setting {
  voices: FakeVoice[];
  /** The browser does not know its voices until `voicesCome`. */
  late?: boolean;
  /** Milliseconds a piece takes to say. */
  pace?: number;
  /** The voice never answers. */
  mute?: boolean;
}

interface Heard {
  text: string;
  voice: string;
  rate: number;
}

/** Gives the browser voices, since those that run tests have none. What they say is written down instead of heard. */
export async function withVoices(context: BrowserContext, setting: Setting): Promise<void> {
  await context.addInitScript(({ voices, late = false, pace = 30, mute = false }: Setting) => {
    const heard: Heard[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    let known: FakeVoice[] = [];
    const speech = {
      speaking: false,
      pending: false,
      paused: false,
      onvoiceschanged: null as (() => void) | null,
      getVoices: () => known,
      resume: () => undefined,
      cancel: () => {
        clearTimeout(timer);
        speech.speaking = false;
      },
      speak: (utterance: SpeechSynthesisUtterance) => {
        heard.push({ text: utterance.text, voice: utterance.voice?.name ?? '', rate: utterance.rate });
        if (mute) return;
        speech.speaking = true;
        utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
        timer = setTimeout(() => {
          speech.speaking = false;
          utterance.onend?.(new Event('end') as SpeechSynthesisEvent);
        }, pace);
      },
    };
    class FakeUtterance {
      voice = null;
      lang = '';
      rate = 1;
      constructor(public text: string) {}
    }
    Object.assign(window, { SpeechSynthesisUtterance: FakeUtterance, heard });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    const come = () => {
      known = voices;
      speech.onvoiceschanged?.();
    };
    Object.assign(window, { come });
    if (!late) setTimeout(come);
  }, setting);
}

/** The browser comes to know its voices. */
export const voicesCome = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { come: () => void }).come());

/** What the voice has been given to say so far. */
export const heardOn = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

/** The text that is marked now; empty when none is. */
export const markedOn = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('lyssna') ?? [])].map(String).join('|'));
