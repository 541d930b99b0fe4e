import type { Question } from '../../domain/start-tool';
import { startToolWords as words } from '../../strings/start-words';

interface Props {
  id: Question;
  title: string;
  help: string;
  answers: readonly { id: string; label: string; meaning: string }[];
  chosen: readonly string[];
  /** Boxes to tick instead of one choice. */
  several: boolean;
  /** Where the answer comes from, when the reader has not given it here; '' otherwise. */
  note: string;
  choose: (id: string, on: boolean) => void;
}

/** One question with what each answer means, all of it in sight: it can be read without JavaScript and on paper. */
export function Options({ id, title, help, answers, chosen, several, note, choose }: Props) {
  return (
    <fieldset class="levels start-question" id={`fraga-${id}`} aria-describedby={`${id}-hjalp`}>
      <legend>{title}</legend>
      <p class="kind" id={`${id}-hjalp`}>
        {help} {note}
      </p>
      {answers.map(({ id: answer, label, meaning }) => (
        <label key={answer} class="choice">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(answer)}
            onChange={(event) => choose(answer, event.currentTarget.checked)}
          />
          <span>
            {label}
            <span class="start-means">
              <span class="sr-only">{words.means} </span>
              {meaning}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
