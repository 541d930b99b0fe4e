import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { explainIssue, type Problem } from './problem';

export interface Entry<T> {
  /** File name without ending: the id and the last part of the address. */
  id: string;
  /** Path from the project's root, with forward slashes. */
  file: string;
  data: T;
}

/** Every file under `folder` with one of the endings, sorted; names that start with an underscore are templates and are left out. */
export function listFiles(root: string, folder: string, endings: readonly string[]): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => endings.some((ending) => name.endsWith(ending)) && !/(^|\/)_/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Swedish letters and blanks in file names make dates and addresses go wrong (git writes them quoted), so names are plain. */
export function checkFileName(file: string): Problem | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (/^[a-z0-9]+(-[a-z0-9]+)*(\.lattlast)?\.(yaml|mdx?)$/.test(name)) return undefined;
  const suggestion = name
    .toLowerCase()
    .replaceAll(/[åä]/g, 'a')
    .replaceAll('ö', 'o')
    .replaceAll(/[^a-z0-9.]+/g, '-');
  return {
    file,
    message: `filnamnet får bara ha små bokstäver a–z, siffror och bindestreck. Byt namn på filen, till exempel till ${suggestion}.`,
  };
}

/** YAML text → validated data, or problems that name line, field and remedy. */
export function parseYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  file: string,
  template: string,
  lineOffset = 0,
): { data?: T; problems: Problem[] } {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines });
  const syntax = doc.errors[0];
  if (syntax) {
    const at = lines.linePos(syntax.pos[0]).line + lineOffset;
    const message =
      syntax.code === 'DUPLICATE_KEY'
        ? 'samma fält står två gånger. Ta bort det ena.'
        : 'filen går inte att läsa som YAML här. Kontrollera indrag, kolon och citattecken på raden och raden före.';
    return { problems: [{ file, line: at, message }] };
  }
  const parsed = schema.safeParse(doc.toJS(), { reportInput: true });
  if (parsed.success) return { data: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) => {
    const line = lineOf(doc, lines, issue.path);
    return { file, message: explainIssue(issue, template), ...(line ? { line: line + lineOffset } : {}) };
  });
  return { problems };
}

/** Line of the deepest part of the path that exists: a missing field points at the group it is missing from. */
function lineOf(
  doc: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: readonly PropertyKey[],
): number | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const node = doc.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

/** A folder of YAML files, one thing a file. */
export function readFolder<T>(
  root: string,
  folder: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): Map<string, Entry<T>> {
  const entries = new Map<string, Entry<T>>();
  for (const file of listFiles(root, folder, ['.yaml', '.yml'])) {
    const badName = checkFileName(file);
    if (badName) problems.push(badName);
    const result = parseYaml(readFileSync(join(root, file), 'utf8'), schema, file, `${folder}/_mall.yaml`);
    problems.push(...result.problems);
    const id = file.slice(folder.length + 1).replace(/\.ya?ml$/, '');
    if (result.data) entries.set(id, { id, file, data: result.data });
  }
  return entries;
}
