import { useState } from 'preact/hooks';
import { download } from '../../export/download';
import { careFor } from '../../storage/care';
import type { DocumentHandle } from '../../storage/open-document';
import { countAnswers } from '../../storage/tally';
import { later } from '../../strings/later';

interface Props<Values> {
  doc: DocumentHandle<Values>;
  fileName: string;
  base: string;
  also?: string | undefined;
}

/** Says how much it is about to empty, offers a copy first, and can be taken back, here or from the bin. */
export function Reset<Values>({ doc, fileName, base, also }: Props<Values>) {
  const words = later.reset;
  const answers = (): number => countAnswers(doc.content());
  const [asking, setAsking] = useState(answers() > 0);
  const [undo, setUndo] = useState<(() => unknown) | null>(null);
  const [said, setSaid] = useState(asking ? '' : words.nothing);
  if (!asking) {
    return (
      <div class="reset">
        <button
          type="button"
          class="button quiet"
          onClick={() => (answers() > 0 ? setAsking(true) : setSaid(words.nothing))}
        >
          {later.reset.button}
        </button>
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
  const inBin = doc.state().status === 'saved';
  return (
    <div class="reset">
      <p>
        {words.confirm(answers())} {also} {inBin ? words.bin : words.noBin}
      </p>
      <p>
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
            const back = careFor(doc, { base }).reset();
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
      <p role="status" />
    </div>
  );
}
