import { useEffect, useState } from 'preact/hooks';
import { daysBetween, erasesAfterWeek, shouldRemind } from '../../domain/reminder';
import { fileNote, noteChange, openDevice, remindAfter, type DeviceNotes } from '../../storage/device';
import type { DocumentHandle, DocumentState } from '../../storage/open-document';
import { askToKeep, keeping } from '../../storage/persist';
import { saved } from '../../strings/saved';
import { today } from '../shared/today';
import { CopyPicker } from './CopyPicker';
import { useGoingInside } from './going-inside';
import { Quarantine } from './Quarantine';
import { useKeptLine } from './kept-line';
import { useLeaveQuestion } from '../shared/use-leave-question';
import { VersionChoice } from './VersionChoice';

/** Three days: the reader has said "later", and meant it. */
const LATER = 3 * 86_400_000;

interface Props<Values> {
  doc: DocumentHandle<Values>;
  state: DocumentState;
  kind: string;
  /** The id of the tool's content. */
  id: string;
  base: string;
  /** What the reader calls the field at a path: the title of its criterion or item. */
  nameOf: (path: string) => string;
}

/** What stands by a tool once it is in use: two versions, copies, and the reminder to save to a file. */
export function Keeping<Values>({ doc, state, kind, id, base, nameOf }: Props<Values>) {
  const device = useDevice(base);
  const [erases, setErases] = useState(false);
  const documentId = doc.id;
  const note = device && fileNote(device, kind, documentId, doc.content());
  const now = new Date();
  const changes = note?.changes ?? 0;

  const changed = changes > 0;
  useEffect(() => {
    if (device && changed) noteChange(device, kind, documentId, new Date());
  }, [device, kind, documentId, changed]);

  // The browser is asked when there is something to keep and the reader has just done something.
  const wrote = state.status === 'saved' && state.canUndo;
  useEffect(() => {
    if (!device) return;
    void (async () => {
      const first = wrote && device.get('asked/persist') === null;
      if (first) device.set('asked/persist', true);
      const answer = await (first ? askToKeep() : keeping());
      setErases(
        erasesAfterWeek({
          vendor: navigator.vendor,
          standalone: matchMedia('(display-mode: standalone)').matches,
          persisted: answer === 'kept',
        }),
      );
    })();
  }, [device, wrote]);

  useKeptLine(state, note);
  // In the tab's memory the answers follow to the next page; out of the tab they do not.
  useLeaveQuestion(state.place === 'tab' && changed, useGoingInside());

  const after = device && remindAfter(device);
  const remind =
    note !== null &&
    state.place === 'browser' &&
    !(after && after > now) &&
    shouldRemind(
      {
        changes,
        daysUnsaved: note.since ? daysBetween(note.since, now) : 0,
        fileAge: note.at ? daysBetween(note.at, now) : null,
      },
      erases,
    );
  const words = saved.reminder;
  return (
    <>
      {state.hasOtherVersions && <VersionChoice doc={doc} nameOf={nameOf} base={base} />}
      {state.quarantined && <Quarantine doc={doc} fileName={`${documentId}-${today()}`} base={base} />}
      <CopyPicker kind={kind} contentId={id} documentId={documentId} base={base} />
      {remind && (
        <aside class="notice reminder" aria-label={saved.file.heading}>
          <p>
            {note.at ? words.since(changes) : words.never(changes)} {erases && words.erases}
          </p>
          <p>
            <a class="button" href="#spara">
              {saved.file.button}
            </a>{' '}
            <button
              type="button"
              class="button quiet"
              onClick={() => device?.set('remind/after', new Date(Date.now() + LATER).toISOString())}
            >
              {words.later}
            </button>
          </p>
        </aside>
      )}
    </>
  );
}

/** What this browser remembers about itself, and a new drawing when it changes. */
function useDevice(base: string): DeviceNotes | null {
  const [device, setDevice] = useState<DeviceNotes | null>(null);
  const [, redraw] = useState(0);
  useEffect(() => {
    const opened = openDevice({ base });
    const stop = opened.subscribe(() => redraw((count) => count + 1));
    void opened.ready.then(() => setDevice(opened));
    return () => {
      stop();
      void opened.close();
    };
  }, [base]);
  return device;
}
