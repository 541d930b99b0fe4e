import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** Types of PDF 2.0 that a reader of PDF 1.7 does not know, and what they stand for (7.1). */
const ROLES = { Strong: 'Span', Em: 'Span', Aside: 'Sect', FENote: 'Note', Title: 'P', Sub: 'Span' };

const name = (text: string) => PDFName.of(text);

/** Mends the tree of tags: known types only, and list items of a label and a body (7.2). */
export function mendStructure(document: PDFDocument): void {
  const { context, catalog } = document;
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  root.set(name('RoleMap'), context.obj(ROLES));

  const seen = new Set<PDFObject>();
  const queue = kids(root);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (!(next instanceof PDFRef) || seen.has(next)) continue;
    seen.add(next);
    const element = context.lookup(next);
    if (!(element instanceof PDFDict) || !element.has(name('S'))) continue;
    queue.push(...kids(element));
    if (typeOf(element) === 'LI') mendItem(document, next, element);
  }
}

/** Chromium puts what an item holds beside its label; it belongs in a body. */
function mendItem({ context }: PDFDocument, ref: PDFRef, item: PDFDict): void {
  const child = (kid: PDFObject) => context.lookup(kid);
  const isOf = (kid: PDFObject, type: string) => {
    const element = child(kid);
    return element instanceof PDFDict && typeOf(element) === type;
  };
  const labels = kids(item).filter((kid) => isOf(kid, 'Lbl'));
  const rest = kids(item).filter((kid) => !isOf(kid, 'Lbl'));
  const [only] = rest;
  if (only === undefined || (rest.length === 1 && isOf(only, 'LBody'))) return;
  const body = context.register(context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: rest }));
  for (const kid of rest) {
    const element = child(kid);
    if (element instanceof PDFDict && element.has(name('P'))) element.set(name('P'), body);
  }
  item.set(name('K'), context.obj([...labels, body]));
}

function typeOf(element: PDFDict): string {
  return element.lookupMaybe(name('S'), PDFName)?.decodeText() ?? '';
}

function kids(element: PDFDict): PDFObject[] {
  const value = element.lookup(name('K'));
  if (value instanceof PDFArray) return value.asArray();
  const own = element.get(name('K'));
  return own === undefined ? [] : [own];
}
