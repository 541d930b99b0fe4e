import { useEffect, useState } from 'preact/hooks';
import { type Round, roundTitle, summaryOf } from '../../domain/rounds';
import type { FillableChecklist } from '../../schema/checklist';
import type { DocumentHandle } from '../../storage/open-document';
import type { checklistProgress } from '../../storage/records/checklist-progress';
import { checklistWords } from '../../strings/checklist';
import { roundWords as words } from '../../strings/rounds';
import type { ValuesOfRecord } from '../shared/use-document';
import { earlierRounds } from './earlier-rounds';

interface Props {
  doc: DocumentHandle<ValuesOfRecord<typeof checklistProgress>>;
  checklist: FillableChecklist;
}

/** The rounds before, one at a time, to read. */
export function EarlierRounds({ doc, checklist }: Props) {
  const [chosen, setChosen] = useState('');
  const [, redraw] = useState(0);
  useEffect(() => doc.subscribe(() => redraw((count) => count + 1)), [doc]);
  const earlier = earlierRounds(doc.content());
  const round = earlier.find(({ id }) => `r${id}` === chosen) ?? earlier[0];
  if (!round) return null;
  return (
    <div class="rounds-before">
      <label class="copy-picker">
        {words.choose}{' '}
        <select value={`r${round.id}`} onChange={(event) => setChosen(event.currentTarget.value)}>
          {earlier.map((each) => (
            <option key={each.id} value={`r${each.id}`}>
              {roundTitle(each, words)}
            </option>
          ))}
        </select>
      </label>
      <RoundView round={round} checklist={checklist} />
    </div>
  );
}

/** What was done in a round, what was not, and what was written. Also what stands on paper. */
export function RoundView({ round, checklist }: { round: Round; checklist: FillableChecklist }) {
  const { progress, notDone, notes } = summaryOf(checklist, round);
  return (
    <section class="round">
      <h3>{roundTitle(round, words)}</h3>
      <p>
        <strong>{checklistWords.progress(progress.done, progress.total)}</strong>
      </p>
      {notDone.length === 0 ? (
        <p>{words.allDone}</p>
      ) : (
        <>
          <p>{words.notDone}:</p>
          <ul>
            {notDone.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <p>{words.notes}:</p>
          <dl>
            {notes.map(({ about, note }) => (
              <div key={about}>
                <dt>{about}</dt>
                <dd>{note}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
