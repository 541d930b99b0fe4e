import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import ts from 'typescript';
import { type Block, blocksOf, readableMarkdown } from './markdown-text';

/** A piece of text that readers read, with where it stands. */
export interface Passage extends Block {
  file: string;
  /** Path of fields in data, such as steps.do; empty in a chapter's body. */
  field: string;
}

/** Fields whose values are names of other things, or words in another language: nobody reads them as Swedish text. */
const NOT_TEXT = new Set(
  'id address assessments before broader chapters checked checklists code confusion english file folder group interval kind level linking number org partOf principles ref replacedBy requirements retired reviewed routines scale searchForms sidebar slug source sources status strength template templates terms updated url value verified version word'.split(
    ' ',
  ),
);

/** The texts of a YAML file, or of the fields above a chapter. @param offset where the YAML begins in the file */
export function passagesOfYaml(file: string, yaml: string, offset = 0): Passage[] {
  const passages: Passage[] = [];
  const walk = (node: unknown, path: string[]) => {
    if (isMap(node))
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        const isId = name === 'term' && path.at(-1) === 'confusedWith';
        if (!NOT_TEXT.has(name) && !isId) walk(value, [...path, name]);
      }
    else if (isSeq(node)) for (const item of node.items) walk(item, path);
    else if (isScalar(node) && typeof node.value === 'string' && !isReference(node.value))
      passages.push({ ...textOf(node, yaml, offset), file, field: path.join('.') });
  };
  walk(parseDocument(yaml).contents, []);
  return passages;
}

/** An id of several words, or an address: neither has blanks. */
const isReference = (value: string) => /^[a-z0-9]+(-[a-z0-9]+)+$/.test(value) || /^(\/|https?:)/.test(value);

/** A name in the code: what readers see begins with a capital, or has blanks. */
const isName = (value: string) => /^[a-z][A-Za-z]*$/.test(value);

/** As written, without the quotation marks that YAML wants around it: places are those of the file. */
function textOf({ range, type }: Scalar, yaml: string, offset: number): Block {
  const [start = 0, end = 0] = range ?? [];
  const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  const raw = isQuoted ? yaml.slice(start + 1, end - 1) : yaml.slice(start, end);
  // The sign that opens a folded text, and the markup that texts in data may have.
  const text = raw
    .replace(/^[>|][-+]?/, (sign) => ' '.repeat(sign.length))
    .replaceAll(/\*\*|\{\{[^}]*\}\}/g, (mark) => ' '.repeat(mark.length));
  return { text, from: offset + start + (isQuoted ? 1 : 0) };
}

/** The texts of a chapter: the fields above it, and its body block by block. */
export function passagesOfChapter(file: string, source: string): Passage[] {
  const [all = '', front = ''] = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source) ?? [];
  const body = source.slice(all.length);
  return [
    ...passagesOfYaml(file, front, all.indexOf('\n') + 1),
    ...blocksOf(readableMarkdown(body), body).map(({ text, from }) => ({
      file,
      field: '',
      text,
      from: from + all.length,
    })),
  ];
}

/** The Swedish texts of the interface: every string of a module but those it is imported from. */
export function passagesOfStrings(file: string, source: string): Passage[] {
  const passages: Passage[] = [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node)) {
      walk(node.initializer);
      return;
    }
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && !isReference(node.text) && !isName(node.text))
      passages.push({
        file,
        field: '',
        from: node.getStart() + 1,
        text: source.slice(node.getStart() + 1, node.end - 1),
      });
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return passages;
}

/** Line and place in the line, counted from 1 as people count. */
export function placeOf(source: string, at: number): { line: number; column: number } {
  const before = source.slice(0, at).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
