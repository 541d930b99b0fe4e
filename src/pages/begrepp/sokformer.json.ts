import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { termIndexToSend } from '@/islands/glossary/term-index';

/** Every form that leads to a term, as one file: fetched when the reader enters a search field. */
export const GET: APIRoute = async () =>
  Response.json(termIndexToSend((await getCollection('glossary')).map(({ id, data }) => ({ id, data }))));
