import { describe, expect, it } from 'vitest';
import { listDocuments } from '@/storage/list-documents';
import { openDocument } from '@/storage/open-document';
import { checklistProgress } from '@/storage/records/checklist-progress';
import { Origin, Tab } from './surroundings';

describe('listDocuments', () => {
  it('finds what either store holds, once, in order, and only this site’s', async () => {
    const origin = new Origin();
    for (const id of ['b', 'd', 'a']) {
      const handle = openDocument(checklistProgress, id, new Tab(origin, id).options());
      await handle.ready;
      handle.set('item/x/done', true);
      await handle.close();
    }
    origin.items.delete('kvp1:/parm:d:checklist-progress:a');
    origin.items.set('kvp1:/annan:d:checklist-progress:c', '{}');
    expect(await listDocuments(new Tab(origin, 't').options())).toEqual([
      { kind: 'checklist-progress', id: 'a' },
      { kind: 'checklist-progress', id: 'b' },
      { kind: 'checklist-progress', id: 'd' },
    ]);
  });
});
