import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaveLoop } from '@/storage/save-loop';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A save that ends when told to. */
function slowSave(): { save: () => Promise<void>; finish: () => Promise<void>; started: () => number } {
  let count = 0;
  let end = (): void => undefined;
  return {
    started: () => count,
    save: () => {
      count += 1;
      return new Promise((resolve) => {
        end = resolve;
      });
    },
    finish: async () => {
      end();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

describe('createSaveLoop', () => {
  it('runs one save at a time and gathers what comes meanwhile into the next', async () => {
    const { save, finish, started } = slowSave();
    const loop = createSaveLoop(save);
    const all = Promise.all([loop.now(), loop.now(), loop.now()]);
    expect(started()).toBe(1);
    await finish();
    expect(started()).toBe(2);
    expect(loop.running()).not.toBeNull();
    await finish();
    await all;
    expect(started()).toBe(2);
    expect(loop.running()).toBeNull();
  });

  it('starts again when asked in the very moment a save ends', async () => {
    const { save, finish, started } = slowSave();
    const loop = createSaveLoop(save);
    void loop.now().then(() => loop.now());
    await finish();
    expect(started()).toBe(2);
    await finish();
  });

  it('goes on after a save that throws', async () => {
    const save = vi.fn().mockRejectedValueOnce(new Error('our mistake')).mockResolvedValue(undefined);
    const loop = createSaveLoop(save);
    await expect(loop.now()).rejects.toThrow('our mistake');
    await loop.now();
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('keeps the earliest time it was given', async () => {
    const save = vi.fn().mockResolvedValue(undefined);
    const loop = createSaveLoop(save);
    loop.within(1000);
    loop.within(300);
    loop.within(300);
    await vi.advanceTimersByTimeAsync(200);
    loop.within(300);
    await vi.advanceTimersByTimeAsync(99);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(save).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('forgets the time when it saves before it, and takes a new one', async () => {
    const save = vi.fn().mockResolvedValue(undefined);
    const loop = createSaveLoop(save);
    loop.within(300);
    await loop.now();
    await vi.advanceTimersByTimeAsync(300);
    expect(save).toHaveBeenCalledTimes(1);
    loop.within(300);
    await vi.advanceTimersByTimeAsync(300);
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('does nothing by the clock once stopped', async () => {
    const save = vi.fn().mockResolvedValue(undefined);
    const loop = createSaveLoop(save);
    loop.within(300);
    loop.stop();
    loop.within(100);
    await vi.advanceTimersByTimeAsync(1000);
    expect(save).not.toHaveBeenCalled();
  });
});
