import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * A smoke test of a PDF's accessibility, in the terms of PDF/UA-1. It finds
 * what goes wrong first; it is no validator, and the wording of descriptions
 * and the reading order still need a person.
 */
export interface PdfFindings {
  errors: string[];
  pages: number;
  title: string;
  /** The text that is read aloud, pages apart by form feeds. */
  text: string;
  /** Running heads, feet and repeated table heads, which are not. */
  furniture: string;
  /** How many elements there are of each type. */
  roles: Record<string, number>;
  headings: string[];
  bookmarks: string[];
  links: string[];
}

interface TreeNode {
  role: string;
  alt?: string;
  children: (TreeNode | TreeContent)[];
}
interface TreeContent {
  type: string;
  id: string;
}

const painting = new Set(
  [
    'showText',
    'showSpacedText',
    'nextLineShowText',
    'fill',
    'eoFill',
    'stroke',
    'closeStroke',
    'fillStroke',
    'eoFillStroke',
    'closeFillStroke',
    'closeEOFillStroke',
    'paintImageXObject',
    'paintInlineImageXObject',
    'paintImageMaskXObject',
    'shadingFill',
    'paintFormXObjectBegin',
  ].map((name) => OPS[name as keyof typeof OPS]),
);

const isNode = (child: TreeNode | TreeContent): child is TreeNode => 'role' in child;

/** Opens a PDF with pdf.js and looks at everything a machine can judge. */
export async function checkPdf(bytes: Uint8Array, language = 'sv-SE'): Promise<PdfFindings> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const errors = new Set<string>();
  const expect = (condition: boolean, message: string) => condition || errors.add(message);

  const { info, metadata } = await document.getMetadata();
  const facts = info as Record<string, unknown>;
  const title = String(facts.Title ?? '');
  expect(title !== '', 'no Title');
  expect(facts.Language === language, `Lang is ${facts.Language}`);
  expect(facts.PDFFormatVersion === '1.7', `version ${facts.PDFFormatVersion}`);
  expect(metadata?.get('pdfuaid:part') === '1', 'no pdfuaid:part');
  expect(metadata?.get('dc:title') === title, 'XMP and Info have different titles');
  expect(!/&(?!(amp|lt|gt|quot|apos|#\w+);)/u.test(metadata?.getRaw() ?? ''), 'XMP is not well formed');
  expect(((await document.getMarkInfo()) as Map<string, boolean> | null)?.get('Marked') === true, 'not Marked');
  expect(
    ((await document.getViewerPreferences()) as Map<string, unknown> | null)?.get('DisplayDocTitle') === true,
    'no DisplayDocTitle',
  );

  const found: PdfFindings = {
    errors: [],
    pages: document.numPages,
    title,
    text: '',
    furniture: '',
    roles: {},
    headings: [],
    bookmarks: [],
    links: [],
  };
  const outline = await document.getOutline();
  const collect = (items: typeof outline): void =>
    items?.forEach(({ title: text, items: below }) => {
      found.bookmarks.push(text);
      collect(below);
    });
  collect(outline);
  expect(found.bookmarks.length > 0, 'no bookmarks');

  let level = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const problem = (message: string) => errors.add(`page ${number}: ${message}`);
    const [, , width = 0, height = 0] = page.view;
    if (Math.abs(width - 595.28) > 0.5 || Math.abs(height - 841.89) > 0.5) problem('not A4');

    const tree = (await page.getStructTree()) as TreeNode | null;
    // pdf.js gives the whole tree for every page, with content only for the page asked for.
    const roles: Record<string, number> = {};
    if (!tree) problem('no structure');
    else level = walk(tree, { roles, headings: found.headings }, level, problem);
    for (const [role, count] of Object.entries(roles)) found.roles[role] = Math.max(count, found.roles[role] ?? 0);
    const unmarked = await unmarkedPainting(page);
    if (unmarked.count > 0) problem(`${unmarked.count} painting operators outside tags and artifacts`);
    if (!unmarked.balanced) problem('marked content is not closed');

    for (const annotation of await page.getAnnotations()) {
      if (annotation.subtype !== 'Link') continue;
      found.links.push(String(annotation.url ?? annotation.unsafeUrl));
      if (!annotation.contentsObj?.str) problem('a link without Contents');
    }
    await readText(page, found);
  }
  expect(!found.text.includes('\uFFFD') && !found.text.includes('\0'), 'unreadable characters in the text');
  expect((found.roles.H1 ?? 0) === 1, `${found.roles.H1 ?? 0} H1`);
  await task.destroy();
  return { ...found, errors: [...errors] };
}

/** Walks the elements of one page; gives the level of its last heading. */
function walk(
  node: TreeNode,
  found: Pick<PdfFindings, 'roles' | 'headings'>,
  above: number,
  problem: (message: string) => void,
): number {
  let level = above;
  const { role, children } = node;
  found.roles[role] = (found.roles[role] ?? 0) + 1;
  const heading = /^H([1-6])$/u.exec(role);
  if (heading && children.length > 0) {
    const own = Number(heading[1]);
    if (own > level + 1) problem(`heading jumps from ${level} to ${own}`);
    level = own;
    found.headings.push(role);
  }
  if (role === 'Figure' && !node.alt) problem('a figure without Alt');
  const below = children.filter(isNode);
  const only = (parent: string, ...allowed: string[]) => {
    if (role === parent)
      for (const { role: child } of below) if (!allowed.includes(child)) problem(`${child} in ${parent}`);
  };
  only('L', 'LI');
  only('LI', 'Lbl', 'LBody');
  only('Table', 'Caption', 'THead', 'TBody', 'TR');
  only('THead', 'TR');
  only('TBody', 'TR');
  only('TR', 'TH', 'TD');
  for (const child of below) level = walk(child, found, level, problem);
  return level;
}

async function unmarkedPainting(page: PDFPageProxy): Promise<{ count: number; balanced: boolean }> {
  const { fnArray, argsArray } = await page.getOperatorList();
  let depth = 0;
  let count = 0;
  fnArray.forEach((operator, i) => {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth += 1;
    else if (operator === OPS.endMarkedContent) depth -= 1;
    else if (
      depth === 0 &&
      (painting.has(operator) || (operator === OPS.constructPath && painting.has(argsArray[i]?.[0])))
    )
      count += 1;
  });
  return { count, balanced: depth === 0 };
}

/** Sorts the page's text into what belongs to an element and what is decoration. */
async function readText(page: PDFPageProxy, found: PdfFindings): Promise<void> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) found[open.includes('Artifact') ? 'furniture' : 'text'] += item.str + (item.hasEOL ? '\n' : '');
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { tag?: string }).tag ?? '');
  }
  found.text += '\f';
  found.furniture += '\f';
}
