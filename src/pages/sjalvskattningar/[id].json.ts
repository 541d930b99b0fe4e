import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { assessmentContent } from '@/components/assessment-content';

export async function getStaticPaths() {
  return (await getCollection('assessments')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** A self-assessment as data, fetched when saved answers are to be shown or put in a file away from its own page. */
export const GET: APIRoute<{ entry: CollectionEntry<'assessments'> }> = async ({ props: { entry } }) =>
  Response.json(await assessmentContent(entry));
