import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

export interface Heading {
  /** 1–6 */
  level: number;
  text: string;
}

/** Bookmarks of this level and above are shown open. */
const OPEN = 2;

const name = (text: string) => PDFName.of(text);

/**
 * Makes the bookmarks anew from the headings as they were written. Chromium loses blanks where a heading is divided
 * over lines, and puts everything under the title.
 * @throws when there is not one bookmark for each heading
 */
export function mendOutline(document: PDFDocument, headings: readonly Heading[]): void {
  const { context, catalog } = document;
  const places = targets(document);
  if (places.length !== headings.length)
    throw new Error(`Filen har ${places.length} bokmärken men texten ${headings.length} rubriker.`);

  const root: Item = {
    level: 0,
    ref: context.nextRef(),
    dict: context.obj({ Type: 'Outlines' }) as PDFDict,
    below: [],
  };
  const path = [root];
  headings.forEach(({ level, text }, i) => {
    // The title stands beside the parts, not above them.
    const own = Math.max(2, level);
    while ((path.at(-1)?.level ?? 0) >= own) path.pop();
    const parent = path.at(-1) ?? root;
    const dict = context.obj({ Title: PDFHexString.fromText(text), Parent: parent.ref }) as PDFDict;
    for (const [key, value] of places[i] ?? []) dict.set(key, value);
    const item: Item = { level: own, ref: context.nextRef(), dict, below: [] };
    parent.below.push(item);
    path.push(item);
  });
  link(document, root);
  catalog.set(name('Outlines'), root.ref);
  catalog.set(name('PageMode'), name('UseOutlines'));
}

interface Item {
  level: number;
  ref: PDFRef;
  dict: PDFDict;
  below: Item[];
}

/** Writes an item and all below it. Gives how many are seen when it is open. */
function link({ context }: PDFDocument, item: Item): number {
  let seen = item.below.length;
  item.below.forEach((child, i) => {
    const [before, after] = [item.below[i - 1], item.below[i + 1]];
    if (before) child.dict.set(name('Prev'), before.ref);
    if (after) child.dict.set(name('Next'), after.ref);
    const below = link({ context } as PDFDocument, child);
    if (child.level <= OPEN) seen += below;
  });
  const [first, last] = [item.below[0], item.below.at(-1)];
  if (first && last) {
    item.dict.set(name('First'), first.ref);
    item.dict.set(name('Last'), last.ref);
    item.dict.set(name('Count'), context.obj(item.level <= OPEN ? seen : -seen));
  }
  context.assign(item.ref, item.dict);
  return seen;
}

/** Where Chromium's bookmarks lead, in order; what they were is removed. */
function targets({ context, catalog }: PDFDocument): [PDFName, PDFObject][][] {
  const found: [PDFName, PDFObject][][] = [];
  const walk = (first: PDFObject | undefined): void => {
    for (let ref = first; ref instanceof PDFRef;) {
      const item: PDFDict = context.lookup(ref, PDFDict);
      const place = ['Dest', 'A'].map(name).flatMap((key): [PDFName, PDFObject][] => {
        const value = item.get(key);
        return value === undefined ? [] : [[key, value]];
      });
      found.push(place);
      walk(item.get(name('First')));
      context.delete(ref);
      ref = item.get(name('Next')) as PDFRef;
    }
  };
  walk(catalog.lookupMaybe(name('Outlines'), PDFDict)?.get(name('First')));
  return found;
}
