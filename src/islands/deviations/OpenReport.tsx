import { useId, useState } from 'preact/hooks';
import { labelIn } from '../../domain/report-deviation';
import { sayWhen } from '../../domain/when';
import type { Log } from '../../schema/log';
import { MAX_FILE_BYTES, unpackFile } from '../../storage/file/unpack';
import { MOST_ENTRIES } from '../../storage/records/deviation-log';
import { logWords } from '../../strings/deviation-log';
import { deviationWords } from '../../strings/deviation-report';
import { files } from '../../strings/files';
import type { LogHandle } from './entry-values';
import { type Joined, type JoinedEntry, type JoinedLog, joinLogs, logsIn } from './join';

/** A preview is to be looked through. What is more than this is counted. */
const SHOWN = 30;

interface Props {
  doc: LogHandle;
  log: Log;
  base: string;
}

/** A report that somebody has handed over, or the log from another device: looked at first, then joined. */
export function OpenReport({ doc, log, base }: Props) {
  const words = logWords.join;
  const id = useId();
  const [said, setSaid] = useState('');
  const [found, setFound] = useState<readonly JoinedLog[]>([]);
  const [joined, setJoined] = useState<Joined | null>(null);
  const choose = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    setFound([]);
    setJoined(null);
    if (!chosen) return;
    setSaid(words.reading);
    try {
      setSaid(await read(chosen));
    } catch {
      setSaid(words.unreachable);
    }
    // Lets the reader pick the same file again.
    input.value = '';
  };
  const read = async (chosen: File): Promise<string> => {
    // Not even read: a film chosen by mistake would fill the computer's memory.
    if (chosen.size > MAX_FILE_BYTES) return files.refusals['too-large'];
    const file = await unpackFile(new Uint8Array(await chosen.arrayBuffer()));
    if (file.result === 'refused') return files.refusals[file.why];
    if (file.result !== 'ok') return words.locked;
    const logs = await logsIn(file, doc, base);
    if (logs.length === 0) return words.noLog;
    setFound(logs);
    return '';
  };
  const apply = async () => {
    const done = await joinLogs(found, doc, base);
    setFound([]);
    setJoined(done);
    const sums = words.done(done.news, done.changed, done.numbers.join(', '));
    setSaid([done.failed ? words.failed : '', done.news + done.changed > 0 ? sums : ''].join(' ').trim());
  };
  const undo = async () => {
    await joined?.undo();
    setJoined(null);
    setSaid(words.undone);
  };
  const isSame = found.every(
    ({ entries, numbers }) => numbers.size === 0 && entries.every(({ state }) => state === 'same'),
  );
  return (
    <section class="open-file log-join" aria-labelledby={`${id}-rubrik`}>
      <h3 id={`${id}-rubrik`}>{words.heading}</h3>
      <p>{words.why}</p>
      <p>
        <input
          id={id}
          class="file-field"
          type="file"
          accept=".html,.htm,.json,text/html,application/json"
          onChange={(event) => void choose(event.currentTarget)}
        />
        <label class="button quiet" for={id}>
          {words.pick}
        </label>
      </p>
      <p role="status">{said}</p>
      {found.map((one) => (
        <Preview key={one.year} joined={one} log={log} />
      ))}
      {found.length > 0 && (
        <p>
          {isSame ? (
            <>{words.nothing} </>
          ) : (
            <>
              <button type="button" class="button" onClick={() => void apply()}>
                {words.apply}
              </button>{' '}
            </>
          )}
          <button type="button" class="button quiet" onClick={() => setFound([])}>
            {words.cancel}
          </button>
        </p>
      )}
      {joined && (
        <button type="button" class="button quiet" onClick={() => void undo()}>
          {words.undo}
        </button>
      )}
    </section>
  );
}

function Preview({ joined: { year, entries, total }, log }: { joined: JoinedLog; log: Log }) {
  const words = logWords.join;
  const count = (wanted: JoinedEntry['state']) => entries.filter(({ state }) => state === wanted).length;
  const news = entries.filter(({ state }) => state !== 'same');
  const { fields } = deviationWords;
  const nameOf = (field: string) => (fields as Readonly<Record<string, string>>)[field];
  return (
    <div class="log-join-preview">
      <h4>{words.in(year)}</h4>
      <p>{words.sums(count('new'), count('changed'), count('same'))}</p>
      {total > MOST_ENTRIES && <p class="notice">{words.tooMany(total, MOST_ENTRIES)}</p>}
      <ul class="entry-list">
        {news.slice(0, SHOWN).map(({ entry, name, state, fields: differing }) => (
          <li key={entry.id} class="entry-line">
            <p>
              <span class="badge">{state === 'new' ? words.isNew : words.isChanged}</span> <strong>{name}</strong>{' '}
              {labelIn(log.kinds, entry.kind)} {sayWhen(entry.date)}
            </p>
            <p class="entry-text">{entry.happened.slice(0, 160)}</p>
            {state === 'changed' && (
              <p class="kind">
                {words.differs([...new Set(differing.flatMap((field) => nameOf(field) ?? []))].join(', '))}
              </p>
            )}
          </li>
        ))}
      </ul>
      {news.length > SHOWN && <p>{words.rest(news.length - SHOWN)}</p>}
    </div>
  );
}
