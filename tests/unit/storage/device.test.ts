import { describe, expect, it } from 'vitest';
import { fileNote, noteChange, notedDocuments, noteFile, openDevice, remindAfter } from '@/storage/device';
import { useHandles } from './handles';
import { Origin, Tab } from './surroundings';

const open = useHandles();

describe('what a browser remembers about files', () => {
  it('is when each document was last in one, and how much has changed since', async () => {
    const origin = new Origin();
    const device = openDevice(new Tab(origin, 'd').options());
    await device.ready;
    const doc = await open(new Tab(origin, 'a'));
    doc.set('item/a/note', 'ett');
    doc.set('item/b/done', true);
    const note = () => fileNote(device, 'checklist-progress', 'start', doc.content());
    expect(note()).toEqual({ at: null, changes: 2, since: null });

    const first = new Date('2026-11-20T10:00:00Z');
    noteChange(device, 'checklist-progress', 'start', first);
    noteChange(device, 'checklist-progress', 'start', new Date('2026-11-21T10:00:00Z'));
    expect(note().since).toEqual(first);

    const saved = new Date('2026-11-22T10:00:00Z');
    noteFile(device, 'checklist-progress', 'start', doc.content().clock, saved);
    expect(note()).toEqual({ at: saved, changes: 0, since: null });
    doc.set('item/c/done', true);
    expect(note()).toMatchObject({ at: saved, changes: 1, since: null });
    expect(fileNote(device, 'checklist-progress', 'annan', doc.content())).toMatchObject({ at: null, changes: 3 });
    expect(notedDocuments(device)).toEqual([{ kind: 'checklist-progress', id: 'start' }]);
    await device.close();
  });

  it('holds for copies too, and is not shaken by what makes no sense', async () => {
    const device = openDevice(new Tab(new Origin(), 'd').options());
    await device.ready;
    noteFile(device, 'assessment-answers', 'snabbkoll--2', 7, new Date(0));
    expect(notedDocuments(device)).toEqual([{ kind: 'assessment-answers', id: 'snabbkoll--2' }]);
    expect(remindAfter(device)).toBeNull();
    device.set('remind/after', 'i morgon');
    expect(remindAfter(device)).toBeNull();
    device.set('remind/after', '2026-11-25T00:00:00.000Z');
    expect(remindAfter(device)).toEqual(new Date('2026-11-25T00:00:00Z'));
    await device.close();
  });
});
