import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { qrCode } from '@/components/qr-code';
import { templateReport } from '@/domain/report-template';
import { reportWords } from '@/strings/report';

export async function getStaticPaths() {
  return (await getCollection('templates')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** A template as a document, fetched when the reader asks for the PDF. */
export const GET: APIRoute<{ entry: CollectionEntry<'templates'> }> = ({ props: { entry } }) => {
  const address = `/mallar/${entry.id}/`;
  return Response.json(templateReport(entry.data, { address, code: qrCode(address), words: reportWords }));
};
