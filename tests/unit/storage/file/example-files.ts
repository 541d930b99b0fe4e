import fc from 'fast-check';
import { encode } from '@/storage/envelope';
import { packFile } from '@/storage/file/pack';
import { unpackFile, type Unpacked, type UnpackedFile } from '@/storage/file/unpack';
import { emptyDocument, writeField, type MergeDocument } from '@/storage/merge-map';
import { recordTypes } from '@/storage/records/index';
import { mergeDocument } from '../arbitraries';

/** How often a property is tried. RUNS is what the quick ones get; the slow ones keep their share of it. */
export const runs = (usual: number) => ({
  numRuns: Math.ceil((usual * Number(process.env.RUNS ?? 1000)) / 1000),
});

export const facts = {
  savedAt: '2026-11-22T13:32:00.000Z',
  site: 'https://kvalitetsparmen.example/',
  organisation: 'Kafé-kooperativet Ängen & Öarna',
};

/** Texts that files have been seen to break on. */
export const hardText = 'å – ”ä” 🙂 \u2028 \u0000 \ud800 </script> <b>&"\' السلام';

const note = (text: string): MergeDocument =>
  writeField(
    writeField(emptyDocument(), 'item/ansvarig-utsedd/done', true, 'k3f9a2zz', false),
    'item/ansvarig-utsedd/note',
    text,
    'k3f9a2zz',
    true,
  );

export const checklistEnvelope = (id = 'start', text = hardText): string =>
  encode({ kind: 'checklist-progress', id, v: 1 }, note(text));

export const assessmentEnvelope = encode(
  { kind: 'assessment-answers', id: 'snabbkoll', v: 1 },
  writeField(emptyDocument(), 'criterion/rutin/level', 3, 'm4', false),
);

/** Envelopes of different documents of all kinds, each with ties, tombstones and unknown fields. */
export const envelopes: fc.Arbitrary<string[]> = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...recordTypes.values()),
      fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
      mergeDocument,
      fc.string({ unit: 'binary', maxLength: 40 }),
    ),
    { maxLength: 3, selector: ([type, id]) => `${type.kind}:${id}` },
  )
  .map((documents) =>
    documents.map(([{ kind, v }, id, doc, text]) =>
      encode({ kind, id, v }, writeField(doc, 'item/a/note', text, 'slumpen', true)),
    ),
  );

export const packed = async (texts: readonly string[]): Promise<string> => (await packFile(texts, facts)).text;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const unpackText = (text: string, passphrase?: string): Promise<Unpacked> =>
  unpackFile(bytesOf(text), passphrase);

/** The file, or an error that says what came instead. */
export function opened(file: Unpacked): UnpackedFile {
  if (file.result !== 'ok') throw new Error(JSON.stringify(file));
  return file;
}
