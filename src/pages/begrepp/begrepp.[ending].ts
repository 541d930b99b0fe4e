import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedTerms } from '@/components/term-set';
import { TERM_FILES, type TermFile } from '@/export/terms/files';

export const getStaticPaths = (() =>
  Object.values(TERM_FILES).map((file) => ({
    params: { ending: file.ending },
    props: { file },
  }))) satisfies GetStaticPaths;

/** The whole glossary as a file for other programs. */
export const GET: APIRoute<{ file: TermFile }> = async ({ props: { file } }) =>
  new Response(file.write(await publishedTerms()), { headers: { 'content-type': file.type } });
