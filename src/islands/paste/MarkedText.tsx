import type { RefObject } from 'preact';
import { piecesOf, type Review } from '../../domain/review-text';
import { MARK_CLASSES } from './mark-classes';

interface Props {
  text: string;
  review: Review;
  view: RefObject<HTMLDivElement>;
}

/** The reader's text as text, whatever it holds, with its marks. It scrolls in its own box, with the keyboard too. */
export function MarkedText({ text, review: { marks, groups }, view }: Props) {
  return (
    <div class="paste-text" ref={view} role="region" aria-labelledby="er-text" tabIndex={0}>
      {piecesOf(text, marks).map(({ text: piece, mark }) =>
        mark === undefined ? (
          piece
        ) : (
          <mark key={mark} class={MARK_CLASSES[groups[marks[mark]!.group]!.kind]} data-mark={mark} tabIndex={-1}>
            {piece}
          </mark>
        ),
      )}
    </div>
  );
}
