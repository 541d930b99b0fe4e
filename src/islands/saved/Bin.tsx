import { useState } from 'preact/hooks';
import { type BinItem, emptyBin } from '../../storage/bin';
import { dayAndTime } from '../../strings/clock-time';
import { saved as words } from '../../strings/saved';
import type { TitleOf } from './MyData';
import { withDocument } from './saved-things';

interface Props {
  items: readonly BinItem[];
  titleOf: TitleOf;
  base: string;
  onChange: () => Promise<void>;
}

/** What has been emptied during the last thirty days. */
export function Bin({ items, titleOf, base, onChange }: Props) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const restore = async ({ kind, id, text }: BinItem) => {
    const done = await withDocument(kind, id, base, async (handle) => {
      const took = handle.restore(text);
      await handle.flush();
      return took;
    });
    setSaid(done ? words.bin.restored(titleOf(kind, id)) : words.versions.failed);
    await onChange();
  };
  return (
    <>
      <p>{words.bin.why}</p>
      {items.length === 0 ? (
        <p>{words.bin.empty}</p>
      ) : (
        <>
          <ul class="version-list">
            {items.map((item) => (
              <li key={`${item.kind}:${item.id}:${item.at.getTime()}`}>
                {titleOf(item.kind, item.id)} · {dayAndTime(item.at)}{' '}
                <button type="button" class="button quiet small" onClick={() => void restore(item)}>
                  {words.bin.restore} <span class="sr-only">{titleOf(item.kind, item.id)}</span>
                </button>
              </li>
            ))}
          </ul>
          {asking ? (
            <p>
              {words.bin.confirm(items.length)}{' '}
              <button
                type="button"
                class="button"
                onClick={async () => {
                  setSaid((await emptyBin({ base })) ? words.bin.emptied : words.bin.failed);
                  setAsking(false);
                  await onChange();
                }}
              >
                {words.bin.yes}
              </button>{' '}
              <button type="button" class="button quiet" onClick={() => setAsking(false)}>
                {words.file.cancel}
              </button>
            </p>
          ) : (
            <button type="button" class="button quiet" onClick={() => setAsking(true)}>
              {words.bin.emptyButton}
            </button>
          )}
        </>
      )}
      <p role="status">{said}</p>
    </>
  );
}
