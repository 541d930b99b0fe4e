import { useState } from 'preact/hooks';
import { type ItemState, itemsOf } from '../../domain/checklist';
import type { QrCode } from '../../domain/report-document';
import type { FillableChecklist } from '../../schema/checklist';
import type { DocumentHandle } from '../../storage/open-document';
import { checklistProgress, dayPath, itemPath } from '../../storage/records/checklist-progress';
import { saveMenu } from '../../strings/save-menu';
import { field, type ValuesOfRecord } from '../shared/use-document';
import { today } from '../shared/today';
import { earlierRounds, roundIn } from './earlier-rounds';
import { FileButton } from './FileButton';
import type { Reminder } from './more-files';
import { RoundsChoice, RoundsOnPaper, type RoundsWish } from './RoundsChoice';
import { SaveMenu } from './SaveMenu';
import { TypeInButton } from './TypeInButton';

interface Props {
  doc: DocumentHandle<ValuesOfRecord<typeof checklistProgress>>;
  checklist: FillableChecklist;
  stateOf: (id: string) => ItemState;
  /** The one that is going on. */
  round: string;
  editable: boolean;
  base: string;
  fileName: string;
  address: string;
  url: string | undefined;
}

/** What the reader calls the field at a path, in any round: the text of its item. */
export const itemNameIn =
  (checklist: FillableChecklist) =>
  (path: string): string =>
    itemsOf(checklist).find((item) => path.includes(`/${item.id}/`))?.text ?? path;

/** The ways out of a checklist, and the way in from paper. */
export function ChecklistWays({ doc, checklist, stateOf, round, editable, base, fileName, address, url }: Props) {
  const [wish, setWish] = useState<RoundsWish>('none');
  const before = earlierRounds(doc.content());
  const earlier = wish === 'all' ? before : wish === 'last' ? before.slice(0, 1) : [];
  return (
    <>
      <SaveMenu
        fileName={fileName}
        base={base}
        canBeBlank
        file={<FileButton doc={doc} kind={checklistProgress.kind} base={base} />}
        makeDocument={async (blank) => {
          const [{ checklistReport }, { reportWords: words }, code] = await Promise.all([
            import('../../domain/report-checklist'),
            import('../../strings/report'),
            squareCode(base, address),
          ]);
          return checklistReport(checklist, {
            ...(blank ? {} : { stateOf, earlier }),
            made: today(),
            address,
            code,
            words,
          });
        }}
        more={{
          sheet: async () => {
            const { checklistSheet, roundsSheet } = await import('./sheets');
            if (earlier.length === 0) return checklistSheet(checklist, stateOf);
            return roundsSheet(checklist, [roundIn(doc.content(), round), ...earlier]);
          },
          reminder: url ? reminderOf(checklist, url) : undefined,
        }}
        choices={
          before.length > 0 && <RoundsChoice wish={wish} count={before.length} name={fileName} onChange={setWish} />
        }
      />
      <RoundsOnPaper checklist={checklist} rounds={earlier} />
      {editable && (
        <TypeInButton
          kind="tick"
          items={itemsOf(checklist).map(({ id, text }) => ({ id, title: text }))}
          undo={() => doc.undo().length > 0}
          save={(id, { done, note }) =>
            doc.setAll({
              ...field(itemPath(round, id, 'done'), done),
              ...(note === '' ? {} : field(itemPath(round, id, 'note'), note)),
              ...field(dayPath(round), today()),
              'meta/contentVersion': checklist.version,
            })
          }
        />
      )}
    </>
  );
}

/** The way back from the paper to the page. Without it, for instance without a network, the document is made all the same. */
async function squareCode(base: string, address: string): Promise<QrCode | undefined> {
  try {
    const response = await fetch(`${base.replace(/\/$/, '')}${address.replace(/\/$/, '.json')}`);
    return ((await response.json()) as { code?: QrCode }).code;
  } catch {
    return undefined;
  }
}

const REPEATS = { veckovis: 'weekly', manadsvis: 'monthly', kvartalsvis: 'quarterly', arligen: 'yearly' } as const;

/** A list that comes back now and then can be put in a calendar; one that is used every day, or when something happens, is no entry. */
function reminderOf({ number, title, interval }: FillableChecklist, url: string): Reminder | undefined {
  if (interval === 'vid-start' || interval === 'vid-handelse' || interval === 'dagligen') return undefined;
  const what = saveMenu.calendar.round[interval];
  return { id: number, what, title: `${number} ${title}`, url, date: today(), repeats: REPEATS[interval] };
}
