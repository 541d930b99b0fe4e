import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCatalog } from '@/catalog/catalog';
import { listFiles } from '@/catalog/read';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What authors have written, as it is on disk now. */
export const { catalog, problems } = readCatalog(root);

export const readReal = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

/** Every text file under content/ that is shown to readers. */
export const contentFiles: string[] = listFiles(root, 'content', ['.yaml', '.md', '.mdx']);
