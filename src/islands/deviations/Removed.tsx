import { useState } from 'preact/hooks';
import type { Row } from '../../domain/deviation-list';
import { labelIn } from '../../domain/report-deviation';
import type { Log } from '../../schema/log';
import { logWords } from '../../strings/deviation-log';
import { EMPTIED, type LogHandle, writeEntry } from './entry-values';

/** What has been taken away: put back, or emptied of words. */
export function Removed({ rows, doc, log }: { rows: readonly Row[]; doc: LogHandle; log: Log }) {
  const words = logWords.list;
  const [said, setSaid] = useState('');
  return (
    <details class="more">
      <summary>{words.removed(rows.length)}</summary>
      <p>{words.removedWhy}</p>
      <ul class="version-list">
        {rows.map(({ entry, name }) => (
          <li key={entry.id}>
            {name} {labelIn(log.kinds, entry.kind)}{' '}
            <button
              type="button"
              class="button quiet small"
              onClick={() => writeEntry(doc, entry.id, { removed: false })}
            >
              {words.putBack} <span class="sr-only">{name}</span>
            </button>{' '}
            <button
              type="button"
              class="button quiet small"
              onClick={() => setSaid(writeEntry(doc, entry.id, EMPTIED) === 'accepted' ? words.purged : '')}
            >
              {words.purge} <span class="sr-only">{name}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </details>
  );
}
