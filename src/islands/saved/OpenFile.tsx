import { useId, useState } from 'preact/hooks';
import type { Unpacked, UnpackedFile } from '../../storage/file/unpack';
import { files } from '../../strings/files';
import { saved as words } from '../../strings/saved';
import type { TitleOf } from './MyData';
import { Preview } from './Preview';
import type { Before, Candidate } from './read-in';

/** What reads a file, and what takes it in: fetched when a file has been chosen. */
const unpacking = () => import('../../storage/file/unpack');
const reading = () => import('./read-in');

interface Props {
  base: string;
  titleOf: TitleOf;
  onChange: () => Promise<void>;
}

/** From choosing a file to having it here: read, unlock if needed, look, choose, carry out, take back. */
export function OpenFile({ base, titleOf, onChange }: Props) {
  const all = words.open;
  const [said, setSaid] = useState('');
  const [name, setName] = useState('');
  const [bytes, setBytes] = useState<Uint8Array | null>(null);
  const [locked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [file, setFile] = useState<UnpackedFile | null>(null);
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const [before, setBefore] = useState<Before>([]);
  const id = useId();

  const start = () => {
    setSaid('');
    setLocked(false);
    setPassphrase('');
    setFile(null);
    setCandidates([]);
    setBefore([]);
  };

  const show = async (read: Unpacked) => {
    if (read.result === 'refused') return setSaid(files.refusals[read.why]);
    if (read.result === 'wrong-passphrase') return setSaid(files.wrongPassphrase);
    setLocked(read.result === 'locked');
    if (read.result === 'locked') return setSaid(files.locked);
    setSaid('');
    setPassphrase('');
    const { candidatesIn, noteFound } = await reading();
    const found = await candidatesIn(read, base);
    await noteFound(found, timeOf(read), base);
    setCandidates(found);
    setFile(read);
    await onChange();
  };

  const choose = async (chosen: File | undefined) => {
    start();
    setBytes(null);
    setName(chosen?.name ?? '');
    if (!chosen) return;
    setSaid(all.reading);
    try {
      // Not even read: a film chosen by mistake would fill the computer's memory.
      const { MAX_FILE_BYTES, unpackFile } = await unpacking();
      if (chosen.size > MAX_FILE_BYTES) return setSaid(files.refusals['too-large']);
      const content = new Uint8Array(await chosen.arrayBuffer());
      setBytes(content);
      await show(await unpackFile(content));
    } catch {
      // The file was moved, or lies on a memory stick that has been pulled out.
      setSaid(all.unreachable);
    }
  };

  return (
    <div class="open-file">
      <p>{all.why}</p>
      <p>
        <input
          id={id}
          class="file-field"
          type="file"
          accept=".html,.htm,.json,text/html,application/json"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
        <label class="button quiet" for={id}>
          {all.label}
        </label>{' '}
        {name}
      </p>
      {locked && bytes && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setSaid(all.unlocking);
            void unpacking().then(async ({ unpackFile }) => show(await unpackFile(bytes, passphrase)));
          }}
        >
          <p>
            <label for={`${id}-las`}>{words.file.passphrase}</label>
            <input
              id={`${id}-las`}
              class="text-field"
              type="password"
              autocomplete="off"
              value={passphrase}
              onInput={(event) => setPassphrase(event.currentTarget.value)}
            />
          </p>
          <button type="submit" class="button">
            {all.unlock}
          </button>
        </form>
      )}
      <p role="status">{said}</p>
      {file && candidates.length > 0 && (
        <Preview
          file={file}
          fileTime={timeOf(file)}
          candidates={candidates}
          titleOf={titleOf}
          base={base}
          onDone={async (result) => {
            setFile(null);
            setBefore(result.before);
            const done = result.before.length > 0 ? all.done(result.before.length) : '';
            setSaid([done, result.failed > 0 ? all.someFailed : ''].join(' ').trim());
            await onChange();
          }}
          onCancel={start}
        />
      )}
      {before.length > 0 && (
        <button
          type="button"
          class="button quiet"
          onClick={async () => {
            await (await reading()).takeBack(before, base);
            setBefore([]);
            setSaid(all.undone);
            await onChange();
          }}
        >
          {all.undo}
        </button>
      )}
    </div>
  );
}

/** When the file was made. A copy of a single document does not say; then it is as if made now. */
function timeOf({ savedAt }: UnpackedFile): Date {
  return savedAt === null ? new Date() : new Date(savedAt);
}
