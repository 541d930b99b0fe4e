import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { address } from '@/components/address';
import { glossaryWords } from '@/strings/glossary';

interface Target {
  code: string;
  name: string;
  path: string;
}

/**
 * /begrepp/T-014/ and /begrepp/F-01/: what stands on paper leads to the page, however the page is called later. Small
 * letters too (/begrepp/t-014/), since that is how people write addresses. Both files are the same to the byte, so a disk
 * that does not tell T from t loses nothing.
 */
export async function getStaticPaths() {
  const terms = (await getCollection('glossary')).map(({ id, data }) => ({
    params: { code: data.code },
    props: { code: data.code, name: data.term, path: `/begrepp/${id}/` },
  }));
  const families = (await getCollection('confusions')).map(({ id, data }) => ({
    params: { code: data.number },
    props: { code: data.number, name: data.title, path: `/begrepp/forvaxlingar/${id}/` },
  }));
  return [...terms, ...families].flatMap(({ params, props }) => [
    { params, props },
    { params: { code: params.code.toLowerCase() }, props },
  ]);
}

/** A page with nothing but the way on: at once by itself, and as a link. Search engines are told the real address. */
export const GET: APIRoute<Target> = ({ props, site }) => {
  const words = glossaryWords.term;
  const { code } = props;
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
