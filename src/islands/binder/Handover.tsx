import { HANDOVER } from '../../domain/binder/binder';
import { handoverWords as words } from '../../strings/binder-views';
import { reportWords } from '../../strings/report';
import { NoteField } from '../shared/NoteField';
import { field } from '../shared/use-document';
import { PdfButton } from './PdfButton';
import type { ViewProps } from './View';
import { ViewHead } from './ViewHead';

/** What somebody who takes over needs to know, and that the binder cannot know by itself. */
export function Handover(props: ViewProps) {
  const { get, set } = props;
  const { topics } = reportWords.binder.handover;
  return (
    <>
      <ViewHead title={words.heading}>
        <p class="warning" id="skriv-inte">
          {words.why}
        </p>
        <p>{words.knows}</p>
      </ViewHead>
      <div class="desk-form">
        {HANDOVER.map((topic) => (
          <NoteField
            key={topic}
            id={`overlamning-${topic}`}
            label={topics[topic]}
            name={words.heading}
            value={get(`handover/${topic}`) ?? ''}
            describedBy="skriv-inte"
            onInput={(text) => set(field(`handover/${topic}`, text))}
          />
        ))}
      </div>
      <PdfButton wanted={{ what: 'sheet', sheet: 'blad-overlamning' }} label={words.print} {...props} />
    </>
  );
}
