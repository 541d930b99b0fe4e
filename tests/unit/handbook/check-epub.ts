import { strFromU8, unzipSync } from 'fflate';
import { XMLValidator } from 'fast-xml-parser';

/** What is wrong with an EPUB, as far as a machine without epubcheck can say. */
export function epubFaults(bytes: Uint8Array): string[] {
  const faults: string[] = [];
  // A zip entry: 30 bytes of head, the name, then the data; method 0 is "stored" (bytes 8–9).
  const head = strFromU8(bytes.slice(0, 58), true);
  if (head.slice(30) !== 'mimetypeapplication/epub+zip') faults.push('mimetype is not first');
  if (bytes[8] !== 0 || bytes[9] !== 0) faults.push('mimetype is compressed');

  const files = filesOf(bytes);
  const markup = Object.entries(files).filter(([path]) => /\.(xhtml|opf|xml|svg)$/.test(path));
  for (const [path, text] of markup) {
    const verdict = XMLValidator.validate(text);
    if (verdict !== true) faults.push(`${path}: ${verdict.err.msg} (line ${verdict.err.line})`);
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) faults.push(`${path}: an entity that XML does not know`);
  }

  const opf = files['EPUB/package.opf'] ?? '';
  const items = new Map(
    [...opf.matchAll(/<item id="([^"]+)" href="([^"]+)"/g)].map(([, id = '', href = '']) => [id, href]),
  );
  for (const href of items.values()) if (!(`EPUB/${href}` in files)) faults.push(`the manifest names ${href}`);
  const listed = new Set([...items.values()].map((href) => `EPUB/${href}`));
  for (const path of Object.keys(files))
    if (path.startsWith('EPUB/') && path !== 'EPUB/package.opf' && !listed.has(path))
      faults.push(`${path} is not listed`);
  const spine = [...opf.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id = '']) => items.get(id) ?? `? ${id}`);
  const pages = [...items.values()].filter((href) => href.endsWith('.xhtml'));
  if ([...spine].sort().join() !== [...pages].sort().join()) faults.push('the spine is not the pages');

  const ids = new Map(markup.map(([path, text]) => [path, [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)]));
  for (const [path, own] of ids) if (new Set(own).size < own.length) faults.push(`${path}: an id twice`);
  for (const [path, text] of markup) {
    for (const [, href = ''] of text.matchAll(/\shref="([^"]*)"/g)) {
      if (/^(https?|mailto):/.test(href) || path.endsWith('.opf')) continue;
      const [file = '', id] = href.split('#');
      const target = file === '' ? path : `EPUB/${file}`;
      if (!(target in files)) faults.push(`${path}: leads to ${href}`);
      else if (id !== undefined && !ids.get(target)?.includes(id)) faults.push(`${path}: no such place ${href}`);
    }
  }
  return faults;
}

/** Every file in it, as text. */
export function filesOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** The contents as an e-book reader shows them. */
export function navOf(bytes: Uint8Array): { title: string; file: string }[] {
  const [toc = ''] = /<nav epub:type="toc"[\s\S]*?<\/nav>/.exec(filesOf(bytes)['EPUB/nav.xhtml'] ?? '') ?? [];
  return [...toc.matchAll(/<a href="([^"]+)">([^<]*)<\/a>/g)].map(([, file = '', title = '']) => ({ title, file }));
}
