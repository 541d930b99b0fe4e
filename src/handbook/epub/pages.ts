import { handbookWords as words } from '../../strings/handbook';
import type { Links } from '../links';
import { escaped, without } from '../markup';
import { titleOf } from '../title';
import type { Chapter, Volume, VolumePart } from '../volume';

/** One XHTML file of the book, in reading order. */
export interface BookPage {
  file: string;
  title: string;
  content: string;
  /** Has a picture drawn in the text: a reader wants to know. */
  hasDrawing: boolean;
}

export const fileOf = ({ id }: Pick<Chapter | VolumePart, 'id'>) => `${id}.xhtml`;

/** Every page of the book: title, about, and for each part its opening and its chapters. */
export function bookPages(volume: Volume, links: Links): BookPage[] {
  return [
    page('titel.xhtml', titleOf(volume), titleText(volume), 'titlepage'),
    page(fileOf(volume.front), volume.front.title, chapterText(volume.front, links), 'preface'),
    ...volume.parts.flatMap((part) => [
      page(fileOf(part), partTitle(part), partText(part), 'part'),
      ...part.chapters.map((chapter) => page(fileOf(chapter), chapter.title, chapterText(chapter, links), 'chapter')),
    ]),
  ];
}

export const partTitle = ({ number, title }: VolumePart) => (number === undefined ? title : `${number} ${title}`);

function page(file: string, title: string, text: string, type: string): BookPage {
  const content = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="sv" xml:lang="sv">
<head><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="bok.css"/></head>
<body><section epub:type="${type}"${ROLES[type] ?? ''}>
${text}
</section></body>
</html>
`;
  return { file, title, content, hasDrawing: text.includes('<svg') };
}

/** What a screen reader calls the page, where there is a name for it. */
const ROLES: Readonly<Record<string, string>> = {
  preface: ' role="doc-preface"',
  part: ' role="doc-part"',
  chapter: ' role="doc-chapter"',
};

function titleText({ title, subtitle, date }: Volume): string {
  return `<p class="work">${words.publisher}</p>
<h1>${escaped(title)}</h1>
<p class="lead">${escaped(subtitle)}</p>
<p>${words.version(date)}. <a href="${words.licenceAddress}">${words.licence}</a></p>`;
}

function partText(part: VolumePart): string {
  return `<h1 id="${part.id}">${escaped(partTitle(part))}</h1>
${part.lead === undefined ? '' : `<p class="lead">${escaped(part.lead)}</p>`}
<ul class="chapters">${part.chapters
    .map((chapter) => `<li><a href="${fileOf(chapter)}">${escaped(chapter.title)}</a></li>`)
    .join('')}</ul>`;
}

function chapterText({ id, title, lead, reviewed, body, look }: Chapter, links: Links): string {
  // Read on a small screen as a rule.
  const text = links.resolved(without('.picture-wide', body), ({ chapter, anchor }) =>
    anchor === chapter.id ? fileOf(chapter) : `${fileOf(chapter)}#${anchor}`,
  );
  return `<h1 id="${id}">${escaped(title)}</h1>
${lead === undefined ? '' : `<p class="lead">${escaped(lead)}</p>`}
${reviewed === undefined ? '' : `<p class="kind">${words.reviewed(reviewed)}</p>`}
<div class="look-${look}">${text}</div>`;
}
