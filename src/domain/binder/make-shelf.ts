import type { BinderSetFile } from '../../schema/binder-set';
import type { Checklist } from '../../schema/checklist';
import type { Part } from '../../schema/part';
import type { Routine } from '../../schema/routine';
import type { Template } from '../../schema/template';
import { checklistText } from '../checklist-text';
import { documentId, type ShelfDocument } from '../document-text';
import type { ReportWords } from '../report-words';
import { routineText } from '../routine-text';
import { templateText } from '../template-text';
import type { Shelf } from './binder';
import { defaultPart, isWorkPart } from './default-part';

interface Entry<T> {
  /** File name without ending. */
  id: string;
  data: T;
}

/** What authors have written that a binder is made of. */
export interface ShelfContent {
  routines: readonly Entry<Routine>[];
  checklists: readonly Entry<Checklist>[];
  templates: readonly Entry<Template>[];
  parts: readonly Entry<Part>[];
  binderSets: readonly Entry<BinderSetFile>[];
}

/** Everything on the site that a binder can hold, each behind its tab. */
export function makeShelf(content: ShelfContent, words: ReportWords): Shelf {
  const parts = content.parts.map(({ data }) => data).sort((a, b) => a.number - b.number);
  const documents: [string, ShelfDocument][] = [
    ...content.routines.map(({ id, data }): [string, ShelfDocument] => [
      documentId('rutin', id),
      routineText(data, { id, part: defaultPart(data.chapters, parts), words }),
    ]),
    ...content.checklists.map(({ id, data }): [string, ShelfDocument] => [
      documentId('checklista', id),
      checklistText(data, { id, part: defaultPart(data.chapters, parts), words }),
    ]),
    ...content.templates.map(({ id, data }): [string, ShelfDocument] => {
      const part = isWorkPart(data.part) ? data.part : defaultPart(data.chapters, parts);
      return [documentId('mall', id), templateText(data, { id, part, words })];
    }),
  ];
  return {
    documents: Object.fromEntries(documents),
    tabs: parts
      .filter(({ number }) => isWorkPart(number))
      .map(({ number, title, lead }) => ({ id: `flik-${number}`, number: String(number), title, lead })),
    sets: content.binderSets
      .toSorted((a, b) => a.data.order - b.data.order)
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
