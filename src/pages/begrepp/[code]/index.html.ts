import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { address } from '@/components/address';
import { glossaryWords } from '@/strings/glossary';

interface Target {
  name: string;
  path: string;
}

/** /begrepp/T-014/ and /begrepp/F-01/: what stands on paper leads to the page, however the page is called later. */
export async function getStaticPaths() {
  const terms = (await getCollection('glossary')).map(({ id, data }) => ({
    params: { code: data.code },
    props: { name: data.term, path: `/begrepp/${id}/` },
  }));
  const families = (await getCollection('confusions')).map(({ id, data }) => ({
    params: { code: data.number },
    props: { name: data.title, path: `/begrepp/forvaxlingar/${id}/` },
  }));
  return [...terms, ...families];
}

/** A page with nothing but the way on: at once by itself, and as a link. Search engines are told the real address. */
export const GET: APIRoute<Target> = ({ params, props, site }) => {
  const words = glossaryWords.term;
  const code = params.code ?? '';
  const to = escape(address(props.path));
  const html = `<!doctype html>
<html lang="sv" data-theme="light"><head><meta charset="utf-8"><title>${escape(`${code} ${props.name}`)}</title>
<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<meta name="description" content="${escape(words.codeDescription(code, props.name))}">
<link rel="canonical" href="${escape(new URL(address(props.path), site).href)}">
<meta http-equiv="refresh" content="0;url=${to}"></head>
<body><main><h1>${escape(words.code(code))}</h1><p><a href="${to}">${escape(`${words.goOn}: ${props.name}`)}</a></p></main></body></html>
`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
