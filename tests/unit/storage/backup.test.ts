import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Care, careFor } from '@/storage/care';
import { encode } from '@/storage/envelope';
import { packFile } from '@/storage/file/pack';
import { renameDocument } from '@/storage/file/rename';
import { unpackFile } from '@/storage/file/unpack';
import type { MergeDocument } from '@/storage/merge-map';
import { openDocument } from '@/storage/open-document';
import type { RecordType } from '@/storage/record';
import { recordTypes } from '@/storage/records/index';
import { wipe } from '@/storage/wipe';
import { mergeDocument } from './arbitraries';
import { runs } from './file/example-files';
import { BASE, Origin, Tab } from './surroundings';

const kinds = [...recordTypes.keys()];

/** What a device may hold: some documents of every kind, with ties, tombstones, unknown fields and unknown keys. */
const device = fc.dictionary(
  fc.constantFrom(...kinds.flatMap((kind) => [`${kind}:ett`, `${kind}:ett--2`])),
  mergeDocument,
  { minKeys: 1, maxKeys: 4 },
);

const typeOf = (kind: string): RecordType<unknown> => recordTypes.get(kind)!;

function split(name: string): [kind: string, id: string] {
  const [kind = '', id = ''] = name.split(':');
  return [kind, id];
}

function put(origin: Origin, name: string, document: MergeDocument): void {
  const [kind, id] = split(name);
  origin.items.set(`kvp1:${BASE.replace(/\/$/, '')}:d:${name}`, encode({ kind, id, v: typeOf(kind).v }, document));
}

async function withEach<T>(
  origin: Origin,
  names: string[],
  use: (handle: ReturnType<typeof openDocument> & Care, name: string) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  for (const name of names) {
    const options = new Tab(origin, 't').options();
    const handle = openDocument(typeOf(split(name)[0]), split(name)[1], options);
    await handle.ready;
    results.push(await use({ ...handle, ...careFor(handle, options) }, name));
    await handle.close();
  }
  return results;
}

describe('a backup', () => {
  it('read into an empty device equals what was there before, whatever that was', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(device, async (documents) => {
        const names = Object.keys(documents);
        const origin = new Origin();
        for (const name of names) put(origin, name, documents[name]!);
        const before = await withEach(origin, names, async (handle) => {
          await handle.flush();
          return handle.exportEnvelope();
        });
        const { text } = await packFile(before, {
          savedAt: '2026-11-22T12:00:00Z',
          site: BASE,
          organisation: 'Åsa & Bo',
        });

        const empty = new Origin();
        const read = await unpackFile(new TextEncoder().encode(text));
        if (read.result !== 'ok') throw new Error(JSON.stringify(read));
        const texts = new Map(read.documents.map((document) => [`${document.kind}:${document.id}`, document.text]));
        const after = await withEach(empty, names, async (handle, name) => {
          expect(handle.takeIn(texts.get(name) ?? '', new Map())).not.toBeNull();
          expect(await handle.flush()).toBe('saved');
          return handle.exportEnvelope();
        });
        expect(after).toEqual(before);
      }),
      { numRuns: process.env.LONG === '1' ? 1000 : 60 },
    );
  });

  it('is there after the device was really emptied', async () => {
    const origin = new Origin();
    const name = 'checklist-progress:ett';
    const [before = ''] = await withEach(origin, [name], async (handle) => {
      handle.set('item/a/note' as never, 'ett års arbete' as never);
      await handle.flush();
      return handle.exportEnvelope();
    });
    const { text } = await packFile([before], { savedAt: '2026-11-22T12:00:00Z', site: BASE, organisation: '' });
    await wipe(new Tab(origin, 'w').options());
    const read = await unpackFile(new TextEncoder().encode(text));
    const [after] = await withEach(origin, [name], async (handle) => {
      handle.takeIn(read.result === 'ok' ? (read.documents[0]?.text ?? '') : '', new Map());
      await handle.flush();
      return handle.exportEnvelope();
    });
    expect(after).toBe(before);
  });
});

describe('renaming a document', () => {
  it('changes its id and nothing else', async () => {
    await fc.assert(
      fc.property(mergeDocument, (document) => {
        const type = typeOf('checklist-progress');
        const text = encode({ kind: type.kind, id: 'ett', v: type.v }, document);
        const renamed = renameDocument(type, 'ett', text, 'ett--2');
        expect(renamed).toBe(encode({ kind: type.kind, id: 'ett--2', v: type.v }, document));
        expect(renameDocument(type, 'ett--2', renamed ?? '', 'ett')).toBe(text);
        expect(renameDocument(type, 'annat', text, 'ett--2')).toBeNull();
      }),
      runs(200),
    );
  });
});
