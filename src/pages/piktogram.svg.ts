import type { APIRoute } from 'astro';
import { drawings } from '@/components/pictograms';

const line = 'fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"';

/** Every pictogram in one file, fetched once by the pages that show any. */
export const GET: APIRoute = () => {
  const symbols = Object.entries(drawings).map(
    ([name, path]) => `<symbol id="${name}" viewBox="0 0 48 48"><path ${line} d="${path}"/></symbol>`,
  );
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
