import { describe, expect, test, vi } from 'vitest';
import { readPicture } from '@/islands/organisation/read-picture';

const file = (name: string, type: string, bytes = 3) => new File([new Uint8Array(bytes)], name, { type });

describe('readPicture, before a browser has to open the file', () => {
  test.each([
    ['a text', file('brev.txt', 'text/plain'), 'not-a-picture'],
    ['a file of unknown kind', file('logo', ''), 'not-a-picture'],
    ['an SVG', file('logo.svg', 'image/svg+xml'), 'svg'],
    ['an SVG by its name alone', file('LOGO.SVG', 'image/png'), 'svg'],
    ['a packed SVG', file('logo.svgz', ''), 'svg'],
    ['more than 15 MB', file('logo.png', 'image/png', 15_000_001), 'too-big'],
    ['too much of anything', file('film.mp4', 'video/mp4', 15_000_001), 'too-big'],
  ])('refuses %s', async (_, picked, refusal) => {
    const open = vi.fn();
    vi.stubGlobal('createImageBitmap', open);
    expect(await readPicture(picked)).toEqual({ refusal });
    expect(open).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  test('says that a picture cannot be read when the browser cannot open it', async () => {
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('InvalidStateError')));
    expect(await readPicture(file('logo.png', 'image/png', 15_000_000))).toEqual({ refusal: 'unreadable' });
    vi.unstubAllGlobals();
  });
});
