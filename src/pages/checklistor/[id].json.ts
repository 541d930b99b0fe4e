import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { qrCode } from '@/components/qr-code';

export async function getStaticPaths() {
  return (await getCollection('checklists')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/**
 * A checklist as data with its square code, fetched when it is put in a file, and when saved answers are to be shown away
 * from its own page.
 */
export const GET: APIRoute<{ entry: CollectionEntry<'checklists'> }> = ({ props: { entry } }) =>
  Response.json({ ...entry.data, code: qrCode(`/checklistor/${entry.id}/`) });
