import { all, changed } from './markup';
import { chaptersOf, type Chapter, type Volume } from './volume';

/** Where a link leads: a place in the same volume, or a whole address on the web. */
export type Target = { chapter: Chapter; anchor: string } | { address: string };

/** Finds the place of every link in a volume. */
export class Links {
  readonly #places = new Map<string, { chapter: Chapter; anchor: string }>();
  readonly #site: string;

  /** @param site the address of the site's first page, with a slash at the end */
  constructor(volume: Volume, site: string) {
    this.#site = site;
    for (const chapter of chaptersOf(volume))
      for (const [place, anchor] of chapter.places) this.#places.set(place, { chapter, anchor });
  }

  /**
   * @param href as the site writes it without the base path: /forbattra/avvikelser/#gör-så-här, or a whole address
   * A place in a chapter that the volume does not know falls back to where the chapter begins.
   */
  target(href: string): Target {
    if (/^[a-z][a-z+.-]*:/i.test(href)) return { address: href };
    const [path = '', fragment] = href.split('#');
    const place = fragment === undefined ? path : `${path}#${decoded(fragment)}`;
    const found = this.#places.get(place) ?? this.#places.get(path);
    return found ?? { address: new URL(href.replace(/^\//, ''), this.#site).href };
  }

  /** Rewrites every link in a fragment. */
  resolved(html: string, hrefTo: (target: Extract<Target, { chapter: Chapter }>) => string): string {
    return changed(html, (root) => {
      for (const link of all('a[href]', root.children)) {
        const target = this.target(link.attribs.href ?? '');
        const isInside = 'chapter' in target;
        link.attribs.href = isInside ? hrefTo(target) : target.address;
        link.attribs.class = isInside ? 'inside' : 'outside';
      }
    });
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
