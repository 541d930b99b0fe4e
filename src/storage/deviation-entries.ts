import type { Deviation } from '../domain/deviation';
import type { Json } from './canonical';
import { compareJson, type MergeDocument, valueOf } from './merge-map';
import { deviationLog } from './records/deviation-log';

/** What an entry's fields are called. */
export type EntryField = Exclude<keyof Deviation, 'id'>;

const EMPTY: Omit<Deviation, 'id'> = {
  number: null,
  registered: '',
  kind: '',
  area: '',
  seriousness: '',
  reporter: '',
  causeKind: '',
  date: '',
  reported: '',
  place: '',
  happened: '',
  immediate: '',
  notified: '',
  cause: '',
  measure: '',
  responsible: '',
  due: '',
  done: '',
  answered: '',
  noAnswer: false,
  effect: '',
  effectDate: '',
  effectNote: '',
  story: '',
  removed: false,
};

/** One rule for each field, found once: asking by path would try every pattern for every field of every entry. */
const RULES = new Map(Object.keys(EMPTY).map((field) => [field, deviationLog.ruleFor(`entry/x/${field}`)] as const));

const HEAD = 'entry/';
const ID = /^[a-z0-9-]{1,64}$/;

/** Every entry of a log, in one walk through it. What a field cannot hold is met as if it were not there. */
export function entriesOf({ fields }: Pick<MergeDocument, 'fields'>): Deviation[] {
  const entries = new Map<string, Deviation>();
  for (const [path, [value]] of fields) {
    if (value === null || !path.startsWith(HEAD)) continue;
    const cut = path.indexOf('/', HEAD.length);
    const [id, field] = [path.slice(HEAD.length, cut), path.slice(cut + 1)];
    if (!RULES.get(field)?.accepts(value)) continue;
    const known = entries.get(id);
    if (known === undefined && !ID.test(id)) continue;
    const entry = known ?? { id, ...EMPTY };
    // The rule vouches for the type.
    (entry as unknown as Record<string, Json>)[field] = value;
    entries.set(id, entry);
  }
  return [...entries.values()];
}

/** One entry as it is now, without a walk through the others; undefined when there is none with that id. */
export function entryOf({ fields }: MergeDocument, id: string): Deviation | undefined {
  const own = [...RULES.keys()].flatMap((field) => {
    const path = `${HEAD}${id}/${field}`;
    const entry = fields.get(path);
    return entry ? [[path, entry] as const] : [];
  });
  return entriesOf({ fields: new Map(own) })[0];
}

/** The paths whose values a joined log has and the log before it had not. A merge takes nothing away, so these are all. */
export function changedPaths(before: MergeDocument, joined: MergeDocument): string[] {
  return [...joined.fields.keys()].filter((path) => compareJson(valueOf(before, path), valueOf(joined, path)) !== 0);
}

/** The part of a log that is about one entry: what is handed over in a file. */
export function onlyEntry(log: MergeDocument, id: string): MergeDocument {
  const own = [...log.fields].filter(([path]) => path.startsWith(`entry/${id}/`));
  return { ...log, fields: new Map(own), bodyExtras: new Map(), envelopeExtras: new Map() };
}
