import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readRecord } from '@/storage/record';
import { recordTypes } from '@/storage/records/index';
import { MAX_FILE_BYTES, type Refusal, type Unpacked, unpackFile } from '@/storage/file/unpack';
import { files } from '@/strings/files';
import { assessmentEnvelope, bytesOf, checklistEnvelope, facts, opened, packed, unpackText } from './example-files';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('@/storage/zod');
});

const text = await packed([checklistEnvelope(), assessmentEnvelope]);
const plain = opened(await unpackText(text));
const refused = (why: Refusal): Unpacked => ({ result: 'refused', why });

/** UTF-16 as Windows Notepad writes it, with a byte order mark. */
function utf16(content: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * content.length + 2);
  const view = new DataView(bytes.buffer);
  for (const [i, unit] of [0xfeff, ...content.split('').map((unit) => unit.charCodeAt(0))].entries()) {
    if (2 * i + 1 < bytes.length) view.setUint16(2 * i, unit, !bigEndian);
  }
  return bytes;
}

const latin1 = (content: string): Uint8Array => Uint8Array.from(content, (sign) => sign.charCodeAt(0) & 0xff);

describe('unpackFile', () => {
  it('gives the facts, the checksum and documents that storage can read', () => {
    expect(plain).toMatchObject({ ...facts, checksum: (JSON.parse(text) as { checksum: string }).checksum });
    expect(plain.documents.map(({ kind, id, v }) => ({ kind, id, v }))).toEqual([
      { kind: 'assessment-answers', id: 'snabbkoll', v: 1 },
      { kind: 'checklist-progress', id: 'start', v: 1 },
    ]);
    for (const document of plain.documents) {
      expect(readRecord(recordTypes.get(document.kind)!, document.id, document.text).result).toBe('ok');
    }
    expect(plain.documents.map((document) => document.text)).toEqual([assessmentEnvelope, checklistEnvelope()]);
  });

  it.each(['checklist-progress.v1.json', 'assessment-answers.v1.json'])(
    'reads a copy of one document: %s',
    async (name) => {
      const copy = readFileSync(new URL(`../../../fixtures/saved/${name}`, import.meta.url));
      const file = opened(await unpackFile(new Uint8Array(copy)));
      expect(file).toMatchObject({ savedAt: null, site: null, organisation: null });
      expect(file.documents.map((document) => document.text)).toEqual([JSON.stringify(JSON.parse(copy.toString()))]);
      // Packed, it is the same content and so the same checksum.
      expect(opened(await unpackText(await packed([copy.toString()]))).checksum).toBe(file.checksum);
    },
  );

  it.each<[string, Uint8Array]>([
    ['a byte order mark', bytesOf(`\ufeff${text}`)],
    ['Windows line endings', bytesOf(text.replaceAll('\n', '\r\n'))],
    ['all on one line', bytesOf(JSON.stringify(JSON.parse(text)))],
    ['UTF-16, little end first', utf16(text, false)],
    ['UTF-16, big end first', utf16(text, true)],
    [
      'the documents in another order',
      bytesOf(
        JSON.stringify({
          ...JSON.parse(text),
          documents: (JSON.parse(text) as { documents: unknown[] }).documents.reverse(),
        }),
      ),
    ],
    ['keys that are not known yet', bytesOf(text.replace('{', '{"nytt": {"a": [1]},'))],
  ])('reads the same file with %s', async (_, bytes) => {
    const { documents, ...rest } = opened(await unpackFile(bytes));
    expect(rest).toMatchObject({ ...facts, checksum: plain.checksum });
    expect(new Set(documents)).toEqual(new Set(plain.documents));
  });

  it('tells where it comes from, also when that is another site', async () => {
    const moved = text.replace(facts.site, 'https://annan.example/parm/');
    expect(opened(await unpackText(moved)).site).toBe('https://annan.example/parm/');
  });

  it.each<[string, Uint8Array, Refusal]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['only white space', bytesOf('\ufeff \r\n'), 'empty'],
    ['one byte too much', new Uint8Array(MAX_FILE_BYTES + 1).fill(32), 'too-large'],
    ['as much as is allowed, of nothing', new Uint8Array(MAX_FILE_BYTES).fill(32), 'empty'],
    ['a PDF', bytesOf('%PDF-1.7\nkvalitetsparmen'), 'pdf'],
    ['a Word file', bytesOf('PK\u0003\u0004....word/document.xml'), 'word'],
    [
      'a Word file from before 2007',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16('WordDocument', false)]),
      'word',
    ],
    ['a text from LibreOffice', bytesOf('PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text'), 'word'],
    ['rich text', bytesOf('{\\rtf1 hej}'), 'word'],
    ['an Excel file', bytesOf('PK\u0003\u0004....xl/workbook.xml'), 'excel'],
    ['another archive', bytesOf('PK\u0003\u0004kvalitetsparmen.html'), 'zip'],
    ['a photo', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'picture'],
    ['a screenshot', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'picture'],
    ['a photo from an iPhone', bytesOf('\u0000\u0000\u0000\u0018ftypheic'), 'picture'],
    [
      'a page saved in one file',
      bytesOf('From: <Saved by Blink>\r\nSnapshot-Content-Location: file:///kvalitetsparmen.html'),
      'web-archive',
    ],
    ['a web archive from Safari', bytesOf('bplist00'), 'web-archive'],
    ['a letter', bytesOf('Hej!'), 'not-ours'],
    ['a number', bytesOf('7'), 'not-ours'],
    ['null', bytesOf('null'), 'not-ours'],
    ['a list', bytesOf('[]'), 'not-ours'],
    ['another program’s JSON', bytesOf('{"format":"excalidraw","v":1}'), 'not-ours'],
    ['another page', bytesOf('<!doctype html><title>x</title><script id="x">{}</script>'), 'not-ours'],
    ['a later generation', bytesOf('{"format":"kvalitetsparmen-fil/2"}'), 'newer-file'],
    ['a kind of file that is not known yet', bytesOf('{"format":"kvalitetsparmen-parm","v":1}'), 'newer-file'],
    ['a later version', bytesOf('{"format":"kvalitetsparmen-fil","v":2}'), 'newer-file'],
    [
      'a later document',
      bytesOf('{"format":"kvalitetsparmen","v":99,"kind":"checklist-progress","id":"x"}'),
      'newer-document',
    ],
    ['a later envelope', bytesOf('{"format":"kvalitetsparmen/2"}'), 'newer-document'],
    ['an unknown kind', bytesOf('{"format":"kvalitetsparmen","v":1,"kind":"arshjul","id":"x"}'), 'unknown-kind'],
    ['half of it', bytesOf(text.slice(0, text.length / 2)), 'damaged'],
    ['a changed checksum', bytesOf(text.replace(/sha256:./, 'sha256:g')), 'damaged'],
    ['a changed answer', bytesOf(text.replace('[3,1,"m4"]', '[4,1,"m4"]')), 'damaged'],
    ['a copy with a changed answer', bytesOf(assessmentEnvelope.replace('[3,1,"m4"]', '[4,1,"m4"]')), 'damaged'],
    ['a wrong number of documents', bytesOf(text.replace('"documents": 2', '"documents": 3')), 'damaged'],
    ['a wrong number of fields', bytesOf(text.replace('"fields": 3', '"fields": 4')), 'damaged'],
    ['a day that does not exist', bytesOf(text.replace('2026-11-22T', '2026-13-22T')), 'damaged'],
    ['latin-1', latin1(text), 'wrong-encoding'],
    ['broken UTF-16', utf16('\ud800', false), 'wrong-encoding'],
    ['21 levels around a document’s value', bytesOf('['.repeat(24) + ']'.repeat(24)), 'too-deep'],
    ['three hundred thousand parts and one', bytesOf(`[${'0,'.repeat(299_999)}0]`), 'too-many'],
    ['more parts than that, cut', bytesOf('0,'.repeat(300_001)), 'too-many'],
    ['as many parts as there may be', bytesOf(`[${'0,'.repeat(299_998)}0]`), 'not-ours'],
    ['a forbidden key', bytesOf('{"format":"kvalitetsparmen-fil","__proto__":{"polluted":1}}'), 'forbidden-keys'],
  ])('refuses %s', async (_, bytes, why) => {
    expect(await unpackFile(bytes)).toEqual(refused(why));
  });

  it('says so when the browser has no WebCrypto', async () => {
    vi.stubGlobal('crypto', undefined);
    expect(await unpackText(text)).toEqual(refused('no-web-crypto'));
  });

  it('does not blame the file when a part of the site cannot be fetched', async () => {
    vi.resetModules();
    vi.doMock('@/storage/zod', () => {
      throw new Error('offline');
    });
    const { unpackFile: withoutZod } = await import('@/storage/file/unpack');
    expect(await withoutZod(bytesOf(text))).toEqual(refused('failed'));
  });
});

describe('what the reader is told', () => {
  const sentences: Readonly<Record<Refusal, string>> = files.refusals;

  it.each(Object.entries(sentences))('about %s is one Swedish sentence of its own', (_, sentence) => {
    expect(sentence).toMatch(/^[A-ZÅÄÖ].*[^.]\.$/u);
    expect(sentence.replaceAll(/\.(?:html|json)/g, '').match(/\.(?:\s|$)/g)).toHaveLength(1);
    expect(Object.values(sentences).filter((other) => other === sentence)).toHaveLength(1);
  });
});
