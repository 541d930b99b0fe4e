import { useState } from 'preact/hooks';
import { tools } from '../../strings/tools';

interface Props {
  /** Empties the tool and returns a function that takes it back. */
  reset: () => () => unknown;
}

/** Asks before it empties, and can always be taken back. */
export function ResetButton({ reset }: Props) {
  const [asking, setAsking] = useState(false);
  const [undo, setUndo] = useState<(() => unknown) | null>(null);
  const [said, setSaid] = useState('');
  const words = tools.reset;
  return (
    <div class="reset">
      {asking ? (
        <p>
          {words.confirm}{' '}
          <button
            type="button"
            class="button"
            onClick={() => {
              const back = reset();
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
        <button type="button" class="button quiet" onClick={() => setAsking(true)}>
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
