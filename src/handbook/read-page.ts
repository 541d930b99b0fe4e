import { isTag, type Element } from 'domhandler';
import { all, drop, parsed, plain, unwrap, written } from './markup';
import { idFrom } from './volume';

/** What a built page holds of a chapter, taken out of navigation, tools and scripts. */
export interface PageText {
  body: string;
  /** Fragment on the page → id in the volume. */
  places: Map<string, string>;
}

const LEFT_OUT = '.sl-anchor-link, .map-narrow, .level-switch, astro-island, script, style, noscript, template, nav';
const UNWRAPPED = '.sl-heading-wrapper, .table-box, .starlight-aside__content';
const KEPT_CLASSES = /^(kind|map-.*|picture-.*|system-map|tab|notice)$/;
const KEPT = new Set(['id', 'href', 'scope', 'colspan', 'rowspan', 'lang', 'start', 'alt', 'data-part']);

/**
 * One reading level of a built chapter, with its list of sources last.
 * @param id of the chapter in the volume; ids on the page get it in front
 * @param base the path the site was built for, taken off every link
 * @throws when the page has no such text: a changed page must not become an empty chapter
 */
export function chapterText(
  html: string,
  { id, level, base, path }: { id: string; level: 'standard' | 'easy'; base: string; path: string },
): PageText {
  const page = parsed(html);
  const [prose] = all(level === 'easy' ? 'main .level-easy .prose' : 'main .level-standard .prose', page);
  const [only] = level === 'standard' && !prose ? all('main .prose', page) : [];
  const root = prose ?? only;
  if (!root) throw new Error(`${path}: sidan har ingen text att ta med i handboken. Ser main .prose ut som förut?`);
  return cleaned(root, { id, base, path });
}

/** The list of sources of any page, as a fragment; empty when it has none. */
export function sourcesText(html: string, { id, base, path }: { id: string; base: string; path: string }): string {
  const [section] = all('main .sources', parsed(html));
  return section ? `<section class="sources">${cleaned(section, { id, base, path }).body}</section>` : '';
}

function cleaned(root: Element, { id, base, path }: { id: string; base: string; path: string }): PageText {
  const places = new Map<string, string>();
  const find = (selector: string) => all(selector, root.children);

  for (const element of find(LEFT_OUT)) drop(element);
  for (const element of find(UNWRAPPED)) unwrap(element);
  for (const box of find('.starlight-aside')) asBox(box);
  for (const figure of find('figure')) figure.name = 'div';
  for (const caption of find('figcaption')) unwrap(caption);
  for (const closed of find('details')) closed.name = 'div';
  for (const summary of find('summary')) asTitle(summary);
  for (const picture of find('svg')) asPicture(picture);
  for (const header of find('thead th:not([scope])')) header.attribs.scope = 'col';
  for (const link of find('a[href]')) link.attribs.href = sitePath(link.attribs.href ?? '', base, path);
  for (const element of find('[id]')) {
    if (isInPicture(element)) continue;
    const own = element.attribs.id ?? '';
    const inVolume = freeId(`${id}.${idFrom(own)}`, places);
    places.set(`${path}#${own}`, inVolume);
    element.attribs.id = inVolume;
  }
  for (const element of find('*')) if (!isInPicture(element)) tidyAttributes(element);
  return { body: written(root.children).trim(), places };
}

function isInPicture(element: Element): boolean {
  for (let node: Element['parent'] = element; node !== null && isTag(node); node = node.parent)
    if (node.name === 'svg') return true;
  return false;
}

/** An aside of the theme: its title is hidden from screen readers, who get it from a label that paper does not have. */
function asBox(box: Element): void {
  const kind = /starlight-aside--(\w+)/.exec(box.attribs.class ?? '')?.[1] ?? 'note';
  box.name = 'div';
  box.attribs = { 'data-box': kind };
  for (const title of all('.starlight-aside__title', box.children)) {
    title.attribs = { 'data-box-title': '' };
  }
}

/** A picture with its name and description in one attribute, which paper and e-books read alike. */
function asPicture(picture: Element): void {
  const words = ['title', 'desc'].flatMap((name) => {
    const [element] = all(name, picture.children);
    if (element) drop(element);
    return element ? [plain(element)] : [];
  });
  delete picture.attribs['aria-labelledby'];
  if (words.length > 0) picture.attribs['aria-label'] = words.join('. ');
  picture.attribs.xmlns = 'http://www.w3.org/2000/svg';
}

/** What opens on the screen is open here: its handle is a line above it. */
function asTitle(summary: Element): void {
  summary.name = 'p';
  summary.attribs.class = 'picture-title';
}

function tidyAttributes(element: Element): void {
  const { attribs } = element;
  const box = attribs['data-box'];
  const classes = (attribs.class ?? '').split(/\s+/).filter((name) => KEPT_CLASSES.test(name));
  if (box !== undefined) classes.push('box', `box-${box}`);
  if (attribs['data-box-title'] !== undefined) classes.push('box-title');
  element.attribs = Object.fromEntries(Object.entries(attribs).filter(([name]) => KEPT.has(name)));
  if (classes.length > 0) element.attribs.class = classes.join(' ');
}

/** An address on the site without the base path; a place on the page itself gets the page in front. */
function sitePath(href: string, base: string, path: string): string {
  if (href.startsWith('#')) return `${path}${href}`;
  return href.startsWith(base) ? `/${href.slice(base.length)}` : href;
}

/** Headings that differ only in å, ä and ö must not share an id. */
function freeId(wanted: string, places: ReadonlyMap<string, string>): string {
  const taken = new Set(places.values());
  let free = wanted;
  for (let number = 2; taken.has(free); number += 1) free = `${wanted}-${number}`;
  return free;
}
