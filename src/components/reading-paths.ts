import { getCollection } from 'astro:content';
import { type Path, resolvePath, type StopKind } from '@/domain/reading-path';
import { PATH_GROUPS } from '@/schema/path';

const COLLECTIONS = {
  chapter: 'docs',
  routine: 'routines',
  checklist: 'checklists',
  assessment: 'assessments',
} as const satisfies Record<StopKind, string>;

/** Every reading path with the titles of what its stops lead to, in the order of the shelf. */
export async function readingPaths(): Promise<{ path: Path; filePath: string | undefined }[]> {
  const titles = new Map<string, string>();
  for (const [kind, collection] of Object.entries(COLLECTIONS))
    for (const { id, data } of await getCollection(collection)) titles.set(`${kind} ${id}`, data.title);
  const entries = await getCollection('paths');
  return entries
    .sort(
      (a, b) => PATH_GROUPS.indexOf(a.data.group) - PATH_GROUPS.indexOf(b.data.group) || a.data.order - b.data.order,
    )
    .map(({ id, data, filePath }) => ({
      path: resolvePath(id, data, (kind, target) => titles.get(`${kind} ${target}`) ?? target),
      filePath,
    }));
}
