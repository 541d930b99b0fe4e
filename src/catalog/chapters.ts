import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { chapterFields, easyChapter, type ChapterFields } from '../schema/chapter';
import { sentence } from '../schema/id';
import type { Problem } from './problem';
import { checkFileName, type Entry, listFiles, parseYaml } from './read';

export const HANDBOOK = 'content/handbook';
const TEMPLATE = `${HANDBOOK}/_mall.mdx`;
const EASY_ENDING = '.lattlast.md';

/** The tags an author may write in a chapter. The Astro side maps the same names to components. */
export const AUTHOR_TAGS = ['Systemkarta'] as const;

const chapterFrontmatter = z.looseObject({ title: sentence }).and(chapterFields);

export interface Chapter extends Entry<ChapterFields & { title: string }> {
  body: string;
  /** The easy-read text beside it, if there is one. */
  easy?: { file: string; body: string; title: string; reviewed: string };
}

/** Every chapter with its easy-read text, and what is wrong with them. */
export function readChapters(root: string, problems: Problem[]): Map<string, Chapter> {
  const chapters = new Map<string, Chapter>();
  const files = listFiles(root, HANDBOOK, ['.md', '.mdx']);
  for (const file of files.filter((name) => !name.endsWith(EASY_ENDING))) {
    const badName = checkFileName(file);
    if (badName) problems.push(badName);
    const { front, body, bodyLine } = splitFrontmatter(readFileSync(join(root, file), 'utf8'));
    const id = file
      .slice(HANDBOOK.length + 1)
      .replace(/\.mdx?$/, '')
      .replace(/\/index$/, '');
    if (id === '404') continue;
    const result = parseYaml(front, chapterFrontmatter, file, TEMPLATE, 1);
    problems.push(...result.problems, ...checkBody(file, body, bodyLine));
    if (result.data) chapters.set(id, { id, file, data: result.data, body });
  }
  for (const file of files.filter((name) => name.endsWith(EASY_ENDING))) {
    const badName = checkFileName(file);
    if (badName) problems.push(badName);
    const { front, body, bodyLine } = splitFrontmatter(readFileSync(join(root, file), 'utf8'));
    const id = file.slice(HANDBOOK.length + 1, -EASY_ENDING.length).replace(/\/index$/, '');
    const chapter = chapters.get(id);
    if (!chapter) {
      problems.push({
        file,
        message: `det finns inget kapitel med samma namn (${id}.mdx). Byt namn på filen så att den heter som kapitlet.`,
      });
      continue;
    }
    const result = parseYaml(front, easyChapter, file, TEMPLATE, 1);
    problems.push(...result.problems, ...checkBody(file, body, bodyLine));
    if (result.data) chapter.easy = { file, body, ...result.data };
  }
  for (const { file, data, easy } of chapters.values()) {
    if (!easy && !data.withoutEasyRead)
      problems.push({
        file,
        message: `kapitlet saknar lättläst text. Skriv ${file.replace(/\.mdx?$/, EASY_ENDING)}, eller ange skälet i fältet withoutEasyRead.`,
      });
    if (easy && data.withoutEasyRead)
      problems.push({
        file,
        message: 'fältet "withoutEasyRead" säger att lättläst saknas, men filen finns. Ta bort fältet.',
      });
  }
  return chapters;
}

function splitFrontmatter(text: string): { front: string; body: string; bodyLine: number } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  if (!match) return { front: '', body: text, bodyLine: 1 };
  return { front: match[1] ?? '', body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}

/** Chapters are words only: no imports, no expressions, no HTML. Code in a chapter is not type-checked and breaks for translators. */
function checkBody(file: string, body: string, bodyLine: number): Problem[] {
  const problems: Problem[] = [];
  body.split('\n').forEach((text, i) => {
    const line = bodyLine + i;
    const plain = text.replaceAll(/`[^`]*`/g, '');
    if (/^\s*(import|export)\s/.test(plain))
      problems.push({ file, line, message: 'kapitel får inte ha kod (import eller export). Ta bort raden.' });
    if (/[{}]/.test(plain))
      problems.push({ file, line, message: 'klammer { } får inte stå i ett kapitel. Skriv om utan dem.' });
    for (const [, name = ''] of plain.matchAll(/<\/?([A-Za-z][\w-]*)/g)) {
      if ((AUTHOR_TAGS as readonly string[]).includes(name)) continue;
      const message = /^[A-Z]/.test(name)
        ? `taggen <${name}> finns inte. Rätta stavningen; de taggar som finns är: ${AUTHOR_TAGS.map((tag) => `<${tag} />`).join(', ')}.`
        : `HTML (<${name}>) får inte stå i ett kapitel. Skriv det som Markdown.`;
      problems.push({ file, line, message });
    }
  });
  return problems;
}
