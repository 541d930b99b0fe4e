import { describe, expect, test } from 'vitest';
import { swedishVoice, type Voice } from '@/domain/swedish-voice';

const voice = (lang: string, localService = true, chosen = false): Voice => ({ lang, localService, default: chosen });

describe('swedishVoice', () => {
  test.each(['sv-SE', 'sv_SE', 'sv', 'SV-se', 'sv-FI'])('takes %s', (lang) => {
    expect(swedishVoice([voice('en-US'), voice(lang)])).toEqual(voice(lang));
  });

  test('never takes a voice that would be sent the text', () => {
    expect(swedishVoice([voice('sv-SE', false, true)])).toBeUndefined();
  });

  test.each(['en-SE', 'sva', 'svx-SE', 'nb-NO', ''])('does not take %j for Swedish', (lang) => {
    expect(swedishVoice([voice(lang)])).toBeUndefined();
  });

  test('takes the one the reader has chosen on the device, and Swedish as in Sweden before as in Finland', () => {
    expect(swedishVoice([voice('sv-FI'), voice('sv-SE')])).toEqual(voice('sv-SE'));
    expect(swedishVoice([voice('sv-SE'), voice('sv-FI', true, true)])).toEqual(voice('sv-FI', true, true));
  });

  test('has none to give where there is none', () => {
    expect(swedishVoice([])).toBeUndefined();
  });
});
