import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../read';
import { type Passage, passagesOfChapter, passagesOfStrings, passagesOfYaml } from './passages';

/** A file that readers read, taken apart. */
export interface TextFile {
  file: string;
  source: string;
  passages: Passage[];
}

/** Where the project's own words are. Titles of sources are others' words. */
const FOLDERS = { content: ['.md', '.mdx', '.yaml'], 'src/strings': ['.ts'] };
const OTHERS_WORDS = ['content/sources/', 'content/language/'];

/** Every text of the project: chapters, data and interface. */
export function readTexts(root: string): TextFile[] {
  return Object.entries(FOLDERS)
    .flatMap(([folder, endings]) => listFiles(root, folder, endings))
    .filter((file) => !OTHERS_WORDS.some((folder) => file.startsWith(folder)))
    .map((file) => {
      const source = readFileSync(join(root, file), 'utf8');
      return { file, source, passages: passagesOf(file, source) };
    });
}

/** @param file its ending says what it is */
export function passagesOf(file: string, source: string): Passage[] {
  if (file.endsWith('.ts')) return passagesOfStrings(file, source);
  return file.endsWith('.yaml') ? passagesOfYaml(file, source) : passagesOfChapter(file, source);
}
