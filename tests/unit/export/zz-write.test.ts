import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { lock } from '@/storage/file/lock';
import { unpackFile } from '@/storage/file/unpack';
import { writeLockedRecord } from '@/export/html/write-locked-record';
import { files } from '@/strings/files';
import { exampleRecord, facts } from './example-record';
test('x', async () => {
  const { html, json } = await exampleRecord();
  const locked = await writeLockedRecord({
    locked: await lock(html, 'blå bil'),
    siteAddress: facts.site,
    words: files.lockedPage,
  });
  writeFileSync('/tmp/w/out/record.html', html);
  writeFileSync('/tmp/w/out/record.json', json);
  writeFileSync('/tmp/w/out/locked.html', locked);
  const bytes = (t: string) => new TextEncoder().encode(t);
  console.log(
    html.length,
    locked.length,
    JSON.stringify(await unpackFile(bytes(html))).slice(0, 300),
    (await unpackFile(bytes(json))).result,
    await unpackFile(bytes(locked)),
    await unpackFile(bytes(locked), 'fel'),
    (await unpackFile(bytes(locked), 'blå bil')).result,
  );
});
