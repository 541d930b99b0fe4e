import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MarkKind, Review } from '../../domain/review-text';
import { pasteWords as words } from '../../strings/paste';
import { HitBar } from './HitBar';
import { MARK_CLASSES } from './mark-classes';
import { MarkedText } from './MarkedText';
import { WordList } from './WordList';

interface Props {
  text: string;
  review: Review;
  /** Address of the glossary, with the base path. */
  base: string;
}

const KINDS: readonly MarkKind[] = ['avoid', 'suggest', 'defined'];

/** What was found, in three lists, and the text with its marks. A list leads to the text, and the bar back again. */
export function Result({ text, review, base }: Props) {
  /** A mark the reader has gone to. */
  const [shown, setShown] = useState<number | null>(null);
  const view = useRef<HTMLDivElement>(null);
  const { marks, groups } = review;
  // Another text has other marks.
  const read = useRef(review);
  if (read.current !== review) {
    read.current = review;
    setShown(null);
  }
  const markOf = (mark: number) => view.current?.querySelector<HTMLElement>(`[data-mark="${mark}"]`);
  const moveTo = (mark: number, withFocus: boolean) => {
    setShown(mark);
    const element = markOf(mark);
    if (withFocus) element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'center' });
  };
  const goBack = (group: number) => {
    setShown(null);
    document.getElementById(`visa-${group}`)?.focus();
  };
  useLayoutEffect(() => {
    for (const element of view.current?.querySelectorAll('.shown') ?? []) element.classList.remove('shown');
    if (shown !== null) markOf(shown)?.classList.add('shown');
  });
  // Thousands of marks: drawn anew only for another text, not for every step between them.
  const marked = useMemo(() => <MarkedText text={text} review={review} view={view} />, [text, review]);
  const group = shown === null ? undefined : marks[shown]?.group;
  return (
    <section aria-labelledby="resultat">
      <h2 id="resultat">{words.result}</h2>
      <p class="kind paste-screen">{words.newTab}</p>
      {KINDS.map((kind) => (
        <WordList key={kind} kind={kind} groups={groups} base={base} onShow={(mark) => moveTo(mark, true)} />
      ))}
      <h3 id="er-text">{words.text}</h3>
      <p class="paste-key">
        {KINDS.map((kind) => (
          <span key={kind}>
            <mark class={MARK_CLASSES[kind]}>{words.key[kind]}</mark>{' '}
          </span>
        ))}
      </p>
      {marked}
      {shown !== null && group !== undefined && groups[group] && (
        <HitBar
          group={groups[group]}
          mark={shown}
          onMove={(mark) => moveTo(mark, false)}
          onBack={() => goBack(group)}
        />
      )}
    </section>
  );
}
