import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';

/** What can be chosen in the log, as data: fetched when a saved log is shown or put in a file away from its own page. */
export const GET: APIRoute = async () => Response.json((await getEntry('logs', 'avvikelser'))!.data);
