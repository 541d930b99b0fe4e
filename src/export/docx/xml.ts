import { BuilderElement, type XmlComponent } from 'docx';

/** An element that the library has no class for. A prefix belongs to the names: w:tag, w:val. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const named = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
  return new BuilderElement({ name, attributes: named, children });
}
