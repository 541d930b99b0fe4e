/** Says one piece at a time. `stop` silences it; what was being said then neither ends nor fails. */
export interface Speaker {
  readonly say: (text: string, rate: number, done: (outcome: 'said' | 'failed') => void) => void;
  readonly stop: () => void;
}

/** Where a reading is. `at` is which piece, counted from 0. */
export interface ReadingState {
  readonly at: number;
  readonly status: 'reading' | 'paused' | 'finished' | 'failed';
}

/** A text being read aloud, piece by piece. */
export interface Reading {
  readonly state: () => ReadingState;
  /** Goes on from where it is; from the beginning when it had come to the end. */
  readonly play: () => void;
  /** Falls silent and stays. A piece is begun anew when the reading goes on: many voices cannot be held in the middle. */
  readonly pause: () => void;
  /** Goes so many pieces on, or back, and reads on from there if it was reading. Stays within the text. */
  readonly move: (steps: number) => void;
  /** How fast, where 1 is the voice's own pace. What is being said is begun anew. */
  readonly setRate: (rate: number) => void;
  /** Silence, for good. */
  readonly stop: () => void;
}

/**
 * Makes a reading of pieces, not yet begun.
 * @param tell is called after every change
 */
export function makeReading(
  pieces: readonly string[],
  speaker: Speaker,
  rate: number,
  tell: (state: ReadingState) => void,
): Reading {
  let state: ReadingState = { at: 0, status: 'paused' };
  let pace = rate;
  /** Which call to the speaker counts: an answer to an older one says nothing of now. */
  let turn = 0;

  const become = (next: ReadingState): void => {
    state = next;
    tell(state);
  };
  const silence = (): void => {
    turn += 1;
    speaker.stop();
  };
  const readFrom = (at: number): void => {
    silence();
    const piece = pieces[at];
    if (piece === undefined) {
      become({ at: Math.max(0, pieces.length - 1), status: 'finished' });
      return;
    }
    become({ at, status: 'reading' });
    const mine = turn;
    speaker.say(piece, pace, (outcome) => {
      if (mine !== turn) return;
      if (outcome === 'said') readFrom(at + 1);
      else {
        silence();
        become({ at, status: 'failed' });
      }
    });
  };

  return {
    state: () => state,
    play: () => readFrom(state.status === 'finished' ? 0 : state.at),
    pause: () => {
      silence();
      if (state.status === 'reading') become({ ...state, status: 'paused' });
    },
    move: (steps) => {
      const at = Math.min(Math.max(state.at + steps, 0), Math.max(0, pieces.length - 1));
      if (state.status === 'reading') readFrom(at);
      else become({ at, status: 'paused' });
    },
    setRate: (next) => {
      pace = next;
      if (state.status === 'reading') readFrom(state.at);
    },
    stop: silence,
  };
}
