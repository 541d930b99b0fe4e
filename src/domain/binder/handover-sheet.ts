import type { Block } from '../report-document';
import { compareSwedish } from '../swedish';
import type { Arrangement, Placed } from './arrange';
import { HANDOVER } from './binder';
import { type ListedDocument, listDocuments } from './document-list';
import { fieldsOf } from './fields';
import type { BinderSetting } from './resolve';

/** So many of the next dates are told of; the rest stand in the list of documents. */
const NEXT_DATES = 12;
const BLANK_LINES = 2;

/** For whoever takes over: who owns what, what comes next, what is undone, and where things are. */
export function handoverBlocks(arrangement: Arrangement, setting: BinderSetting): Block[] {
  const { handover: words } = setting.words.binder;
  const list = listDocuments(arrangement, setting);
  return [
    { kind: 'heading', level: 2, text: words.owners },
    table(words.owners, words.ownerColumns, ownerRows(list, words.noOwner), [0.35, 0.65]),
    { kind: 'heading', level: 2, text: words.dates },
    table(words.dates, words.dateColumns, dateRows(list), [0.18, 0.52, 0.3]),
    { kind: 'heading', level: 2, text: words.gaps },
    gapList(list, arrangement, setting),
    ...HANDOVER.flatMap((topic): Block[] => {
      const written = setting.binder.handover.get(topic)?.trim() ?? '';
      return [
        { kind: 'heading', level: 2, text: words.topics[topic] },
        ...(written === ''
          ? [{ kind: 'lines', label: words.blank, count: BLANK_LINES } satisfies Block]
          : written.split(/\r?\n/).map((line): Block => ({ kind: 'paragraph', runs: [line] }))),
      ];
    }),
    { kind: 'signature', labels: [...words.signature] },
  ];
}

function ownerRows(list: readonly ListedDocument[], noOwner: string): string[][] {
  const roles = new Map<string, string[]>();
  for (const { owner, placed } of list) roles.set(owner, [...(roles.get(owner) ?? []), nameOf(placed)]);
  return [...roles]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compareSwedish(a, b))
    .map(([role, documents]) => [role || noOwner, documents.join(', ')]);
}

function dateRows(list: readonly ListedDocument[]): string[][] {
  return list
    .filter(({ due }) => due.date !== '')
    .sort((a, b) => (a.due.date < b.due.date ? -1 : 1))
    .slice(0, NEXT_DATES)
    .map(({ due, placed, owner }) => [due.date, nameOf(placed), owner]);
}

function gapList(list: readonly ListedDocument[], arrangement: Arrangement, setting: BinderSetting): Block {
  const { handover: words } = setting.words.binder;
  const names = (rows: readonly ListedDocument[]) => rows.map(({ placed }) => placed.sheet).join(', ');
  const undecided = list.filter(({ status }) => status === 'undecided' || status === 'changed');
  const ownerless = list.filter(({ owner }) => owner === '');
  const { unfilled } = fieldsOf(arrangement, setting.binder, setting.shelf, setting.owner);
  const gaps = [
    ...(undecided.length > 0 ? [words.gap.undecided(names(undecided))] : []),
    ...(unfilled.length > 0 ? [words.gap.unfilled(unfilled.map(({ label }) => label).join('; '))] : []),
    ...(ownerless.length > 0 ? [words.gap.noOwner(names(ownerless))] : []),
    ...(arrangement.unreadable.length > 0 ? [words.gap.unreadable(arrangement.unreadable.join(', '))] : []),
  ];
  if (gaps.length === 0) return { kind: 'paragraph', runs: [words.noGaps] };
  return { kind: 'list', ordered: false, items: gaps.map((gap) => ({ runs: [gap] })) };
}

const nameOf = ({ text }: Placed): string => (text.number === '' ? text.title : `${text.number} ${text.title}`);

function table(caption: string, titles: readonly string[], rows: string[][], widths: readonly number[]): Block {
  return {
    kind: 'table',
    caption,
    columns: titles.map((title, i) => ({ title, width: widths[i] ?? 0 })),
    rows,
    rowHeaders: true,
  };
}
