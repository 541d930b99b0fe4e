import type { OwnDocument } from './binder/binder';
import { documentId, type DocumentText, type TextBlock, type TextSection } from './document-text';
import type { ReportWords } from './report-words';

/** The tab for what the reader has made, when no other is chosen. */
export const OWN_PART = 1;

/**
 * A document of the reader's own in the shape of the site's, so that it is decided, looked over and printed like them.
 * Parts that are left empty are left out.
 */
export function ownText(own: OwnDocument, words: ReportWords): DocumentText {
  const isList = own.form === 'checklista';
  return {
    kind: 'egen',
    title: own.title.trim() || words.binder.untitled,
    number: own.number.trim(),
    version: '',
    subtitle: isList ? own.purpose.trim() : '',
    address: '',
    part: OWN_PART,
    ...(own.who.trim() !== '' && !isList ? { responsible: own.who.trim() } : {}),
    ...(isList ? {} : { adoptedBy: words.routine.adoptedBy }),
    review: { months: 12, most: 24 },
    fields: [],
    sections: isList ? listSections(own, words) : routineSections(own, words),
    signature: isList ? words.checklist.filledBy : words.routine.signature,
  };
}

function routineSections(own: OwnDocument, { routine }: ReportWords): TextSection[] {
  const who = own.who.trim() === '' ? [] : [paragraph(routine.responsible, own.who)];
  const when = own.when.trim() === '' ? [] : [paragraph(routine.when, own.when)];
  return [
    section('purpose', routine.purpose, paragraphs(own.purpose)),
    section('scope', routine.scope, [...bullets(own.scope), ...who, ...when], 3),
    section(
      'steps',
      routine.steps,
      parted(own.body, (items) => ({ kind: 'list', ordered: true, items })),
    ),
    section('records', routine.records, bullets(own.records)),
    section('deviations', routine.deviations, bullets(own.deviations)),
  ].filter(({ blocks }) => blocks.length > 0);
}

function listSections(own: OwnDocument, { checklist }: ReportWords): TextSection[] {
  const about = [
    ...(own.who.trim() === '' ? [] : [paragraph(checklist.who, own.who)]),
    ...(own.when.trim() === '' ? [] : [paragraph(checklist.when, own.when)]),
  ];
  const items = parted(own.body, (lines) => ({ kind: 'ticks', items: lines.map((text) => ({ text })) }));
  return [section('about', '', about), section('items', '', items)].filter(({ blocks }) => blocks.length > 0);
}

const section = (id: string, title: string, blocks: TextBlock[], level: 2 | 3 = 2): TextSection => ({
  id,
  title,
  level,
  blocks,
});

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const paragraph = (label: string, text: string): TextBlock => ({ kind: 'paragraph', text: `${label}: ${text.trim()}` });

const paragraphs = (text: string): TextBlock[] => linesOf(text).map((line) => ({ kind: 'paragraph', text: line }));

const bullets = (text: string): TextBlock[] => {
  const items = linesOf(text);
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
};

/** Lines in stretches: one that ends with a colon is a heading over those after it. */
function parted(text: string, blockOf: (lines: string[]) => TextBlock): TextBlock[] {
  const blocks: TextBlock[] = [];
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) blocks.push(blockOf(lines));
    lines = [];
  };
  for (const line of linesOf(text)) {
    if (!line.endsWith(':') || line.length < 2) lines.push(line);
    else {
      flush();
      blocks.push({ kind: 'heading', level: 3, text: line.slice(0, -1).trim() });
    }
  }
  flush();
  return blocks;
}

/** The name of an own document in the binder. */
export const ownId = (id: string): string => documentId('egen', id);
