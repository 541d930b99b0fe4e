import { printWords as words } from '../../strings/binder-print';
import { makingWords, type useMaker } from './use-maker';

/** How far a file has come, with a way to stop it, and what came of it. */
export function MakingStatus({ maker }: { maker: ReturnType<typeof useMaker> }) {
  const { making, said, abort } = maker;
  const [done, total] = making?.pages ?? [0, 0];
  return (
    <div class="desk-making">
      {making && (
        <>
          <progress {...(total > 0 ? { max: total, value: done } : {})} aria-label={words.heading} />
          <p>{makingWords(making)}</p>
          <button type="button" class="button quiet small" onClick={abort}>
            {words.abort}
          </button>
        </>
      )}
      <p class="save-said" role="status">
        {said}
      </p>
    </div>
  );
}
