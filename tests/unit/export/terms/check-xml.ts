import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  /** Its own text, without that of its children. */
  text: string;
}

/** What may stand in an element: its children in order, as "a b b ", and whether there may be text. */
export interface Rule {
  children?: RegExp;
  text?: true;
  attributes?: Record<string, RegExp>;
  optional?: Record<string, RegExp>;
}

/** Reads XML with somebody else's parser. Throws when it is not well-formed. */
export function readXml(xml: string): Node {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(JSON.stringify(valid.err));
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    htmlEntities: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
  });
  const [root] = nodesIn(parser.parse(xml));
  if (!root) throw new Error('there is no root');
  return root;
}

type Parsed = Record<string, Parsed[] | Record<string, string> | string>;

function nodesIn(parsed: Parsed[]): Node[] {
  return parsed.flatMap((item) =>
    Object.entries(item).flatMap(([name, inner]) => {
      if (name === ':@' || name === '#text' || !Array.isArray(inner)) return [];
      const text = inner.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join('');
      return [{ name, attributes: (item[':@'] ?? {}) as Record<string, string>, children: nodesIn(inner), text }];
    }),
  );
}

/** The node and all that stands in it. */
export const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)];

export const named = (node: Node, name: string): Node[] => all(node).filter((one) => one.name === name);

/** What breaks the rules. An element without a rule may not be there. */
export function ruleFaults(root: Node, rules: Record<string, Rule>): string[] {
  return all(root).flatMap((node) => {
    const rule = rules[node.name];
    if (!rule) return [`<${node.name}> may not be used`];
    const order = node.children.map(({ name }) => `${name} `).join('');
    const given = Object.entries(node.attributes);
    const known = { ...rule.attributes, ...rule.optional };
    return [
      !(rule.children ?? /^$/).test(order) && `<${node.name}> has ${order}`,
      !rule.text && node.text.trim() !== '' && `<${node.name}> has text: ${node.text.trim()}`,
      rule.text && node.text.trim() === '' && `<${node.name}> is empty`,
      ...given.map(([key, value]) => !known[key]?.test(value) && `<${node.name} ${key}="${value}">`),
      ...Object.keys(rule.attributes ?? {}).map((key) => !(key in node.attributes) && `<${node.name}> lacks ${key}`),
    ].filter((fault) => typeof fault === 'string');
  });
}

/** Values that stand more than once. */
export const twice = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);
