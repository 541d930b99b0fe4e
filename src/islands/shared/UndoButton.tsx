import { useState } from 'preact/hooks';
import type { DocumentHandle } from '../../storage/open-document';
import { tools } from '../../strings/tools';

/** Takes back the latest steps made on this page, one at a time. */
export function UndoButton<Values>({ doc, canUndo }: { doc: DocumentHandle<Values> | null; canUndo: boolean }) {
  const [said, setSaid] = useState('');
  const words = tools.undo;
  return (
    <div class="undo needs-js">
      {/* Never taken away, only switched off: a button that comes and goes moves what is under the finger. */}
      <button
        type="button"
        class="button quiet small"
        disabled={!canUndo}
        onClick={() => setSaid(doc && doc.undo().length > 0 ? words.done : words.nothing)}
      >
        {words.button}
      </button>
      <span role="status" class="sr-only">
        {said}
      </span>
    </div>
  );
}
