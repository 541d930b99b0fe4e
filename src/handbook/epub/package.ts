import { handbookWords as words } from '../../strings/handbook';
import { escaped } from '../markup';
import { titleOf } from '../title';
import type { Volume } from '../volume';
import { type BookPage, fileOf, partTitle } from './pages';

export const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * The package file (EPUB 3.3): what the book is, what is in it and in what order it is read.
 * @param address of the file on the web: the book's identity
 */
export function packageFile(volume: Volume, pages: readonly BookPage[], address: string): string {
  const hasDrawing = pages.some((page) => page.hasDrawing);
  const items = pages.map(
    ({ file, hasDrawing: own }, i) =>
      `<item id="s${i + 1}" href="${file}" media-type="application/xhtml+xml"${own ? ' properties="svg"' : ''}/>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${words.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escaped(address)}</dc:identifier>
<dc:title>${escaped(titleOf(volume))}</dc:title>
<dc:language>${words.language}</dc:language>
<dc:creator>${words.publisher}</dc:creator>
<dc:publisher>${words.publisher}</dc:publisher>
<dc:description>${escaped(volume.subtitle)}</dc:description>
<dc:rights>${words.licence}, ${words.licenceAddress}</dc:rights>
<dc:date>${volume.date}</dc:date>
<meta property="dcterms:modified">${volume.date}T00:00:00Z</meta>
${accessibility(hasDrawing)}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="stil" href="bok.css" media-type="text/css"/>
<item id="omslag" href="omslag.svg" media-type="image/svg+xml" properties="cover-image"/>
${items.join('\n')}
</manifest>
<spine>
<itemref idref="s1"/>
<itemref idref="nav"/>
${pages
  .slice(1)
  .map((_, i) => `<itemref idref="s${i + 2}"/>`)
  .join('\n')}
</spine>
</package>
`;
}

/** What the book asks of its reader, in schema.org's words, so that a library can say it. */
function accessibility(hasDrawing: boolean): string {
  const facts: [string, string][] = [
    ['accessMode', 'textual'],
    ...(hasDrawing ? ([['accessMode', 'visual']] as [string, string][]) : []),
    ['accessModeSufficient', 'textual'],
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'alternativeText', 'displayTransformability'].map(
      (feature): [string, string] => ['accessibilityFeature', feature],
    ),
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', words.epub.accessibility],
  ];
  return facts.map(([name, value]) => `<meta property="schema:${name}">${escaped(value)}</meta>`).join('\n');
}

/** The contents as every e-book reader shows them, and the places it may jump to. */
export function navigation(volume: Volume): string {
  const line = (file: string, title: string, below = '') => `<li><a href="${file}">${escaped(title)}</a>${below}</li>`;
  const parts = volume.parts.map((part) =>
    line(
      fileOf(part),
      partTitle(part),
      `\n<ol>${part.chapters.map((chapter) => line(fileOf(chapter), chapter.title)).join('\n')}</ol>`,
    ),
  );
  const [first] = volume.parts;
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="sv" xml:lang="sv">
<head><title>${words.contents}</title><link rel="stylesheet" type="text/css" href="bok.css"/></head>
<body>
<nav epub:type="toc" role="doc-toc" id="toc"><h1>${words.contents}</h1>
<ol>
${line(fileOf(volume.front), volume.front.title)}
${parts.join('\n')}
</ol></nav>
<nav epub:type="landmarks" hidden="hidden"><h2>${words.epub.landmarks}</h2>
<ol>
<li><a epub:type="toc" href="#toc">${words.contents}</a></li>
${first === undefined ? '' : `<li><a epub:type="bodymatter" href="${fileOf(first)}">${words.epub.start}</a></li>`}
</ol></nav>
</body>
</html>
`;
}

/** The picture on the shelf. Lines of the title are divided by hand: SVG does not wrap. */
export function cover({ title, date }: Volume): string {
  const lines = title.split(/ (?=på |och )/);
  const text = lines.map((line, i) => `<tspan x="90" dy="${i === 0 ? 0 : 92}">${escaped(line)}</tspan>`).join('');
  return `<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1130" role="img" aria-label="${escaped(`${words.epub.cover}: ${words.publisher}. ${title}`)}">
<rect width="800" height="1130" fill="#0a4a57"/>
<text x="90" y="280" fill="#fff" font-family="sans-serif" font-size="36" font-weight="700">${words.publisher}</text>
<text x="90" y="400" fill="#fff" font-family="serif" font-size="80" font-weight="700">${text}</text>
<text x="90" y="1040" fill="#fff" font-family="sans-serif" font-size="28">${words.version(date)}</text>
</svg>
`;
}
