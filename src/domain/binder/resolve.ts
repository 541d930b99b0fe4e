import type { TextSection } from '../document-text';
import { type Filling, fillBlocks, fillRuns, headingOf } from '../fill-text';
import { fingerprint } from '../fingerprint';
import type { Block, Inline, ReportHead } from '../report-document';
import type { ReportWords } from '../report-words';
import type { Placed } from './arrange';
import type { Adaptation, Binder, Owner, Shelf } from './binder';
import { decisionOf, dueOf, intervalOf, isDecided } from './due';
import { fillingOf } from './fields';

/** All that a binder on paper is made from. */
export interface BinderSetting {
  binder: Binder;
  shelf: Shelf;
  owner: Owner;
  /** 2026-11-22 */
  today: string;
  words: ReportWords;
}

/** undecided = the version in the binder is not decided. changed = it is, but what is said is not what was decided. */
export type DocumentStatus = 'decided' | 'undecided' | 'changed' | 'used';

/** How far a document has come. */
export function statusOf(placed: Placed, setting: BinderSetting): DocumentStatus {
  if (!isDecided(placed)) return 'used';
  const decision = decisionOf(placed);
  if (!decision) return 'undecided';
  return decision.print === '' || decision.print === printOf(placed, setting) ? 'decided' : 'changed';
}

/** What a document in the binder says about itself: its own version, its decision and when it is looked over again. */
export function headOf(placed: Placed, setting: BinderSetting): ReportHead {
  const { text, document } = placed;
  const { words, owner, today, shelf } = setting;
  const decision = decisionOf(placed);
  const due = dueOf(placed, today);
  const responsible = document.owner || text.responsible;
  return {
    title: text.title,
    language: 'sv-SE',
    number: text.number,
    version: document.version,
    subtitle: text.subtitle,
    organisation: owner.organisation,
    status: words.binder.status[statusOf(placed, setting)],
    ...(isDecided(placed) ? { adopted: decision ?? { body: text.adoptedBy ?? '', date: '', paragraph: '' } } : {}),
    ...(responsible ? { responsible } : {}),
    nextReview: due.date || words.binder.reviewEvery(intervalOf(placed)),
    made: today,
    origin: words.origin(text.address),
    code: shelf.documents[placed.id]?.code,
  };
}

/** The blocks of a document in the binder: the adopted text with fields filled in, and the reader's own text marked as such. */
export function blocksOf(placed: Placed, setting: BinderSetting): Block[] {
  const { text, source, isGone } = placed;
  const own = setting.words.binder;
  const filling = fillingFor(placed, setting);
  const blocks = contentBlocks(placed, setting, filling);
  const isSigned = !decisionOf(placed) && text.signature.length > 0;
  const basis = [...(source === 'own' ? [] : [own.basedOn(text.number, text.version)]), ...(isGone ? [own.gone] : [])];
  return [
    ...blocks,
    ...([...filling.fields.values()].some(({ isProposal }) => isProposal)
      ? [{ kind: 'note', title: own.proposalsLeft, runs: [own.proposalsWhy] } satisfies Block]
      : []),
    ...(basis.length > 0 ? [{ kind: 'paragraph', runs: [basis.join(' ')] } satisfies Block] : []),
    ...(isSigned ? [{ kind: 'signature', labels: [...text.signature] } satisfies Block] : []),
  ];
}

/**
 * The fingerprint of what a document says: what a board decides on. The same whatever day it is, whoever has decided
 * and however the site has changed since.
 */
export function printOf(placed: Placed, setting: BinderSetting): string {
  const { title, subtitle } = placed.text;
  return fingerprint([title, subtitle, contentBlocks(placed, setting, fillingFor(placed, setting))]);
}

/** The words and fields with which the texts of a document are filled in. */
export function fillingFor(placed: Placed, setting: BinderSetting): Filling {
  const { routine } = setting.words;
  return {
    fields: fillingOf(placed.text, [...placed.document.adaptations.values()], setting),
    hasMarkup: placed.source !== 'own',
    table: { caption: routine.fields, label: routine.fieldLabel, value: routine.fieldValue },
  };
}

function contentBlocks({ text, document }: Placed, { words }: BinderSetting, filling: Filling): Block[] {
  const { adaptations } = document;
  const sections = text.sections.flatMap((section) =>
    adaptedSection(section, adaptations.get(section.id), filling, words),
  );
  const here = new Set(text.sections.map(({ id }) => id));
  const homeless = [...adaptations].filter(([id]) => !here.has(id));
  if (homeless.length === 0) return sections;
  return [
    ...sections,
    { kind: 'heading', level: 2, text: words.binder.homeless },
    { kind: 'paragraph', runs: [words.binder.homelessWhy] },
    ...homeless.flatMap(([, { text: mine }]) => readersBlocks(mine, filling)),
  ];
}

/** A section with the reader's own text after it, or instead of it. The heading stays: others refer to it. */
export function adaptedSection(
  section: TextSection,
  adaptation: Adaptation | undefined,
  filling: Filling,
  { binder: words }: ReportWords,
): Block[] {
  const heading = headingOf(section, filling);
  if (!adaptation) return [...heading, ...fillBlocks(section.blocks, filling)];
  const isTicks = section.blocks.length > 0 && section.blocks.every(({ kind }) => kind === 'ticks');
  const label = adaptation.mode === 'replace' ? words.replaced : isTicks ? words.addedItems : words.added;
  const mine = isTicks ? readersTicks(adaptation.text, filling) : readersBlocks(adaptation.text, filling);
  return [
    ...heading,
    ...(adaptation.mode === 'replace' ? [] : fillBlocks(section.blocks, filling)),
    { kind: 'paragraph', runs: [{ text: `${label}:`, bold: true }] },
    ...mine,
  ];
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What the reader wrote, as it stands: a line is a paragraph, and lines that begin with a dash are a list. */
function readersBlocks(text: string, filling: Filling): Block[] {
  const blocks: Block[] = [];
  for (const line of linesOf(text)) {
    const item = /^[-–•]\s+(.*)$/.exec(line)?.[1];
    const runs: Inline[] = fillRuns(item ?? line, { ...filling, hasMarkup: false });
    const last = blocks.at(-1);
    if (item === undefined) blocks.push({ kind: 'paragraph', runs });
    else if (last?.kind === 'list') last.items.push({ runs });
    else blocks.push({ kind: 'list', ordered: false, items: [{ runs }] });
  }
  return blocks;
}

/** In a checklist every line of the reader's is a box to tick. */
function readersTicks(text: string, filling: Filling): Block[] {
  const plain = (line: string) =>
    fillRuns(line, { ...filling, hasMarkup: false })
      .map((run) => (typeof run === 'string' ? run : run.text))
      .join('');
  return [
    {
      kind: 'ticks',
      items: linesOf(text).map((line) => ({ text: plain(line.replace(/^[-–•☐]\s+/, '')), done: false })),
    },
  ];
}
