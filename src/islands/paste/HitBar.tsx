import type { WordGroup } from '../../domain/review-text';
import { pasteWords as words } from '../../strings/paste';

interface Props {
  group: WordGroup;
  /** The mark that is shown. */
  mark: number;
  onMove: (mark: number) => void;
  onBack: () => void;
}

/** Steps between the marks of one word. It comes after the text, so that Tab from a mark leads to it. */
export function HitBar({ group: { word, marks }, mark, onMove, onBack }: Props) {
  const place = marks.indexOf(mark);
  const step = (by: number) => onMove(marks[(place + by + marks.length) % marks.length]!);
  return (
    <div class="paste-bar" role="group" aria-label={words.bar.label}>
      <p role="status">{words.bar.where(word, place + 1, marks.length)}</p>
      <p>
        <button type="button" class="button quiet" onClick={() => step(-1)}>
          {words.bar.previous}
        </button>
        <button type="button" class="button quiet" onClick={() => step(1)}>
          {words.bar.next}
        </button>
        <button type="button" class="button quiet" onClick={onBack}>
          {words.bar.back}
        </button>
      </p>
    </div>
  );
}
