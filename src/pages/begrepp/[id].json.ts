import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import type { Explanation } from '@/islands/terms/explanation';

export async function getStaticPaths() {
  return (await getCollection('glossary')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** What a word in a chapter shows about itself. One file a term: most readers look up one or two. */
export const GET: APIRoute<{ entry: CollectionEntry<'glossary'> }> = ({ props: { entry } }) => {
  const { term, definition, easy, verified } = entry.data;
  return Response.json({ term, definition, easy, verified } satisfies Explanation);
};
