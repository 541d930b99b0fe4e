import { describe, expect, it, vi } from 'vitest';
import { encode } from '@/storage/envelope';
import { packFile } from '@/storage/file/pack';
import { emptyDocument } from '@/storage/merge-map';
import { assessmentEnvelope, checklistEnvelope, facts, opened, unpackText } from './example-files';

const both = [checklistEnvelope('start', 'Hej.'), assessmentEnvelope];

describe('packFile', () => {
  it('writes a file a person can read, byte for byte', async () => {
    const { text, checksum, leftOut } = await packFile([checklistEnvelope('start', 'Hej.')], facts);
    expect(leftOut).toEqual([]);
    expect(checksum).toBe('sha256:df62bc013f2e2db1ee355517696c205ed545fcb954b079dbee4320e9fe890fb1');
    expect(text).toBe(`{
  "format": "kvalitetsparmen-fil",
  "v": 1,
  "savedAt": "2026-11-22T13:32:00.000Z",
  "site": "https://kvalitetsparmen.example/",
  "organisation": "Kafé-kooperativet Ängen & Öarna",
  "counts": {
    "documents": 1,
    "fields": 2
  },
  "checksum": "${checksum}",
  "documents": [
    {
      "format": "kvalitetsparmen",
      "kind": "checklist-progress",
      "v": 1,
      "id": "start",
      "crc": "a7774571",
      "body": {
        "clock": 2,
        "fields": {
          "item/ansvarig-utsedd/done": [true,1,"k3f9a2zz"],
          "item/ansvarig-utsedd/note": ["Hej.",2,"k3f9a2zz"]
        }
      }
    }
  ]
}
`);
  });

  it('holds each document exactly as it is stored', async () => {
    const { documents } = JSON.parse((await packFile(both, facts)).text) as { documents: unknown[] };
    expect(documents.map((document) => JSON.stringify(document))).toEqual([assessmentEnvelope, both[0]]);
  });

  it('gives the same bytes whatever order the documents come in, and whatever layout', async () => {
    const loose = both.map((text) => JSON.stringify(JSON.parse(text), null, 4));
    expect(await packFile([...both].reverse(), facts)).toEqual(await packFile(both, facts));
    expect(await packFile(loose, facts)).toEqual(await packFile(both, facts));
  });

  it('gives the same checksum when only the facts differ, and another when an answer does', async () => {
    const { checksum } = await packFile(both, facts);
    const later = await packFile(both, { savedAt: '2027-01-01', site: 'x', organisation: '' });
    const other = await packFile([checklistEnvelope('start', 'Hej!'), assessmentEnvelope], facts);
    expect(later.checksum).toBe(checksum);
    expect(other.checksum).not.toBe(checksum);
  });

  it('leaves out what nobody could read back, and says so', async () => {
    const damaged = checklistEnvelope('slut').replace('"clock":2', '"clock":3');
    const { text, leftOut } = await packFile(['skräp', damaged, ...both], facts);
    expect(leftOut).toEqual(['skräp', damaged]);
    expect(opened(await unpackText(text)).documents).toHaveLength(2);
  });

  it('takes along what a newer version of the site has written, untouched', async () => {
    const newer = encode({ kind: 'checklist-progress', id: 'start', v: 99 }, emptyDocument());
    const { text, leftOut } = await packFile(
      [newer, '{"format":"kvalitetsparmen/2","x":1}', assessmentEnvelope],
      facts,
    );
    expect(leftOut).toEqual([]);
    const { documents } = JSON.parse(text) as { documents: unknown[] };
    expect(documents.map((document) => JSON.stringify(document))).toContain(newer);
    expect(await unpackText(text)).toEqual({ result: 'refused', why: 'newer-document' });
  });

  it('can be empty', async () => {
    expect(opened(await unpackText((await packFile([], facts)).text)).documents).toEqual([]);
  });

  it.each([
    ['the same document twice', () => packFile([both[0]!, checklistEnvelope('start', 'Hej då.')], facts)],
    ['a time that is none', () => packFile(both, { ...facts, savedAt: 'i går' })],
  ])('refuses %s', async (_, attempt) => {
    await expect(attempt()).rejects.toThrow(RangeError);
  });

  it('says that it needs WebCrypto', async () => {
    vi.stubGlobal('crypto', {});
    await expect(packFile(both, facts)).rejects.toThrow(TypeError);
    vi.unstubAllGlobals();
  });
});
