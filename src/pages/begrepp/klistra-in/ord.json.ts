import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { readRules } from '@/catalog/language/rules';
import { wordDataOf } from '@/islands/paste/word-data';

/** Everything the page knows of words, as one file: fetched when the reader has written something. */
export const GET: APIRoute = async () => {
  const terms = (await getCollection('glossary')).map(({ id, data }) => ({ id, data }));
  return Response.json(wordDataOf(terms, readRules(process.cwd(), terms)));
};
