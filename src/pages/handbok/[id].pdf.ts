import type { APIRoute, GetStaticPaths } from 'astro';
import { type BookFile, readBookFile, readVolumes } from '@/handbook/manifest';

export const getStaticPaths = (() =>
  readVolumes(process.cwd()).map(({ id, pdf }) => ({ params: { id }, props: { file: pdf } }))) satisfies GetStaticPaths;

/** A volume of the handbook, as npm run handbook left it. */
export const GET: APIRoute<{ file: BookFile }> = ({ props }) =>
  new Response(readBookFile(process.cwd(), props.file), { headers: { 'content-type': 'application/pdf' } });
