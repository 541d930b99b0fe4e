import { useState } from 'preact/hooks';
import { wipe } from '../../storage/wipe';
import { saved as words } from '../../strings/saved';
import { FileForm } from './FileForm';

interface Props {
  base: string;
  /** What the reader calls everything that is saved here. */
  titles: readonly string[];
  inBin: number;
  onWiped: () => Promise<void>;
}

/** Lists what will go, makes a file first, and then removes everything and looks that it is gone. */
export function WipeDevice({ base, titles, inBin, onWiped }: Props) {
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState(false);
  const [sure, setSure] = useState(false);
  const [said, setSaid] = useState('');
  const all = words.wipe;
  const needsCopy = titles.length > 0 && !copied;
  const close = () => {
    setOpen(false);
    setCopied(false);
    setSure(false);
  };
  return (
    <>
      <p>{all.why}</p>
      {!open ? (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            setSaid('');
            setOpen(true);
          }}
        >
          {all.button}
        </button>
      ) : (
        <div class="saved-more">
          {titles.length + inBin > 0 && (
            <>
              <p>{all.goes}</p>
              <ul>
                {titles.map((title) => (
                  <li key={title}>{title}</li>
                ))}
                {inBin > 0 && <li>{all.alsoBin(inBin)}</li>}
              </ul>
            </>
          )}
          {titles.length > 0 && (
            <>
              <h3>{all.copyFirst}</h3>
              <FileForm base={base} onSaved={() => setCopied(true)} />
              <p role="status">{copied ? all.copied : all.notCopied}</p>
            </>
          )}
          {needsCopy && (
            <label class="choice">
              <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
              <span>{all.sure}</span>
            </label>
          )}
          <p>
            <button
              type="button"
              class="button"
              disabled={needsCopy && !sure}
              onClick={async () => {
                const done = await wipe({ base });
                close();
                setSaid(done ? all.done : all.failed);
                await onWiped();
              }}
            >
              {all.yes}
            </button>{' '}
            <button type="button" class="button quiet" onClick={close}>
              {all.no}
            </button>
          </p>
        </div>
      )}
      <p role="status">{said}</p>
    </>
  );
}
