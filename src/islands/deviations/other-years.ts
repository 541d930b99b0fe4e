import { useEffect, useState } from 'preact/hooks';
import { statusOf } from '../../domain/deviation';
import type { Log } from '../../schema/log';
import { entriesOf } from '../../storage/deviation-entries';
import { listDocuments } from '../../storage/list-documents';
import { deviationLog } from '../../storage/records/deviation-log';
import { withDocument } from '../saved/saved-things';

/** The kinds that nobody has to follow up. */
export const withoutFollowUp = (log: Log): ReadonlySet<string> =>
  new Set(log.kinds.filter(({ followUp }) => !followUp).map(({ id }) => id));

/** Another year's log, and how much of it is not closed: what began last year is not over at New Year. */
export interface OtherYear {
  year: string;
  open: number;
}

/** The other years there is a log for, the latest first. Empty until they have been read. */
export function useOtherYears(base: string, year: string, log: Log): readonly OtherYear[] {
  const [years, setYears] = useState<readonly OtherYear[]>([]);
  useEffect(() => {
    let left = false;
    void readYears(base, year, log).then((found) => {
      if (!left) setYears(found);
    });
    return () => {
      left = true;
    };
  }, [base, year, log]);
  return years;
}

async function readYears(base: string, year: string, log: Log): Promise<OtherYear[]> {
  const names = (await listDocuments({ base })).filter(({ kind, id }) => kind === deviationLog.kind && id !== year);
  const years: OtherYear[] = [];
  for (const { id } of names) {
    const content = await withDocument(deviationLog.kind, id, base, (handle) => handle.content());
    const entries = content ? entriesOf(content).filter(({ removed }) => !removed) : [];
    const none = withoutFollowUp(log);
    if (entries.length > 0)
      years.push({ year: id, open: entries.filter((entry) => statusOf(entry, none) !== 'stangd').length });
  }
  return years.sort((a, b) => (a.year > b.year ? -1 : 1));
}
