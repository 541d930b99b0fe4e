import { z } from 'zod';
import { chapterFields, easyChapter, type ChapterFields } from '../schema/chapter';
import { sentence } from '../schema/id';
import type { Problem } from './problem';
import { type Entry, listFiles, parseYaml, readText } from './read';

export const HANDBOOK = 'content/handbook';
const TEMPLATE = `${HANDBOOK}/_mall.mdx`;
const EASY = /\.lattlast\.mdx?$/;

/** The tags an author may write in a chapter, and how. The Astro side maps the same names to components. */
export const AUTHOR_TAGS: Readonly<Record<string, string>> = {
  Bild: '<Bild id="namnet" />',
  Systemkarta: '<Systemkarta />',
};

/** What an author may write above a chapter: our fields, and the few of Starlight's that can be of use. A misspelt field is an error, not silence. */
const chapterFrontmatter = chapterFields
  .extend({
    title: sentence,
    draft: z.boolean().optional(),
    next: z.unknown().optional(),
    pagefind: z.boolean().optional(),
    prev: z.unknown().optional(),
    sidebar: z.unknown().optional(),
    tableOfContents: z.unknown().optional(),
  })
  .strict();

export interface Chapter extends Entry<ChapterFields & { title: string }> {
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /** The easy-read text beside it, if there is one. */
  easy?: { file: string; body: string; bodyLine: number; title: string; reviewed: string };
}

/** Every chapter with its easy-read text, and what is wrong with them. */
export function readChapters(root: string, problems: Problem[]): Map<string, Chapter> {
  const chapters = new Map<string, Chapter>();
  const unread = new Set<string>();
  const files = listFiles(root, HANDBOOK, ['.md', '.mdx']);
  for (const file of files.filter((name) => !EASY.test(name))) {
    const id = chapterId(file);
    if (id === '404') continue;
    const chapter = readPage(root, file, chapterFrontmatter, problems);
    if (chapter) chapters.set(id, { id, file, ...chapter });
    else unread.add(id);
  }
  for (const file of files.filter((name) => EASY.test(name))) {
    const id = chapterId(file);
    const chapter = chapters.get(id);
    const easy = readPage(root, file, easyChapter, problems);
    if (!chapter && easy && !unread.has(id))
      problems.push({
        file,
        message: `det finns inget kapitel med samma namn (${id}.mdx). Byt namn på filen så att den heter som kapitlet.`,
      });
    if (chapter && easy) chapter.easy = { file, body: easy.body, bodyLine: easy.bodyLine, ...easy.data };
    else unread.add(id);
  }
  for (const { id, file, data, easy } of chapters.values()) {
    if (!easy && !data.withoutEasyRead && !unread.has(id))
      problems.push({
        file,
        message: `kapitlet saknar lättläst text. Skriv ${file.replace(/\.mdx?$/, '.lattlast.md')}, eller ange skälet i fältet withoutEasyRead.`,
      });
    if (easy && data.withoutEasyRead)
      problems.push({
        file,
        message: 'fältet "withoutEasyRead" säger att lättläst saknas, men filen finns. Ta bort fältet.',
      });
  }
  return chapters;
}

/** The last part of a chapter's address: its path without ending. */
function chapterId(file: string): string {
  return file
    .slice(HANDBOOK.length + 1)
    .replace(/(\.lattlast)?\.mdx?$/, '')
    .replace(/\/index$/, '');
}

/** Frontmatter and body of one file; undefined when it has to be mended before the rest can be judged. */
function readPage<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): { data: T; body: string; bodyLine: number } | undefined {
  const read = readText(root, file);
  if ('problem' in read) {
    problems.push(read.problem);
    return undefined;
  }
  const { front, body, bodyLine } = splitFrontmatter(read.text);
  if (front === undefined) {
    problems.push({
      file,
      message: `filen saknar fälten överst mellan två rader med ---. Lägg till dem. Se ${TEMPLATE}.`,
    });
    return undefined;
  }
  const { data, problems: found } = parseYaml(front, schema, file, TEMPLATE, 1);
  problems.push(...found, ...checkBody(file, body, bodyLine));
  return data && { data, body, bodyLine };
}

function splitFrontmatter(text: string): { front?: string; body: string; bodyLine: number } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { body: text, bodyLine: 1 };
  return { front: match[1] ?? '', body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}

/** Chapters are words only: no imports, no expressions, no HTML. Code in a chapter is not type-checked and breaks for translators. */
function checkBody(file: string, body: string, bodyLine: number): Problem[] {
  return body.split('\n').flatMap((text, i) => {
    const message = codeIn(text.replaceAll(/`[^`]*`/g, ''));
    return message ? [{ file, line: bodyLine + i, message }] : [];
  });
}

/** What is code in a line of a chapter. One sentence a line: mending the first thing often mends the rest. */
function codeIn(line: string): string | undefined {
  if (/^\s*(import|export)\s/.test(line)) return 'kapitel får inte ha kod (import eller export). Ta bort raden.';
  for (const [, name = ''] of line.matchAll(/<\/?([A-Za-z][\w-]*|!--)/g)) {
    if (Object.hasOwn(AUTHOR_TAGS, name)) continue;
    if (name === '!--') return 'kommentarer (<!--) får inte stå i ett kapitel. Ta bort den.';
    return /^[A-Z]/.test(name)
      ? `taggen <${name}> finns inte. Rätta stavningen; de taggar som finns är: ${Object.values(AUTHOR_TAGS).join(', ')}.`
      : `HTML (<${name}>) får inte stå i ett kapitel. Skriv det som Markdown.`;
  }
  if (/[{}]/.test(line)) return 'klammer { } får inte stå i ett kapitel. Skriv om utan dem.';
  return undefined;
}
