import type { Deviation } from '../domain/deviation';
import type { MergeDocument } from './merge-map';
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

const PATH = /^entry\/([a-z0-9-]{1,64})\/([a-zA-Z]+)$/;

/** Every entry of a log, in one walk through it. What a field cannot hold is met as if it were not there. */
export function entriesOf({ fields }: MergeDocument): Deviation[] {
  const entries = new Map<string, Deviation>();
  for (const [path, [value]] of fields) {
    const [, id, field = ''] = PATH.exec(path) ?? [];
    if (id === undefined || value === null || !RULES.get(field)?.accepts(value)) continue;
    const entry = entries.get(id) ?? { id, ...EMPTY };
    entries.set(id, Object.assign(entry, { [field]: value }));
  }
  return [...entries.values()];
}

/** The part of a log that is about one entry: what is handed over in a file. */
export function onlyEntry(log: MergeDocument, id: string): MergeDocument {
  const own = [...log.fields].filter(([path]) => path.startsWith(`entry/${id}/`));
  return { ...log, fields: new Map(own), bodyExtras: new Map(), envelopeExtras: new Map() };
}
