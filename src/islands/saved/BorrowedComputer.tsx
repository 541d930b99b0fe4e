import { useState } from 'preact/hooks';
import { borrow, endBorrowing } from '../../storage/borrow';
import { placeOf } from '../../storage/environment';
import { saved as words } from '../../strings/saved';

/** Turns the mode for borrowed computers on and off. The page is loaded again, so that every part knows. */
export function BorrowedComputer({ base, saved }: { base: string; saved: number }) {
  const [said, setSaid] = useState('');
  const all = words.borrowed;
  const on = placeOf(base) === 'tab';
  return (
    <>
      <p>{all.why}</p>
      <p>{all.detail}</p>
      {on ? (
        <>
          <p>
            <strong>{all.on}</strong>
          </p>
          <p>
            <a class="button" href="#rensa">
              {all.leave}
            </a>{' '}
            <button
              type="button"
              class="button quiet"
              onClick={async () => {
                if (await endBorrowing(base)) location.reload();
                else setSaid(all.notMoved);
              }}
            >
              {all.turnOff}
            </button>
          </p>
        </>
      ) : (
        <>
          {saved > 0 && <p class="notice">{all.alreadyHere(saved)}</p>}
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              if (borrow(base)) location.reload();
              else setSaid(all.cannot);
            }}
          >
            {all.turnOn}
          </button>
        </>
      )}
      <p role="status">{said}</p>
    </>
  );
}
