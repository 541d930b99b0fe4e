import type { Speaker } from '../../domain/reading';

/** Milliseconds some browsers need after a silence before they will speak again. */
const BREATH = 100;
/** How often to see whether the browser still speaks, and how many times it may be found silent before we go on. */
const LOOK = 1000;
const PATIENCE = 3;

/**
 * The device's own voice. Browsers differ in what they tell: some say neither that they have ended nor that they
 * failed, so somebody has to look.
 */
export function makeSpeaker(speech: SpeechSynthesis, voice: SpeechSynthesisVoice): Speaker {
  // Kept here: Chromium forgets what it is saying, and never tells that it ended, if nothing else remembers it.
  let current: SpeechSynthesisUtterance | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    current = undefined;
    speech.cancel();
  };

  return {
    stop,
    say: (text, rate, done) => {
      const utterance = new SpeechSynthesisUtterance(text);
      const end = (outcome: 'said' | 'failed'): void => {
        if (current !== utterance) return;
        clearTimeout(timer);
        current = undefined;
        done(outcome);
      };
      let begun = false;
      let silent = 0;
      const look = (): void => {
        silent = speech.speaking || speech.pending ? 0 : silent + 1;
        if (silent >= PATIENCE) end(begun ? 'said' : 'failed');
        else timer = setTimeout(look, LOOK);
      };
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate;
      utterance.onstart = () => {
        begun = true;
      };
      utterance.onend = () => end('said');
      utterance.onerror = () => end('failed');
      current = utterance;
      timer = setTimeout(() => {
        // Left paused by another page, it would wait for ever.
        speech.resume();
        speech.speak(utterance);
        timer = setTimeout(look, LOOK);
      }, BREATH);
    },
  };
}
