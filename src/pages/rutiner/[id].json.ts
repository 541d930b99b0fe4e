import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { qrCode } from '@/components/qr-code';
import { routineReport } from '@/domain/report-routine';
import { reportWords } from '@/strings/report';

export async function getStaticPaths() {
  return (await getCollection('routines')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** A routine as a document, fetched when the reader asks for the PDF. */
export const GET: APIRoute<{ entry: CollectionEntry<'routines'> }> = ({ props: { entry } }) => {
  const address = `/rutiner/${entry.id}/`;
  return Response.json(routineReport(entry.data, { address, code: qrCode(address), words: reportWords }));
};
