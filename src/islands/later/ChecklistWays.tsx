import { type ItemState, itemsOf } from '../../domain/checklist';
import type { QrCode } from '../../domain/report-document';
import type { Checklist } from '../../schema/checklist';
import type { DocumentHandle } from '../../storage/open-document';
import { checklistProgress } from '../../storage/records/checklist-progress';
import { saveMenu } from '../../strings/save-menu';
import { field, type ValuesOfRecord } from '../shared/use-document';
import { today } from '../shared/today';
import { FileButton } from './FileButton';
import type { Reminder } from './more-files';
import { SaveMenu } from './SaveMenu';
import { TypeInButton } from './TypeInButton';

interface Props {
  doc: DocumentHandle<ValuesOfRecord<typeof checklistProgress>>;
  checklist: Checklist;
  stateOf: (id: string) => ItemState;
  editable: boolean;
  base: string;
  fileName: string;
  address: string;
  code: QrCode | undefined;
}

/** The ways out of a checklist, and the way in from paper. */
export function ChecklistWays({ doc, checklist, stateOf, editable, base, fileName, address, code }: Props) {
  return (
    <>
      <SaveMenu
        fileName={fileName}
        base={base}
        canBeBlank
        file={<FileButton doc={doc} kind={checklistProgress.kind} base={base} />}
        makeDocument={async (blank) => {
          const [{ checklistReport }, { reportWords: words }] = await Promise.all([
            import('../../domain/report-checklist'),
            import('../../strings/report'),
          ]);
          return checklistReport(checklist, { ...(blank ? {} : { stateOf }), made: today(), address, code, words });
        }}
        more={{
          sheet: async () => (await import('./sheets')).checklistSheet(checklist, stateOf),
          reminder: code && reminderOf(checklist, code.url),
        }}
      />
      {editable && (
        <TypeInButton
          kind="tick"
          items={itemsOf(checklist).map(({ id, text }) => ({ id, title: text }))}
          undo={() => doc.undo().length > 0}
          save={(id, { done, note }) =>
            doc.setAll({
              ...field(`item/${id}/done`, done),
              ...(note === '' ? {} : field(`item/${id}/note`, note)),
              'meta/contentVersion': checklist.version,
            })
          }
        />
      )}
    </>
  );
}

const REPEATS = { veckovis: 'weekly', manadsvis: 'monthly', kvartalsvis: 'quarterly', arligen: 'yearly' } as const;

/** A list that comes back now and then can be put in a calendar; one that is used every day, or when something happens, is no entry. */
function reminderOf({ number, title, interval }: Checklist, url: string): Reminder | undefined {
  if (interval === 'vid-start' || interval === 'vid-handelse' || interval === 'dagligen') return undefined;
  const what = saveMenu.calendar.round[interval];
  return { id: number, what, title: `${number} ${title}`, url, date: today(), repeats: REPEATS[interval] };
}
