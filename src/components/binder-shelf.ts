import { getCollection } from 'astro:content';
import type { Shelf } from '@/domain/binder/binder';
import { defaultPart, isWorkPart } from '@/domain/binder/default-part';
import { checklistText } from '@/domain/checklist-text';
import { documentId, type ShelfDocument } from '@/domain/document-text';
import { routineText } from '@/domain/routine-text';
import { templateText } from '@/domain/template-text';
import { reportWords as words } from '@/strings/report';
import { qrCode } from './qr-code';

/** Everything on the site that a binder can hold. */
export async function binderShelf(): Promise<Shelf> {
  const [routines, checklists, templates, parts, sets] = await Promise.all([
    getCollection('routines'),
    getCollection('checklists'),
    getCollection('templates'),
    getCollection('parts'),
    getCollection('binderSets'),
  ]);
  const order = parts.map(({ data }) => data).sort((a, b) => a.number - b.number);
  const documents = [
    ...routines.map(({ id, data }) => {
      const text = routineText(data, { id, part: defaultPart(data.chapters, order), words });
      return [documentId('rutin', id), text] as const;
    }),
    ...checklists.map(({ id, data }) => {
      const text = checklistText(data, { id, part: defaultPart(data.chapters, order), words });
      return [documentId('checklista', id), text] as const;
    }),
    ...templates.map(({ id, data }) => {
      const part = isWorkPart(data.part) ? data.part : defaultPart(data.chapters, order);
      return [documentId('mall', id), templateText(data, { id, part, words })] as const;
    }),
  ];
  return {
    documents: Object.fromEntries(
      documents.map(([id, text]): [string, ShelfDocument] => [id, { ...text, code: qrCode(text.address) }]),
    ),
    tabs: order
      .filter(({ number }) => isWorkPart(number))
      .map(({ number, title, lead }) => ({ id: `flik-${number}`, number: String(number), title, lead })),
    sets: sets
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ id, data }) => ({
        id,
        title: data.title,
        lead: data.lead,
        kind: data.kind === 'bas' ? 'base' : 'more',
        documents: [
          ...data.routines.map((name) => documentId('rutin', name)),
          ...data.checklists.map((name) => documentId('checklista', name)),
          ...data.templates.map((name) => documentId('mall', name)),
        ],
      })),
  };
}
