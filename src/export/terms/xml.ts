import { tidyText } from '../tidy-text';

/** A piece of finished XML. Only `element` and `textNode` make one, so that no text gets in without being escaped. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with its children. Text is escaped; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly (Xml | string)[]): Xml {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  );
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : child.xml)).join('');
  return { xml: inner === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inner}</${name}>` };
}

/** A whole file: the declaration, lines that come before the root (comments, instructions) and the root. */
export function document(root: Xml, before: readonly string[] = []): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...before, root.xml].join('\n')}\n`;
}

/** Children on lines of their own: readable for people, and without meaning where only elements may stand. */
export function lines(children: readonly Xml[]): Xml {
  return { xml: children.length === 0 ? '' : `\n${children.map(({ xml }) => xml).join('\n')}\n` };
}

function escaped(text: string): string {
  return tidyText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
