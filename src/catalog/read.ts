import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(root, folder), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => endings.some((ending) => name.endsWith(ending)) && !/(^|\/)[_.]/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Swedish letters and blanks in file names make dates and addresses go wrong (git writes them quoted), so names are plain. */
export function checkFileName(file: string): Problem | undefined {
  const good = /^[a-z0-9]+(-[a-z0-9]+)*(\.lattlast)?(\.(yaml|mdx?))?$/;
  const bad = file
    .split('/')
    .slice(2)
    .find((part) => !good.test(part));
  if (bad === undefined) return undefined;
  const suggestion = bad
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[åä]/g, 'a')
    .replaceAll('ö', 'o')
    .replaceAll('é', 'e')
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^-+|-+(?=\.|$)/g, '');
  const what = file.endsWith(`/${bad}`) ? 'filnamnet' : `mappnamnet "${bad}"`;
  const thing = what === 'filnamnet' ? 'filen' : 'mappen';
  return {
    file,
    message: `${what} får bara ha små bokstäver a–z, siffror och bindestreck. Byt namn på ${thing}, till exempel till ${suggestion}.`,
  };
}

/** The text of a file, or what an author has to mend first: its name, or an encoding in which Swedish letters come out wrong. */
export function readText(root: string, file: string): { text: string } | { problem: Problem } {
  const badName = checkFileName(file);
  if (badName) return { problem: badName };
  const bytes = readFileSync(join(root, file));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return {
      problem: {
        file,
        message: 'filen är inte sparad som UTF-8, så å, ä och ö blir fel. Spara om den med kodningen UTF-8.',
      },
    };
  }
  if (text.startsWith('\uFEFF'))
    return {
      problem: { file, message: 'filen börjar med ett osynligt tecken (BOM). Spara om den som UTF-8 utan BOM.' },
    };
  return { text };
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
        ? `fältet "${/^[\w-]*/.exec(text.slice(syntax.pos[0]).replace(/^['"]/, ''))}" står två gånger. Ta bort det ena.`
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
  for (const file of listFiles(root, folder, [''])) {
    const name = file.slice(folder.length + 1);
    const id = name.replace(/\.yaml$/, '');
    if (id === name) {
      const suggestion = `${name.replace(/(\.ya?ml)?\.\w+$/i, '')}.yaml`;
      problems.push({
        file,
        message: `filen läses inte. Byt namn på den så att namnet slutar på .yaml: ${suggestion}.`,
      });
      continue;
    }
    if (id.includes('/')) {
      problems.push({ file, message: `filen ligger i en undermapp. Flytta den till ${folder}/.` });
      continue;
    }
    const read = readText(root, file);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    const result = parseYaml(read.text, schema, file, `${folder}/_mall.yaml`);
    problems.push(...result.problems);
    if (result.data) entries.set(id, { id, file, data: result.data });
  }
  return entries;
}
