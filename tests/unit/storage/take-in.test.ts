import { describe, expect, it } from 'vitest';
import { useHandles } from './handles';
import { Origin, Tab } from './surroundings';

const open = useHandles();

/** The same document as somebody else has filled it in, on another computer. */
async function fileFrom(values: Record<`item/${string}/note`, string>): Promise<string> {
  const handle = await open(new Tab(new Origin(), 'colleague'));
  for (const [path, value] of Object.entries(values)) handle.set(path as 'item/x/note', value);
  return handle.exportEnvelope();
}

describe('taking in a copy from a file', () => {
  it('merges, lets the reader’s choice stand, and can be taken back whole', async () => {
    const origin = new Origin();
    const mine = await open(new Tab(origin, 'a'));
    mine.set('item/a/note', 'min a');
    mine.set('item/b/note', 'min b');
    const file = await fileFrom({ 'item/b/note': 'deras b', 'item/c/note': 'deras c' });
    const back = mine.takeIn(file, new Map([['item/b/note', 'deras b']]));
    const all = () => ['a', 'b', 'c'].map((item) => mine.get(`item/${item}/note`));
    expect(all()).toEqual(['min a', 'deras b', 'deras c']);
    expect(await mine.flush()).toBe('saved');
    expect((await mine.versions()).map(({ why }) => why)).toContain('before-import');
    expect(back?.()).toBe(true);
    expect(all()).toEqual(['min a', 'min b', null]);
    expect(await mine.flush()).toBe('saved');
    const again = await open(new Tab(origin, 'b'));
    expect(again.get('item/b/note')).toBe('min b');
  });

  it('changes nothing when the copy cannot be read', async () => {
    const mine = await open(new Tab(new Origin(), 'a'));
    mine.set('item/a/note', 'min a');
    const before = mine.exportEnvelope();
    for (const text of ['', '{}', (await fileFrom({ 'item/a/note': 'x' })).replace('"x"', '"y"')]) {
      expect(mine.takeIn(text, new Map([['item/a/note', 'z']]))).toBeNull();
    }
    expect(mine.exportEnvelope()).toBe(before);
  });

  it('twice is the same as once', async () => {
    const mine = await open(new Tab(new Origin(), 'a'));
    const file = await fileFrom({ 'item/a/note': 'deras' });
    mine.takeIn(file, new Map());
    const once = mine.exportEnvelope();
    mine.takeIn(file, new Map());
    expect(mine.exportEnvelope()).toBe(once);
  });
});
