import { describe, expect, it } from 'vitest';
import { documentsAmong } from '@/storage/list-documents';
import { documentKeys, journalName, keyPrefix, quarantineKey } from '@/storage/keys';

describe('keyPrefix', () => {
  it.each([
    ['/', 'kvp1:/:'],
    ['', 'kvp1:/:'],
    ['/parm', 'kvp1:/parm:'],
    ['/parm/', 'kvp1:/parm:'],
    ['//parm//', 'kvp1:/parm:'],
    ['parm/sub/', 'kvp1:/parm/sub:'],
    ['/a:d', 'kvp1:/a%3Ad:'],
  ])('is the same with and without slashes at the ends: %s', (base, prefix) => {
    expect(keyPrefix(base)).toBe(prefix);
  });
});

describe('documentKeys', () => {
  it('names every place of a document after base, kind and id', () => {
    const keys = documentKeys('/parm/', 'checklist-progress', 'start');
    expect(keys).toEqual({
      document: 'kvp1:/parm:d:checklist-progress:start',
      quarantine: 'kvp1:/parm:q:checklist-progress:start:',
      channel: 'kvp1:/parm:c:checklist-progress:start',
      wiped: 'kvp1:/parm:wiped',
      journal: 'checklist-progress:start',
    });
    expect(quarantineKey(keys, 'foobar')).toBe('kvp1:/parm:q:checklist-progress:start:bf9cf968');
    expect(journalName('/parm/')).toBe('kvp1:/parm:journal');
  });

  it('takes ids with a unit or a round', () => {
    expect(documentKeys('/', 'k', 'snabbkoll~2026-11.b_1').document).toBe('kvp1:/:d:k:snabbkoll~2026-11.b_1');
    expect(documentKeys('/', 'k', 'x'.repeat(120)).document).toHaveLength(131);
  });

  it.each(['', 'a:b', 'a/b', 'å', ' a', '~a', 'x'.repeat(121)])('throws for the id %j', (id) => {
    expect(() => documentKeys('/', 'k', id)).toThrow(new RangeError(`not a document name: k ${id}`));
    expect(() => documentKeys('/', id, 'k')).toThrow(new RangeError(`not a document name: ${id} k`));
  });
});

describe('documentsAmong', () => {
  it('finds this site’s documents and nobody else’s', () => {
    const keys = [
      'kvp1:/parm:d:checklist-progress:start',
      'kvp1:/parm:q:checklist-progress:start:bf9cf968',
      'kvp1:/parm2:d:checklist-progress:start',
      'kvp1:/parm:d:bara-kind',
      'kvp1:/parm:d:för:många:delar',
      'starlight-theme',
    ];
    expect(documentsAmong(keys, '/parm')).toEqual([{ kind: 'checklist-progress', id: 'start' }]);
  });
});
