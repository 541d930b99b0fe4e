import { getCollection } from 'astro:content';
import type { Shelf } from '@/domain/binder/binder';
import { makeShelf } from '@/domain/binder/make-shelf';
import { reportWords } from '@/strings/report';
import { qrCode } from './qr-code';

/** Everything on the site that a binder can hold, each with the square code that leads back to its page. */
export async function binderShelf(): Promise<Shelf> {
  const [routines, checklists, templates, parts, binderSets] = await Promise.all([
    getCollection('routines'),
    getCollection('checklists'),
    getCollection('templates'),
    getCollection('parts'),
    getCollection('binderSets'),
  ]);
  const shelf = makeShelf({ routines, checklists, templates, parts, binderSets }, reportWords);
  const documents = Object.entries(shelf.documents).map(([id, text]) => [id, { ...text, code: qrCode(text.address) }]);
  return { ...shelf, documents: Object.fromEntries(documents) };
}
