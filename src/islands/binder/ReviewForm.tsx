import type { Placed } from '../../domain/binder/arrange';
import { afterReview } from '../../domain/binder/due';
import { review } from '../../storage/binder/edit-binder';
import { documentWords } from '../../strings/binder-document';
import { type DeskProps, nameOf } from './desk';

/** Writes down a review, and tells beforehand what each answer leads to. */
export function ReviewForm({ placed, today, set, say }: DeskProps & { placed: Placed }) {
  const words = documentWords.review;
  const answers = [
    [false, words.same, words.sameWhy],
    [true, words.changed, words.changedWhy],
  ] as const;
  return (
    <>
      <p>{words.why}</p>
      <ul class="save-ways">
        {answers.map(([changed, label, why]) => {
          const { interval, nextReview } = afterReview(placed, today, changed);
          return (
            <li key={label}>
              <button
                type="button"
                class={changed ? 'button quiet' : 'button'}
                onClick={() => {
                  set(review(placed, today, changed));
                  say(words.done(nameOf(placed), nextReview));
                }}
              >
                {label}
              </button>
              <p>{why(interval, nextReview)}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
