import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { unzipSync } from 'fflate';

/** An element as the parser gives it: its name, its attributes, and what stands in it, in order. */
export interface Xml {
  name: string;
  attributes: Record<string, string>;
  children: Xml[];
  text: string;
}

/** What a Word file says, read back by code that did not write it. */
export interface DocxFindings {
  parts: Map<string, string>;
  files: Record<string, Uint8Array>;
  /** Rules that are broken; empty when all is well. */
  errors: string[];
  document: Xml;
  styles: Xml;
  numbering: Xml;
  headers: Xml[];
  footers: Xml[];
  core: Xml;
  /** The document's text, one paragraph to a line; a line break inside one is a line break too. */
  text: string;
  /** Style and text of each heading, the title first. */
  headings: string[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
});

/** Opens a Word file and checks what Word itself demands of one. */
export function checkDocx(bytes: Uint8Array): DocxFindings {
  const files = unzipSync(bytes);
  const errors: string[] = [];
  const parts = new Map<string, string>();
  for (const [path, content] of Object.entries(files)) {
    if (!/\.(?:xml|rels)$/u.test(path)) continue;
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    parts.set(path, text);
    const wellFormed = XMLValidator.validate(text);
    if (wellFormed !== true) errors.push(`${path}: ${wellFormed.err.msg}`);
    // What the parser lets through, but XML 1.0 forbids.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u.test(text)) errors.push(`${path}: forbidden character`);
    if (/&#(?:x?0*(?:[0-8bce-f]|1[0-9a-f]));/iu.test(text)) errors.push(`${path}: forbidden reference`);
  }
  const part = (path: string) => read(parts.get(path) ?? '<missing/>');
  const all = (pattern: RegExp) => [...parts.keys()].filter((path) => pattern.test(path)).map(part);
  const [document, styles, numbering] = [
    part('word/document.xml'),
    part('word/styles.xml'),
    part('word/numbering.xml'),
  ];
  const [headers, footers] = [all(/^word\/header\d+\.xml$/u), all(/^word\/footer\d+\.xml$/u)];
  checkTypes(files, part('[Content_Types].xml'), errors);
  for (const path of parts.keys())
    if (path.endsWith('.rels')) checkRelationships(path, part(path), parts, files, errors);
  checkReferences([document, ...headers, ...footers], styles, numbering, errors);
  const body = find(document, 'w:p').filter((paragraph) => textOf(paragraph).trim() !== '');
  return {
    parts,
    files,
    errors,
    document,
    styles,
    numbering,
    headers,
    footers,
    core: part('docProps/core.xml'),
    text: find(document, 'w:p').map(textOf).join('\n'),
    headings: body.flatMap((paragraph) => {
      const style = styleOf(paragraph);
      return /^(?:Title|Heading\d)$/u.test(style) ? [`${style}: ${textOf(paragraph)}`] : [];
    }),
  };
}

/** Every element of a name, at any depth, in order. */
export function find({ children }: Xml, name: string): Xml[] {
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...find(child, name)]);
}

/** The id of a paragraph's style. */
export function styleOf(paragraph: Xml): string {
  return find(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
}

/** What a reader sees of an element. */
export function textOf(element: Xml): string {
  if (element.name === 'w:t') return element.children.map(({ text }) => text).join('');
  if (element.name === 'w:br') return '\n';
  // A tab between texts; those in a paragraph's properties are stops.
  if (element.name === 'w:tab') return '\t';
  if (element.name === 'w:pPr' || element.name === 'w:instrText') return '';
  return element.children.map(textOf).join('');
}

function read(text: string): Xml {
  const root = (parser.parse(text) as Record<string, unknown>[]).map(toXml).find(({ name }) => !name.startsWith('?'));
  return root ?? { name: '', attributes: {}, children: [], text: '' };
}

function toXml(node: Record<string, unknown>): Xml {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  if (name === '#text') return { name, attributes: {}, children: [], text: String(node[name]) };
  const children = (node[name] as Record<string, unknown>[]).map(toXml);
  return { name, attributes: (node[':@'] ?? {}) as Record<string, string>, children, text: '' };
}

function checkTypes(files: Record<string, Uint8Array>, types: Xml, errors: string[]): void {
  const known = new Set(find(types, 'Default').map(({ attributes }) => attributes.Extension));
  const named = new Set(find(types, 'Override').map(({ attributes }) => attributes.PartName));
  for (const path of Object.keys(files)) {
    if (path === '[Content_Types].xml') continue;
    if (!named.has(`/${path}`) && !known.has(path.split('.').at(-1))) errors.push(`${path}: no content type`);
  }
  for (const path of named) if (!(String(path).slice(1) in files)) errors.push(`${path}: named but missing`);
}

function checkRelationships(
  path: string,
  relationships: Xml,
  parts: ReadonlyMap<string, string>,
  files: Record<string, Uint8Array>,
  errors: string[],
): void {
  const [, folder = '', owner = ''] = /^(.*?)_rels\/(.*)\.rels$/u.exec(path) ?? [];
  const ids = find(relationships, 'Relationship').map(({ attributes }) => attributes.Id ?? '');
  if (new Set(ids).size !== ids.length) errors.push(`${path}: the same id twice`);
  for (const { attributes } of find(relationships, 'Relationship')) {
    if (attributes.TargetMode === 'External') continue;
    const target = attributes.Target ?? '';
    const file = target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1);
    if (!(file in files)) errors.push(`${path}: ${target} is missing`);
  }
  const used = [...(parts.get(`${folder}${owner}`) ?? '').matchAll(/\sr:(?:id|embed|link)="([^"]*)"/gu)];
  for (const [, id = ''] of used) if (!ids.includes(id)) errors.push(`${folder}${owner}: ${id} leads nowhere`);
}

function checkReferences(texts: Xml[], styles: Xml, numbering: Xml, errors: string[]): void {
  const known = new Set(find(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']));
  const lists = new Set(find(numbering, 'w:num').map(({ attributes }) => attributes['w:numId']));
  const value = (element: Xml) => element.attributes['w:val'] ?? '';
  for (const text of [...texts, styles]) {
    for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'])
      for (const used of find(text, name)) if (!known.has(value(used))) errors.push(`${name}: no style ${value(used)}`);
    for (const used of find(text, 'w:numId')) if (!lists.has(value(used))) errors.push(`no list ${value(used)}`);
    for (const anchor of find(text, 'w:hyperlink').flatMap(({ attributes }) =>
      attributes['r:id'] === undefined ? [attributes['w:anchor']] : [],
    ))
      if (!find(text, 'w:bookmarkStart').some(({ attributes }) => attributes['w:name'] === anchor))
        errors.push(`no bookmark ${anchor}`);
    for (const row of find(text, 'w:tbl')) checkTable(row, errors);
    for (const cell of find(text, 'w:tc'))
      if (cell.children.at(-1)?.name !== 'w:p') errors.push('a cell must end in a paragraph');
  }
  const ids = texts.flatMap((text) => find(text, 'w:sdtPr').flatMap((box) => find(box, 'w:id').map(value)));
  if (new Set(ids).size !== ids.length) errors.push('the same box twice');
}

/** Word refuses a table whose rows do not fill its grid. */
function checkTable(table: Xml, errors: string[]): void {
  const columns = find(table, 'w:gridCol').length;
  for (const row of table.children.filter(({ name }) => name === 'w:tr')) {
    const spans = row.children
      .filter(({ name }) => name === 'w:tc')
      .map((cell) => Number(find(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1));
    if (spans.reduce((sum, span) => sum + span, 0) !== columns)
      errors.push(`a row of ${spans.length} in ${columns} columns`);
  }
}
