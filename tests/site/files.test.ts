import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { base, dist, pageAt, pages, readableText, root, textOf, weigh } from './support';

describe('the page for an address that does not exist', () => {
  const page = pageAt('/404.html');

  it('says so in Swedish, first of all', () => {
    expect(textOf(page.document.querySelector('h1'))).toBe('Sidan finns inte');
    expect(page.document.querySelector('title')?.text).toMatch(/^Sidan finns inte/);
  });

  it('shows ways on, and what has happened to what the reader wrote', () => {
    const ways = page.document.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    expect(ways).toEqual(expect.arrayContaining([base, `${base}sok/`, `${base}begrepp/`]));
    expect(readableText(page)).toMatch(/finns kvar i webbläsaren/);
  });

  it('can be shown at any address: nothing in it is relative', () => {
    const relative = page.document
      .querySelectorAll('[href], [src]')
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((address) => !/^(\/|#|https?:|data:)/.test(address));
    expect(relative).toEqual([]);
  });
});

describe('fonts', () => {
  const used = [
    ...new Set(pages.flatMap(({ html }) => [...html.matchAll(/url\((\/[^)]+\.woff2)\)/g)].map(([, url = '']) => url))),
  ];

  it('that the style sheets name are there, and the same on all pages', () => {
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((address) => !existsSync(weigh.fileOf(address)))).toEqual([]);
  });

  it('never hold back the text, and move nothing when they come', () => {
    const faults = pages.flatMap(({ html, path }) => {
      const faces = html.match(/@font-face\{[^}]*\}/g) ?? [];
      return faces
        .filter((face) => face.includes('.woff2') && !/font-display:(swap|optional|fallback)/.test(face))
        .map((face) => `${path}: ${face}`);
    });
    expect(faults).toEqual([]);
  });

  it('lie beside their licences, on the web and in the PDF', () => {
    for (const folder of ['fonts', 'fonts/pdf']) {
      const files = readdirSync(join(dist, folder)).filter((file) => /\.(woff2|ttf|txt)$/.test(file));
      const families = new Set(
        files.filter((file) => !file.endsWith('.txt')).map((file) => file.replace(/-\d+\.\w+$/, '')),
      );
      for (const family of families) {
        const licence = readFileSync(join(dist, folder, `${family}-OFL.txt`), 'utf8');
        expect(licence).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/i);
        expect(licence).toMatch(/Copyright/);
      }
    }
  });
});

describe('the published folder', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

  it('holds nothing that is not meant to be published', () => {
    const strange = files.filter((file) =>
      /\.(map|ts|tsx|astro|mdx?|ya?ml|log|lock)$|(^|\/)(\.|_mall|node_modules)/.test(file),
    );
    expect(strange).toEqual([]);
  });

  it('has plain file names, as an address may need them in any system', () => {
    expect(files.filter((file) => /[^a-z0-9/._[\]-]/i.test(file))).toEqual([]);
  });

  it('has no path from the machine that built it', () => {
    const text = /\.(html|js|json|xml|css|txt)$/;
    const found = files.filter((file) => text.test(file) && readFileSync(join(dist, file), 'utf8').includes(root));
    expect(found).toEqual([]);
  });

  it('is a page for every chapter, tool and term, and can be asked for by robots', () => {
    expect(existsSync(join(dist, 'robots.txt'))).toBe(true);
    expect(existsSync(join(dist, 'favicon.svg'))).toBe(true);
  });
});
