import { handbookWords as words } from '../../strings/handbook';
import type { Links } from '../links';
import { all, changed, escaped, parsed, plain, without } from '../markup';
import { titleOf } from '../title';
import { type Chapter, chaptersOf, type Volume, type VolumePart } from '../volume';
import { hyphenated } from './hyphens';
import type { Heading } from './mend/outline';
import { tabColours } from './style';

/** Page of each id that something links to. Empty before the first printing. */
export type PageNumbers = ReadonlyMap<string, number>;

/** As wide as a page number will be, so that the first printing has as many pages as the last. */
const UNKNOWN = '000';

/**
 * A volume as one HTML document for Chromium to print. Headings: the volume is h1, its parts h2, chapters h3.
 * @param style the style sheet, with fonts in it
 */
export function paperDocument(volume: Volume, links: Links, pages: PageNumbers, style: string): string {
  const pageOf = (id: string) => String(pages.get(id) ?? UNKNOWN);
  const body = [
    coverPage(volume),
    `<section class="about">${heading(2, volume.front)}${divided(volume.front.body, volume.front)}</section>`,
    contentsPage(volume, pageOf),
    ...volume.parts.map((part) => partPages(part, volume, links, pageOf)),
  ];
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>${escaped(titleOf(volume))}</title>
<style>${style}${pageRules(volume)}</style></head>
<body class="volume-${volume.id}">
${body.join('\n')}
</body></html>`;
}

/** All headings in a document, in order: bookmarks are named after them. */
export function headingsOf(html: string): Heading[] {
  return all('h1, h2, h3, h4, h5, h6', parsed(html)).map((element) => ({
    level: Number(element.name.slice(1)),
    text: plain(element),
  }));
}

function coverPage({ title, subtitle, date, parts }: Volume): string {
  const tabs = parts.filter(({ number }) => number !== undefined);
  return `<section class="cover"><div class="cover-tabs" aria-hidden="true">${tabs
    .map(({ number }) => `<span data-part="${number}">${number}</span>`)
    .join('')}</div>
<p class="cover-work">${words.publisher}</p>
<h1>${escaped(title)}</h1>
<p class="cover-lead">${escaped(subtitle)}</p>
<p class="cover-foot">${words.version(date)}<br/>${words.licence}</p></section>`;
}

function contentsPage({ parts }: Volume, pageOf: (id: string) => string): string {
  const line = (id: string, title: string) =>
    `<a href="#${id}"><span class="entry">${escaped(title)}</span> <span class="page">${pageOf(id)}</span></a>`;
  return `<section class="contents"><h2 id="innehall">${words.contents}</h2><ul>${parts
    .map(
      (part) =>
        `<li${tabOf(part)}>${line(part.id, partTitle(part))}<ul>${part.chapters
          .map(({ id, title }) => `<li>${line(id, title)}</li>`)
          .join('')}</ul></li>`,
    )
    .join('\n')}</ul></section>`;
}

function partPages(part: VolumePart, volume: Volume, links: Links, pageOf: (id: string) => string): string {
  const opening = `<header class="part-opening"><h2 id="${part.id}">${
    part.number === undefined ? '' : `<span class="part-number">${part.number}</span> `
  }${escaped(part.title)}</h2>${part.lead === undefined ? '' : `<p class="lead">${escaped(part.lead)}</p>`}</header>`;
  const chapters = part.chapters.map((chapter) => chapterPages(chapter, volume, links, pageOf));
  return `<section class="part"${tabOf(part)}>${opening}\n${chapters.join('\n')}</section>`;
}

function chapterPages(chapter: Chapter, volume: Volume, links: Links, pageOf: (id: string) => string): string {
  const others = new Map(chaptersOf(volume).map((other) => [other.id, other]));
  others.delete(chapter.id);
  const body = links.resolved(without('.picture-narrow', chapter.body), ({ anchor }) => `#${anchor}`);
  const numbered = withPageNumbers(lowered(body), (id) => {
    const owner = others.get(id.split('.')[0] ?? '');
    // The glossary is in order of letters: whoever looks up a word needs no page.
    return owner && (owner.id === id || owner.look !== 'index') ? pageOf(id) : undefined;
  });
  return `<section class="chapter look-${chapter.look}" style="page:${pageName(chapter)}">${heading(3, chapter)}${[
    chapter.lead === undefined ? '' : `<p class="lead">${escaped(chapter.lead)}</p>`,
    chapter.reviewed === undefined ? '' : `<p class="reviewed">${words.reviewed(chapter.reviewed)}</p>`,
  ].join('')}${divided(numbered, chapter)}</section>`;
}

/** Long words may be divided, but never in easy Swedish. */
function divided(html: string, { look }: Chapter): string {
  return look === 'easy' ? html : hyphenated(html);
}

const heading = (level: number, { id, title }: Pick<Chapter, 'id' | 'title'>) =>
  `<h${level} id="${id}">${escaped(title)}</h${level}>`;

const tabOf = ({ number }: VolumePart) => (number === undefined ? '' : ` data-part="${number}"`);

const partTitle = ({ number, title }: VolumePart) => (number === undefined ? title : `${number} ${title}`);

/** The headings of a chapter, which begin with h2, under its own h3. */
function lowered(html: string): string {
  return changed(html, (root) => {
    for (const element of all('h2, h3, h4', root.children)) element.name = `h${Number(element.name.slice(1)) + 2}`;
  });
}

/** On paper a link to another chapter says which page. */
function withPageNumbers(html: string, pageOf: (id: string) => string | undefined): string {
  return html.replaceAll(/(<a href="#([\w.-]+)"[^>]*>[\s\S]*?)<\/a>/g, (link, start: string, id: string) => {
    const page = pageOf(id);
    return page === undefined ? link : `${start} <span class="page-ref">${words.pageRef(page)}</span></a>`;
  });
}

const pageName = ({ id }: Pick<Chapter, 'id'>) => `sida-${id}`;

/** Running heads: Chromium knows no string-set, so each chapter has a page of its own name. */
function pageRules({ parts, title, date }: Volume): string {
  const text = (value: string) => JSON.stringify(value).replaceAll('<', '\\3c ');
  const foot = text(words.foot(date));
  const rules = [`@page :left{@bottom-right{content:${foot}}}@page :right{@bottom-left{content:${foot}}}`];
  for (const part of parts)
    for (const chapter of part.chapters) {
      const name = pageName(chapter);
      rules.push(
        `@page ${name}:left{@top-left{content:${text(part.number === undefined ? title : partTitle(part))}}${tabRule('left', part)}}`,
        `@page ${name}:right{@top-right{content:${text(chapter.title)}}${tabRule('right', part)}}`,
      );
    }
  return rules.join('');
}

/** The tab of the binder at the outer edge of every page, lower for each part. */
function tabRule(side: 'left' | 'right', { number }: VolumePart): string {
  const colour = number === undefined ? undefined : tabColours().get(number);
  if (number === undefined || colour === undefined) return '';
  const margin = side === 'left' ? 'margin-right:auto' : 'margin-left:auto';
  return `@${side}-top{content:"${number}";margin-top:${number * 20}mm;${margin};background:${colour}}`;
}
