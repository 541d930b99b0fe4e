import { limitsOf } from '../../domain/binder/limits';
import { binder as binderRecord } from '../../storage/records/binder';
import { swedishNumber } from '../../domain/swedish';
import { desk } from '../../strings/binder-desk';
import { tools } from '../../strings/tools';
import { FileButton } from '../later/FileButton';
import { ResetButton } from '../later/ResetButton';
import { today } from '../shared/today';
import { DocumentList } from './DocumentList';
import { overviewOf } from './state-of';
import { Todo } from './Todo';
import { to } from './use-place';
import { useWorkedOut } from './use-worked-out';
import type { ViewProps } from './View';

/** The binder at first sight: what to do now, the documents, and the ways to everything else. */
export function Home(props: ViewProps) {
  const { binder, doc, base } = props;
  const overview = useWorkedOut(props, overviewOf);
  const words = desk.parts;
  const parts = [
    ['valj', words.choose, ''],
    ['falt', words.fields, words.fieldsWhy],
    ['beslut', words.meeting, words.meetingWhy],
    ['skriv-ut', words.print, words.printWhy],
    ['overlamning', words.handover, words.handoverWhy],
    ['egen', words.own, words.ownWhy],
  ] as const;
  return (
    <>
      <Todo overview={overview} {...props} />
      {limitsOf(binder).map(
        ({ what, state, used, most }) =>
          state !== 'room' && (
            <p key={what} class="notice">
              {what === 'documents'
                ? desk.limits.documents(used, most)
                : desk.limits.written(swedishNumber(used / 1e6), swedishNumber(most / 1e6))}
            </p>
          ),
      )}
      <DocumentList overview={overview} {...props} />
      <section class="screen-only" aria-labelledby="mer-om-parmen">
        <h2 id="mer-om-parmen">{words.heading}</h2>
        <ul class="desk-parts">
          {parts.map(([part, title, why]) => (
            <li key={part}>
              <a href={to(part)}>{title}</a>
              {why && <p class="kind">{why}</p>}
            </li>
          ))}
        </ul>
      </section>
      <section class="screen-only" aria-labelledby="spara">
        <h2 id="spara">{tools.toFile}</h2>
        <div class="tool-foot">
          <FileButton doc={doc} kind={binderRecord.kind} base={base} />
        </div>
        <div class="tool-foot">
          <ResetButton doc={doc} fileName={`${doc.id}-${today()}`} base={base} />
        </div>
      </section>
    </>
  );
}
