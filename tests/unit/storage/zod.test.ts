import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from '@/storage/zod';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('zod in the browser', () => {
  it('is told not to make code out of text, which the page’s security policy forbids', () => {
    expect(z.config().jitless).toBe(true);
  });

  it('makes none when it reads', () => {
    const schema = z.object({ id: z.string() });
    const made: unknown[] = [];
    vi.stubGlobal('Function', function forbidden(...text: unknown[]) {
      made.push(text);
      throw new EvalError('unsafe-eval');
    });
    expect(schema.safeParse({ id: 'a' }).success).toBe(true);
    expect(schema.safeParse({ id: 1 }).success).toBe(false);
    expect(made).toEqual([]);
  });
});
