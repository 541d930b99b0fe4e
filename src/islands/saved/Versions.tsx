import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeptVersion } from '../../storage/journal';
import { readRecord } from '../../storage/record';
import { recordTypes } from '../../storage/records/index';
import { countAnswers } from '../../storage/tally';
import { dayAndTime } from '../../strings/clock-time';
import { saved as words } from '../../strings/saved';
import { withDocument } from './saved-things';

interface Props {
  kind: string;
  id: string;
  title: string;
  base: string;
  onChange: () => Promise<void>;
  onClose: () => void;
}

/** The kept versions of one document, newest first. Going back keeps what stood there before as a version too. */
export function Versions({ kind, id, title, base, onChange, onClose }: Props) {
  const [versions, setVersions] = useState<readonly KeptVersion[] | null>(null);
  const [said, setSaid] = useState('');
  const read = useCallback(
    async () => setVersions((await withDocument(kind, id, base, (handle) => handle.versions())) ?? []),
    [kind, id, base],
  );
  useEffect(() => void read(), [read]);
  const restore = async (text: string) => {
    const done = await withDocument(kind, id, base, async (handle) => {
      const took = handle.restore(text);
      await handle.flush();
      return took;
    });
    setSaid(done ? words.versions.restored : words.versions.failed);
    await read();
    await onChange();
  };
  return (
    <section aria-label={words.versions.heading(title)}>
      <h4>{words.versions.heading(title)}</h4>
      {versions !== null && versions.length === 0 && <p>{words.versions.none}</p>}
      <ol class="version-list" reversed>
        {[...(versions ?? [])].reverse().map(({ at, why, text }) => (
          <li key={`${at}-${text.length}`}>
            {dayAndTime(new Date(at))} · {words.versions.why[why]} · {words.answers(answersIn(kind, id, text))}{' '}
            <button type="button" class="button quiet small" onClick={() => void restore(text)}>
              {words.versions.restore} <span class="sr-only">{dayAndTime(new Date(at))}</span>
            </button>
          </li>
        ))}
      </ol>
      <p role="status">{said}</p>
      <button type="button" class="button quiet small" onClick={onClose}>
        {words.versions.close}
      </button>
    </section>
  );
}

function answersIn(kind: string, id: string, text: string): number {
  const type = recordTypes.get(kind);
  const reading = type && readRecord(type, id, text);
  return reading?.result === 'ok' ? countAnswers(reading.doc) : 0;
}
