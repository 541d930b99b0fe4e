import { selectAll } from 'css-select';
import { type AnyNode, type Document, type Element, isTag, Text } from 'domhandler';
import { removeElement, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';

/** Text as it may stand in XHTML, in elements and in attributes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Reads HTML or XHTML. Names keep their capitals: viewBox is nothing without its own. */
export function parsed(html: string): Document {
  return parseDocument(html, { recognizeSelfClosing: true, lowerCaseAttributeNames: false, lowerCaseTags: false });
}

/** Elements that have no content and no end tag. */
const EMPTY = new Set(['br', 'col', 'hr', 'img', 'wbr']);

/**
 * Markup that is read alike as XHTML and as HTML: every element is closed, only those without content in themselves,
 * and letters stand as they are. (The libraries' own writers do one or the other.)
 */
export function written(nodes: AnyNode | readonly AnyNode[]): string {
  if (Array.isArray(nodes)) return nodes.map((node: AnyNode) => written(node)).join('');
  const node = nodes as AnyNode;
  if (node instanceof Text) return escaped(node.data).replaceAll('&quot;', '"');
  if (!isTag(node)) return '';
  const attributes = Object.entries(node.attribs).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `<${node.name}${attributes.join('')}`;
  return EMPTY.has(node.name) ? `${start}/>` : `${start}>${written(node.children)}</${node.name}>`;
}

/** Every element that the selector finds, in the order of the text. */
export function all(selector: string, within: AnyNode | AnyNode[]): Element[] {
  return selectAll<AnyNode, Element>(selector, within);
}

/** Applies a change to each element that the selector finds and gives the fragment back. */
export function changed(html: string, change: (root: Document) => void): string {
  const root = parsed(html);
  change(root);
  return written(root.children);
}

/** The fragment without what the selector finds. */
export function without(selector: string, html: string): string {
  return changed(html, (root) => {
    for (const element of all(selector, root.children)) drop(element);
  });
}

export function drop(element: Element): void {
  removeElement(element);
}

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  replaceWith(element, element.children);
}

export function replaceWith(element: Element, nodes: AnyNode[]): void {
  const siblings = (element.parent?.children ?? []) as AnyNode[];
  siblings.splice(siblings.indexOf(element), 1, ...nodes);
  for (const node of nodes) node.parent = element.parent;
  relink(siblings);
}

/** domutils walks by prev and next, so they must follow the list. */
function relink(siblings: AnyNode[]): void {
  for (const [i, node] of siblings.entries()) {
    node.prev = (siblings[i - 1] ?? null) as never;
    node.next = (siblings[i + 1] ?? null) as never;
  }
}

/** Words with one space between them, as a reader sees them. */
export function plain(node: AnyNode | readonly AnyNode[]): string {
  return textContent(node as AnyNode[])
    .replaceAll(/[\s\u00ad]+/g, (gap) => (gap.includes('\u00ad') ? '' : ' '))
    .trim();
}

/** Every piece of text whose elements all pass, with the means to change it. */
export function eachText(node: AnyNode, passes: (element: Element) => boolean, visit: (text: Text) => void): void {
  if (node instanceof Text) visit(node);
  else if ('children' in node && (!isTag(node) || passes(node)))
    for (const child of node.children) eachText(child, passes, visit);
}
