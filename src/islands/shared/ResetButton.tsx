import { useState } from 'preact/hooks';
import { download } from '../../export/download';
import type { DocumentHandle } from '../../storage/open-document';
import { countAnswers } from '../../storage/tally';
import { tools } from '../../strings/tools';

interface Props<Values> {
  doc: DocumentHandle<Values> | null;
  fileName: string;
}

/** Says how much it is about to empty, offers a copy first, and can be taken back, here or from the bin. */
export function ResetButton<Values>({ doc, fileName }: Props<Values>) {
  const [asking, setAsking] = useState(false);
  const [undo, setUndo] = useState<(() => unknown) | null>(null);
  const [said, setSaid] = useState('');
  const words = tools.reset;
  const count = doc ? countAnswers(doc.content()) : 0;
  return (
    <div class="reset">
      {asking && doc ? (
        <p>
          {words.confirm(count)} {doc.state().status === 'saved' ? words.bin : words.noBin}{' '}
          <button
            type="button"
            class="button quiet"
            onClick={() => download(new Blob([doc.exportEnvelope()], { type: 'application/json' }), `${fileName}.json`)}
          >
            {words.copy}
          </button>{' '}
          <button
            type="button"
            class="button"
            onClick={() => {
              const back = doc.reset();
              setUndo(() => back);
              setAsking(false);
              setSaid(words.done);
            }}
          >
            {words.yes}
          </button>{' '}
          <button type="button" class="button quiet" onClick={() => setAsking(false)}>
            {words.no}
          </button>
        </p>
      ) : (
        <button
          type="button"
          class="button quiet"
          onClick={() => (count > 0 ? setAsking(true) : setSaid(words.nothing))}
        >
          {words.button}
        </button>
      )}
      <p role="status">
        {said}{' '}
        {undo && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              undo();
              setUndo(null);
              setSaid(words.undone);
            }}
          >
            {words.undo}
          </button>
        )}
      </p>
    </div>
  );
}
