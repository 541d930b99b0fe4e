import { useState } from 'preact/hooks';
import type { Row } from '../../domain/deviation-list';
import type { LogSetting } from '../../domain/report-deviation';
import type { Log } from '../../schema/log';
import { logWords } from '../../strings/deviation-log';
import type { EntryValues, LogHandle } from './entry-values';
import { EntryForm } from './EntryForm';

interface Props {
  row: Row;
  doc: LogHandle;
  log: Log;
  base: string;
  setting: LogSetting;
  write: (values: EntryValues) => boolean;
  giveNumber: () => void;
  /** The next entry that needs something done. */
  next: string | undefined;
  /** Opens another entry; '' is the list. */
  open: (id: string) => void;
}

/** One entry, with the ways from it: back, on to the next, as a file to somebody else, away. */
export function EntryView({ row, doc, log, base, setting, write, giveNumber, next, open }: Props) {
  const words = logWords.entry;
  const [said, setSaid] = useState('');
  const hand = async () => {
    try {
      await doc.flush();
      setSaid(await (await import('./hand-over')).handOver(doc, row, setting, base));
    } catch {
      setSaid(words.failed);
    }
  };
  return (
    <>
      <p class="row-buttons">
        <button type="button" class="button quiet small" onClick={() => open('')}>
          {words.back}
        </button>
        {next !== undefined && (
          <button type="button" class="button quiet small" onClick={() => open(next)}>
            {words.next}
          </button>
        )}
      </p>
      <EntryForm key={row.entry.id} {...{ row, log, base, write, giveNumber }} />
      <p class="row-buttons">
        <button type="button" class="button quiet" onClick={() => open('')}>
          {words.back}
        </button>
        <button type="button" class="button quiet" aria-describedby="lamna-bruk" onClick={() => void hand()}>
          {words.hand}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            if (write({ removed: true })) open('');
          }}
        >
          {words.remove}
        </button>
      </p>
      <p class="kind" id="lamna-bruk">
        {words.handWhy}
      </p>
      <p role="status">{said}</p>
    </>
  );
}
