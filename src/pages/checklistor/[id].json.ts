import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';

export async function getStaticPaths() {
  return (await getCollection('checklists')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** A checklist as data, fetched when saved answers are to be shown or put in a file away from its own page. */
export const GET: APIRoute<{ entry: CollectionEntry<'checklists'> }> = ({ props: { entry } }) =>
  Response.json(entry.data);
