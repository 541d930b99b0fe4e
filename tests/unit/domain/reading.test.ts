import { describe, expect, test } from 'vitest';
import { makeReading, type ReadingState, type Speaker } from '@/domain/reading';

/** A speaker that says what it was asked to, and answers when the test wants it to. */
function stage(pieces: readonly string[] = ['ett', 'två', 'tre']) {
  const said: [text: string, rate: number][] = [];
  const answers: ((outcome: 'said' | 'failed') => void)[] = [];
  let stops = 0;
  const speaker: Speaker = {
    say: (text, rate, done) => {
      said.push([text, rate]);
      answers.push(done);
    },
    stop: () => {
      stops += 1;
    },
  };
  const told: ReadingState[] = [];
  const reading = makeReading(pieces, speaker, 1, (state) => told.push(state));
  return { reading, said, answers, told, stops: () => stops, texts: () => said.map(([text]) => text) };
}

describe('a reading', () => {
  test('says one piece after the other, and tells when it has come to the end', () => {
    const { reading, answers, told, texts } = stage();
    reading.play();
    answers[0]?.('said');
    answers[1]?.('said');
    expect(texts()).toEqual(['ett', 'två', 'tre']);
    answers[2]?.('said');
    expect(told).toEqual([
      { at: 0, status: 'reading' },
      { at: 1, status: 'reading' },
      { at: 2, status: 'reading' },
      { at: 2, status: 'finished' },
    ]);
    reading.play();
    expect(texts().at(-1)).toBe('ett');
  });

  test('stays where it is when paused, and begins the piece anew', () => {
    const { reading, answers, texts, stops } = stage();
    reading.play();
    answers[0]?.('said');
    const before = stops();
    reading.pause();
    expect(stops()).toBe(before + 1);
    expect(reading.state()).toEqual({ at: 1, status: 'paused' });
    // Some browsers say that a piece has ended when it is silenced.
    answers[1]?.('said');
    expect(reading.state()).toEqual({ at: 1, status: 'paused' });
    reading.play();
    expect(texts()).toEqual(['ett', 'två', 'två']);
  });

  test('goes on and back, and not past the ends', () => {
    const { reading, texts } = stage();
    reading.play();
    reading.move(1);
    reading.move(1);
    reading.move(1);
    reading.move(-9);
    expect(texts()).toEqual(['ett', 'två', 'tre', 'tre', 'ett']);
    reading.pause();
    reading.move(2);
    expect(reading.state()).toEqual({ at: 2, status: 'paused' });
    expect(texts()).toHaveLength(5);
  });

  test('begins the piece anew at another pace, and keeps the pace', () => {
    const { reading, said, answers } = stage();
    reading.play();
    reading.setRate(1.5);
    answers[1]?.('said');
    expect(said).toEqual([
      ['ett', 1],
      ['ett', 1.5],
      ['två', 1.5],
    ]);
  });

  test('changes the pace in a pause without breaking the silence', () => {
    const { reading, texts } = stage();
    reading.setRate(0.6);
    expect(texts()).toEqual([]);
  });

  test('tells when the voice fails, and tries the same piece again when asked', () => {
    const { reading, answers, texts } = stage();
    reading.play();
    answers[0]?.('failed');
    expect(reading.state()).toEqual({ at: 0, status: 'failed' });
    reading.play();
    expect(texts()).toEqual(['ett', 'ett']);
  });

  test('is silent for good when stopped', () => {
    const { reading, answers, texts } = stage();
    reading.play();
    reading.stop();
    answers[0]?.('said');
    expect(texts()).toEqual(['ett']);
  });

  test('of nothing is finished at once', () => {
    const { reading, texts } = stage([]);
    reading.play();
    expect(reading.state()).toEqual({ at: 0, status: 'finished' });
    reading.move(1);
    expect(texts()).toEqual([]);
  });
});
