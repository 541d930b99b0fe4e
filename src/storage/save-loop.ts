/** Sees to it that one save runs at a time and that none is forgotten. */
export interface SaveLoop {
  /** Saves once more, after the save under way if there is one. Settles when nothing is left to do. */
  readonly now: () => Promise<void>;
  /** Saves after `delay` ms at the latest; an earlier time already set stands. */
  readonly within: (delay: number) => void;
  /** The save under way. */
  readonly running: () => Promise<void> | null;
  /** No more saves by the clock. */
  readonly stop: () => void;
}

/** What comes while a save runs is gathered into the next: ten tabs' echoes become one write. */
export function createSaveLoop(saveOnce: () => Promise<void>): SaveLoop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Infinity;
  let stopped = false;
  let again = false;
  let running: Promise<void> | null = null;

  const run = async (): Promise<void> => {
    try {
      while (again) {
        again = false;
        await saveOnce();
      }
    } finally {
      // Here and not in a later microtask: an edit in between would find a save that no longer runs.
      running = null;
    }
  };

  const now = (): Promise<void> => {
    clearTimeout(timer);
    dueAt = Infinity;
    again = true;
    running ??= run();
    return running;
  };

  return {
    now,
    running: () => running,
    within: (delay) => {
      // Not Date.now(): a clock that jumps a year ahead would put every save off.
      const due = performance.now() + delay;
      if (stopped || due >= dueAt) return;
      clearTimeout(timer);
      dueAt = due;
      timer = setTimeout(() => void now(), delay);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
