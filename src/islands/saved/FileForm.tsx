import { useEffect, useId, useState } from 'preact/hooks';
import { canChooseTarget, chooseTarget, lastTarget, mayWrite, rememberTarget } from '../../storage/file/target';
import { placeOf } from '../../storage/environment';
import { saved } from '../../strings/saved';
import { type FileWish, nameOfFile, type Which } from './file-wish';

interface Props {
  base: string;
  /** What can be saved by itself here; without it, everything is saved. */
  only?: { kind: string; id: string };
  /** Called when a file has been handed over. */
  onSaved?: () => void;
}

const SHORTEST = 10;

/** Everything about saving to a file, in one small form: what, which kind of file, locked or not, and where. */
export function FileForm({ base, only, onSaved }: Props) {
  const words = saved.file;
  const [scope, setScope] = useState<'one' | 'all'>(only ? 'one' : 'all');
  const [format, setFormat] = useState<FileWish['format']>('html');
  const [locked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState('');
  const [working, setWorking] = useState(false);
  const [target, setTarget] = useState<FileSystemFileHandle | null>(null);
  const name = useId();
  const which: Which = scope === 'one' && only ? only : null;

  useEffect(() => {
    void lastTarget({ base }).then(setTarget);
  }, [base]);

  const save = async (same: FileSystemFileHandle | null) => {
    const problem = !locked
      ? ''
      : passphrase.length < SHORTEST
        ? words.tooShort
        : passphrase === again
          ? ''
          : words.differ;
    setWrong(problem);
    if (problem !== '') return;
    const wish: FileWish = { format, passphrase: locked ? passphrase : '' };
    const suggested = nameOfFile(which, '', wish, new Date());
    // The question where to save must come at once: browsers allow it only in the click itself.
    const chosen = same ?? (canChooseTarget() ? await chooseTarget(suggested) : null);
    if (canChooseTarget() && (chosen === null || !(await mayWrite(chosen)))) return setSaid(words.aborted);
    setWorking(true);
    setSaid(words.making);
    try {
      const { handOver, makeFile } = await import('./save-file');
      const file = await makeFile(which, wish, base);
      if (file === null) return setSaid(words.nothing);
      const outcome = await handOver(file, chosen?.name ?? suggested, chosen);
      if (outcome === 'failed') return setSaid(words.failed);
      if (chosen !== null && placeOf(base) === 'browser') {
        await rememberTarget({ base }, chosen);
        setTarget(chosen);
      }
      setSaid(words[outcome](chosen?.name ?? suggested, file.documents));
      onSaved?.();
    } catch {
      setSaid(words.failed);
    } finally {
      setWorking(false);
    }
  };

  return (
    <form
      class="file-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save(null);
      }}
    >
      <p>{words.why}</p>
      {only && (
        <fieldset class="choices">
          <legend>{words.what}</legend>
          {(['one', 'all'] as const).map((value) => (
            <label class="choice" key={value}>
              <input type="radio" name={`${name}-vad`} checked={scope === value} onChange={() => setScope(value)} />
              <span>{words[value]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset class="choices">
        <legend>{words.format}</legend>
        {(['html', 'json'] as const).map((value) => (
          <label class="choice" key={value}>
            <input type="radio" name={`${name}-slag`} checked={format === value} onChange={() => setFormat(value)} />
            <span>{value === 'html' ? words.readable : words.data}</span>
          </label>
        ))}
      </fieldset>
      <label class="choice">
        <input type="checkbox" checked={locked} onChange={(event) => setLocked(event.currentTarget.checked)} />
        <span>{words.lock}</span>
      </label>
      {locked && (
        <div class="passphrases">
          <p id={`${name}-las`}>{words.lockWhy}</p>
          {[
            { label: words.passphrase, value: passphrase, set: setPassphrase },
            { label: words.again, value: again, set: setAgain },
          ].map(({ label, value, set }, index) => (
            <p key={label}>
              <label for={`${name}-${index}`}>{label}</label>
              <input
                id={`${name}-${index}`}
                class="text-field"
                type="password"
                autocomplete="new-password"
                value={value}
                aria-describedby={`${name}-las ${name}-fel`}
                aria-invalid={wrong !== ''}
                onInput={(event) => set(event.currentTarget.value)}
              />
            </p>
          ))}
        </div>
      )}
      <p class="field-error" id={`${name}-fel`} role="alert">
        {wrong}
      </p>
      <p>
        {target !== null && (
          <>
            <button type="button" class="button" disabled={working} onClick={() => void save(target)}>
              {words.same(target.name)}
            </button>{' '}
          </>
        )}
        <button type="submit" class={target === null ? 'button' : 'button quiet'} disabled={working}>
          {words.save}
        </button>
      </p>
      <p role="status">{said}</p>
    </form>
  );
}
