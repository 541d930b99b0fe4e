import type { APIRoute } from 'astro';
import { startMaterial } from '@/components/start-material';

/** What the result of "Er väg" is made from, fetched when every question has an answer. */
export const GET: APIRoute = async () => Response.json(await startMaterial());
