import { useEffect, useState } from 'preact/hooks';
import type { Round } from '../../domain/rounds';
import type { FillableChecklist } from '../../schema/checklist';
import { roundWords } from '../../strings/rounds';

/** Which of the earlier rounds a file, or a paper, is to hold. */
export type RoundsWish = 'none' | 'last' | 'all';

interface Props {
  wish: RoundsWish;
  /** How many earlier rounds there are. */
  count: number;
  /** Start of the name of the group of radio buttons. */
  name: string;
  onChange: (wish: RoundsWish) => void;
}

/** Asks whether earlier rounds are to be with in what is saved and printed. */
export function RoundsChoice({ wish, count, name, onChange }: Props) {
  const words = roundWords.include;
  const ways = { none: words.none, last: words.last, all: words.all(count) };
  return (
    <fieldset class="plain save-content">
      <legend>{words.legend}</legend>
      {(Object.keys(ways) as RoundsWish[])
        .filter((way) => way !== 'all' || count > 1)
        .map((way) => (
          <label key={way} class="choice">
            <input type="radio" name={`${name}-rundor`} checked={wish === way} onChange={() => onChange(way)} />
            <span>{ways[way]}</span>
          </label>
        ))}
    </fieldset>
  );
}

type View = typeof import('./EarlierRounds').RoundView;

/** The chosen rounds on the printed page. On the screen they are read where they are looked up. */
export function RoundsOnPaper({ checklist, rounds }: { checklist: FillableChecklist; rounds: readonly Round[] }) {
  const [View, setView] = useState<View | null>(null);
  const wanted = rounds.length > 0;
  useEffect(() => {
    // Fetched when they are asked for, which is before anybody can have pressed the button that prints.
    if (wanted) void import('./EarlierRounds').then(({ RoundView }) => setView(() => RoundView));
  }, [wanted]);
  if (!View || !wanted) return null;
  return (
    <section class="rounds-on-paper" aria-hidden="true">
      <h2>{roundWords.heading}</h2>
      {rounds.map((round) => (
        <View key={round.id} round={round} checklist={checklist} />
      ))}
    </section>
  );
}
