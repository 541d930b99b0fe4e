import { textDifference } from '../../domain/text-difference';
import { changeWords as words } from '../../strings/binder-change';

/** One side of two texts. What the other side lacks is marked with a word as well as with a line. */
export function TextDifference({ old, now, side }: { old: string; now: string; side: 'old' | 'new' }) {
  const own = side === 'old' ? 'gone' : 'new';
  const stretches = textDifference(old, now).filter(({ kind }) => kind === 'same' || kind === own);
  return (
    <p class="quoted">
      {stretches.map(({ kind, text }, i) =>
        kind === 'same' ? (
          text
        ) : side === 'old' ? (
          <del key={i}>
            <span class="desk-mark">{words.gone}</span> {text}
          </del>
        ) : (
          <ins key={i}>
            <span class="desk-mark">{words.added}</span> {text}
          </ins>
        ),
      )}
    </p>
  );
}
