import { useState } from 'preact/hooks';
import { roundNumber } from '../../domain/round-order';
import { comesBack, isNewPeriod, nextRound, roundBegun } from '../../domain/rounds';
import { swedishDate } from '../../domain/swedish';
import type { FillableChecklist } from '../../schema/checklist';
import type { DocumentHandle, DocumentState } from '../../storage/open-document';
import { type checklistProgress, dayPath } from '../../storage/records/checklist-progress';
import { roundWords as words } from '../../strings/rounds';
import { today } from '../shared/today';
import { field, type ValuesOfRecord } from '../shared/use-document';
import { earlierRounds, roundIn, roundsOf } from './earlier-rounds';
import { OnClick } from './OnClick';

/** From here on the reader is told, long before anything is full: about four years of weeks, or one of working days. */
const MANY = 200;

interface Props {
  doc: DocumentHandle<ValuesOfRecord<typeof checklistProgress>>;
  state: DocumentState;
  checklist: FillableChecklist;
}

/** Which round of a list is going on, the way to the next, and the way back to those before. */
export function Rounds({ doc, state, checklist }: Props) {
  const [said, setSaid] = useState('');
  const [goesOn, setGoesOn] = useState('');
  if (!comesBack(checklist.interval)) return null;
  const rounds = roundsOf(doc.content());
  const round = rounds.at(-1) ?? '';
  const { stateOf, items, last } = roundIn(doc.content(), round);
  const isEmpty = items.every((item) => !stateOf(item).done && stateOf(item).note.trim() === '');
  // What was filled in before days were kept was saved some day, and the browser knows which.
  const worked = last ?? (state.savedAt ? state.savedAt.toLocaleDateString('sv-SE') : null);
  const begun = roundBegun(round);
  const earlier = earlierRounds(doc.content());
  const isOld =
    !isEmpty && worked !== null && goesOn !== round + worked && isNewPeriod(checklist.interval, worked, today());

  const begin = () => {
    if (isEmpty) return setSaid(words.empty);
    const result = doc.setAll(field(dayPath(nextRound(rounds, today())), today()));
    setSaid(result === 'accepted' ? words.begun : words.failed);
  };
  return (
    <section aria-label={words.label} class="needs-js">
      <p class="rounds-now">
        <span>{words.now(roundNumber(round), begun && swedishDate(begun))}</span>
        <button type="button" class="button quiet small" onClick={begin} title={words.why}>
          {words.begin}
        </button>
      </p>
      <p role="status">{said}</p>
      {isOld && (
        <div class="notice">
          <p>{words.suggest(checklist.interval, swedishDate(worked))}</p>
          <p>
            <button type="button" class="button" onClick={begin}>
              {words.begin}
            </button>{' '}
            <button type="button" class="button quiet" onClick={() => setGoesOn(round + worked)}>
              {words.goOn}
            </button>
          </p>
        </div>
      )}
      {rounds.length >= MANY && <p class="notice">{words.many(rounds.length)}</p>}
      {earlier.length > 0 && (
        <OnClick
          label={words.earlier(earlier.length)}
          open={async () => {
            const { EarlierRounds } = await import('./EarlierRounds');
            return <EarlierRounds doc={doc} checklist={checklist} />;
          }}
        />
      )}
    </section>
  );
}

/** What is said about rounds before a list is emptied; nothing when there is but one. */
export function alsoRounds(doc: Props['doc']): string {
  const { length } = earlierRounds(doc.content());
  return length > 0 ? words.reset(length) : '';
}
