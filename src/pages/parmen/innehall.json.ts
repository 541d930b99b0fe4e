import type { APIRoute } from 'astro';
import { binderShelf } from '@/components/binder-shelf';

/** Every text that can be put in a binder, fetched when somebody makes one. */
export const GET: APIRoute = async () => Response.json(await binderShelf());
