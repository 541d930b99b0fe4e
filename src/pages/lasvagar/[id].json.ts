import type { APIRoute } from 'astro';
import { readingPaths } from '@/components/reading-paths';
import type { Path } from '@/domain/reading-path';

export async function getStaticPaths() {
  return (await readingPaths()).map(({ path }) => ({ params: { id: path.id }, props: { path } }));
}

/** A reading path as data, fetched when saved ticks are to be shown or put in a file away from its own page. */
export const GET: APIRoute<{ path: Path }> = ({ props: { path } }) => Response.json(path);
