import { afterEach, describe, expect, it, vi } from 'vitest';
import { keysIn } from '@/storage/list-documents';
import { environmentFrom } from '@/storage/environment';
import { Origin } from './surroundings';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('environmentFrom', () => {
  it('touches nothing of the browser before it is used', () => {
    expect(() => environmentFrom({ base: '/orörd/' })).not.toThrow();
    expect(environmentFrom({ base: '/orörd/' }).page).toBeNull();
  });

  it('takes the page it is on', () => {
    const [window, document] = [new EventTarget(), new EventTarget()];
    vi.stubGlobal('window', window);
    vi.stubGlobal('document', document);
    expect(environmentFrom({ base: '/' }).page).toEqual({ window, document });
  });

  it('names every opening for itself, in letters and digits', () => {
    const tabs = Array.from({ length: 50 }, () => environmentFrom({ base: '/' }).tab);
    expect(new Set(tabs).size).toBe(50);
    for (const tab of tabs) expect(tab).toMatch(/^[a-z0-9]{1,8}$/);
  });

  it('has the present time', () => {
    const before = Date.now();
    const now = environmentFrom({ base: '/' }).now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  it('shares one journal among the tools of a page, but not between two sites', async () => {
    const origin = new Origin();
    vi.stubGlobal('indexedDB', origin.idb);
    const { journal } = environmentFrom({ base: '/parm/' });
    expect(environmentFrom({ base: '/parm' }).journal).toBe(journal);
    const other = environmentFrom({ base: '/annan/' }).journal;
    expect(other).not.toBe(journal);
    await journal.update('k', 1, () => ({ text: 'ett', keep: [], quarantine: [] }));
    expect(await keysIn(journal)).toEqual(['k']);
    expect(await keysIn(other)).toEqual([]);
  });

  it('opens a line to the other tabs, and does without where there is none', () => {
    const opened = vi.fn();
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        constructor(name: string) {
          opened(name);
        }
      },
    );
    expect(environmentFrom({ base: '/' }).openChannel('linje')).not.toBeNull();
    expect(opened).toHaveBeenCalledExactlyOnceWith('linje');
    vi.stubGlobal('BroadcastChannel', undefined);
    expect(environmentFrom({ base: '/' }).openChannel('linje')).toBeNull();
  });

  it('lets anything be given instead', () => {
    const now = (): Date => new Date(0);
    expect(environmentFrom({ base: '/', tab: 'min', now })).toMatchObject({ tab: 'min', now });
  });
});
