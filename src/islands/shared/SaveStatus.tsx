import { useRef } from 'preact/hooks';
import { download } from '../../export/download';
import type { DocumentHandle, DocumentState, SaveStatus as SaveStatusName } from '../../storage/open-document';
import { clockTime } from '../../strings/clock-time';
import { tools } from '../../strings/tools';

interface Props<Values> {
  doc: DocumentHandle<Values> | null;
  state: DocumentState;
  framed: boolean;
  /** Start of the names of the files the reader is offered. */
  fileName: string;
}

/** Says whether what the reader wrote is kept, always, and offers a file when it is not. */
export function SaveStatus<Values>({ doc, state: now, framed, fileName }: Props<Values>) {
  const words = tools.save;
  // A warning stays until a save has succeeded. If it came and went with every edit it would be read out
  // each time, and the page would jump so that the next click missed.
  const settled = useRef(now);
  if (now.status !== 'saving') settled.current = now;
  const state = BAD.has(settled.current.status) ? settled.current : now;
  // On a borrowed computer the banner stands there from the start, before anything is lost.
  const borrowed = state.status === 'in-tab' || (state.place === 'tab' && state.status === 'empty');
  const bad = BAD.has(state.status) || state.nearQuota || borrowed;
  return (
    <div class={`save-status needs-js${bad || state.quarantined ? ' save-status-bad' : ''}`}>
      <p role="status" aria-label={words.label}>
        {framed ? tools.framed : borrowed ? words.inTab : textFor(state)}
        {state.nearQuota && ` ${words.nearlyFull}`}
        {framed && (
          <>
            {' '}
            <a href={location.href} target="_blank" rel="noopener">
              {tools.ownWindow}
            </a>
          </>
        )}
      </p>
      {borrowed && <a href="#spara">{tools.toFile}</a>}
      {bad && !borrowed && doc && (
        <button
          type="button"
          class="button quiet"
          onClick={() => download(new Blob([doc.exportEnvelope()], { type: 'application/json' }), `${fileName}.json`)}
        >
          {words.downloadCopy}
        </button>
      )}
    </div>
  );
}

const BAD: ReadonlySet<SaveStatusName> = new Set([
  'saved-one-store',
  'not-saved',
  'unavailable',
  'in-tab',
  'wiped',
  'read-only-newer',
]);

function textFor({ status, savedAt }: DocumentState): string {
  const words = tools.save;
  const time = savedAt ? clockTime(savedAt) : '';
  switch (status) {
    case 'loading':
      return tools.loading;
    case 'in-tab':
    case 'empty':
      return words.empty;
    case 'quarantined':
      return words.unreadable;
    case 'saving':
      return words.saving;
    case 'saved':
      return words.saved(time);
    case 'saved-one-store':
      return words.savedOneStore(time);
    case 'not-saved':
      return words.notSaved;
    case 'unavailable':
      return words.unavailable;
    case 'wiped':
      return words.wiped;
    case 'read-only-newer':
      return words.newer;
  }
}
