import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { arrange } from '../../domain/binder/arrange';
import type { Shelf } from '../../domain/binder/binder';
import { progressOf } from '../../domain/binder/due';
import { readBinder } from '../../storage/binder/read-binder';
import type { DocumentHandle, DocumentState, SetResult } from '../../storage/open-document';
import { binder as binderRecord, type BinderValues } from '../../storage/records/binder';
import { binderTexts } from '../../storage/records/binder-texts';
import { binderPage } from '../../strings/binder';
import { desk as words } from '../../strings/binder-desk';
import { reportWords } from '../../strings/report';
import { Keeping } from '../later/Keeping';
import { SaveStatus } from '../shared/SaveStatus';
import { today } from '../shared/today';
import { UndoButton } from '../shared/UndoButton';
import { useDocument } from '../shared/use-document';
import type { DeskProps } from './desk';
import './desk-style';
import { fieldName } from './field-name';
import { worseOf } from './save-state';
import { useEdits } from './use-edits';
import { useOwner } from './use-owner';
import { usePlace } from './use-place';
import { useShelf } from './use-shelf';
import { View } from './View';

interface Props {
  doc: DocumentHandle<BinderValues>;
  state: DocumentState;
  editable: boolean;
  framed: boolean;
  base: string;
}

const NO_SHELF: Shelf = { documents: {}, tabs: [], sets: [] };

/** The binder when it is open: the line of what is saved, and the view the address names. */
export function Desk({ doc, state: own, editable, framed, base }: Props) {
  const kept = useDocument(binderTexts, doc.id, base);
  const [site, retry] = useShelf(base);
  const owner = useOwner(base);
  const place = usePlace();
  const [said, say] = useSaid();
  const { apply, undoable } = useEdits(doc, kept.doc);
  const shelf = site.status === 'ok' ? site.shelf : NO_SHELF;
  const content = doc.content();
  const texts = kept.doc?.content();
  const binder = useMemo(() => texts && readBinder(content, texts), [content, texts]);
  const arrangement = useMemo(() => binder && arrange(binder, shelf, reportWords), [binder, shelf]);
  const state = kept.state.status === 'loading' ? own : worseOf(own, kept.state);
  const isReady = binder !== undefined && arrangement !== undefined && kept.state.status !== 'loading';
  const { decided, total } = arrangement ? progressOf(arrangement.documents) : { decided: 0, total: 0 };
  const count = arrangement?.documents.length ?? 0;
  /** What was not taken must be said: the field shows what is saved, and the reader's text would be gone without a word. */
  const told = (result: SetResult): SetResult => {
    if (result !== 'accepted') say(words.refused[result]);
    return result;
  };
  const props: DeskProps | null =
    isReady && site.status === 'ok'
      ? {
          binder,
          shelf,
          owner,
          arrangement,
          base,
          today: today(),
          set: (values) => told(doc.setAll(values)),
          apply: (edit) => told(apply(edit)),
          get: doc.get,
          say,
        }
      : null;
  return (
    <div class="tool desk">
      <div class="tool-bar">
        <p class="progress">
          <strong>{count === 0 ? words.empty : words.inBinder(count)}</strong>
          {total > 0 && <span class="kind"> {words.progress(decided, total)}</span>}
        </p>
        {total > 0 && <progress max={total} value={decided} aria-label={words.progress(decided, total)} />}
        <UndoButton doc={undoable} canUndo={state.canUndo} />
        <SaveStatus doc={doc} state={state} framed={framed} fileName={doc.id} />
      </div>
      <p class="desk-said" role="status">
        {said}
      </p>
      {isReady && (
        <Keeping
          doc={doc}
          state={own}
          kind={binderRecord.kind}
          id={doc.id}
          base={base}
          nameOf={(path) => fieldName(path, shelf)}
        />
      )}
      {site.status === 'failed' && (
        <div class="notice">
          <p role="alert">{binderPage.failed}</p>
          <button type="button" class="button" onClick={retry}>
            {binderPage.again}
          </button>
        </div>
      )}
      {site.status !== 'failed' && !props && <p role="status">{binderPage.loading}</p>}
      {props && (
        <fieldset class="plain" disabled={!editable || kept.state.status === 'read-only-newer'}>
          <legend class="sr-only">{words.legend}</legend>
          <View place={place} doc={doc} {...props} />
        </fieldset>
      )}
    </div>
  );
}

/** A deed that leads to another view is told of there; older news is not. */
const FRESH = 1_000;

/** What was done last, until the reader goes on to another view. */
function useSaid(): [said: string, say: (text: string) => void] {
  const [said, setSaid] = useState('');
  const at = useRef(0);
  useEffect(() => {
    const onChange = () => {
      if (Date.now() - at.current > FRESH) setSaid('');
    };
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  const say = (text: string) => {
    at.current = Date.now();
    setSaid(text);
  };
  return [said, say];
}
