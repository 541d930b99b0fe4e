import type { Internals } from './jspdf-internals';
import { hexText, numbers } from './pdf-text';

/** A heading in the reader's list of bookmarks. */
export interface Bookmark {
  level: number;
  title: string;
  page: number;
  /** Points from the foot of the page. */
  top: number;
}

interface Item {
  id: number;
  bookmark: Bookmark;
  items: Item[];
}

/**
 * Writes the bookmarks and gives the number of their root, 0 when there are
 * none. jsPDF can write bookmarks too, but they lead to the top of a page
 * and not to the heading.
 */
export function writeOutline(pdf: Internals, bookmarks: readonly Bookmark[]): number {
  if (bookmarks.length === 0) return 0;
  const rootId = pdf.newObjectDeferred();
  const root: Item[] = [];
  const open: Item[] = [];
  for (const bookmark of bookmarks) {
    const item: Item = { id: pdf.newObjectDeferred(), bookmark, items: [] };
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
    (open.at(-1)?.items ?? root).push(item);
    open.push(item);
  }

  const object = (id: number, body: string) => {
    pdf.newObjectDeferredBegin(id, true);
    pdf.write(`<<${body}>>`);
    pdf.write('endobj');
  };
  const family = (items: readonly Item[]) =>
    `/First ${items[0]?.id} 0 R /Last ${items.at(-1)?.id} 0 R /Count ${count(items)}`;
  const write = (items: readonly Item[], parent: number) => {
    items.forEach(({ id, bookmark, items: below }, i) => {
      const [before, after] = [items[i - 1], items[i + 1]];
      const destination = `[${pdf.getPageInfo(bookmark.page).objId} 0 R /XYZ 0 ${numbers([bookmark.top])} null]`;
      object(
        id,
        `/Title ${hexText(bookmark.title)} /Parent ${parent} 0 R /Dest ${destination}${before ? ` /Prev ${before.id} 0 R` : ''}${after ? ` /Next ${after.id} 0 R` : ''}${below.length > 0 ? ` ${family(below)}` : ''}`,
      );
      write(below, id);
    });
  };
  write(root, rootId);
  object(rootId, `/Type /Outlines ${family(root)}`);
  return rootId;
}

/** All items, since all of them are shown open. */
function count(items: readonly Item[]): number {
  return items.reduce((total, item) => total + 1 + count(item.items), 0);
}
