import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileSize } from '@/domain/swedish';
import { readBookFile, readVolumes } from '@/handbook/manifest';
import { base, dist, pageAt, readableText, root } from './support';

// With or without the files of npm run handbook: both are ways to build the site.
const volumes = readVolumes(root);
const page = pageAt('/handbok/');
const links = page.document
  .querySelectorAll('main a')
  .map((link) => link.getAttribute('href') ?? '')
  .filter((href) => /\.(pdf|epub)$/.test(href));

it('the page of the whole handbook offers the files that are there, whole, with pages and size', () => {
  const files = volumes.flatMap(({ pdf, epub }) => [pdf, epub]);
  expect(links).toEqual(files.map(({ name }) => `${base}handbok/${name}`));
  for (const file of files) {
    expect(readFileSync(join(dist, 'handbok', file.name)).equals(readBookFile(root, file)), file.name).toBe(true);
    expect(readableText(page)).toContain(fileSize(file.bytes));
    if (file.pages !== undefined) expect(readableText(page)).toContain(`${file.pages} sidor`);
  }
});

it('says honestly what the files are, or that there are none', () => {
  const text = readableText(page);
  expect(text).not.toMatch(/certifiera/i);
  if (volumes.length > 0) expect(text).toContain('taggad PDF, maskinellt kontrollerad');
  else {
    expect(text).toContain('inga filer att ladda ner');
    expect(existsSync(join(dist, 'handbok', 'handboken.pdf'))).toBe(false);
  }
});

it('is one link away from every page', () => {
  expect(pageAt('/').document.querySelector(`.site-foot a[href="${base}handbok/"]`)).not.toBeNull();
});
