import { useState } from 'preact/hooks';
import type { FrontSheet } from '../../domain/binder/front-sheets';
import { fieldsOf } from '../../domain/binder/fields';
import { asPrinted, type Sheet, sheetsOf, type SheetSwap, swapsOf } from '../../domain/binder/sheets';
import { markPrinted } from '../../storage/binder/edit-binder';
import { printWords as words } from '../../strings/binder-print';
import { reportWords } from '../../strings/report';
import { saveMenu } from '../../strings/save-menu';
import { type DeskProps, nameOf, settingOf } from './desk';
import { MakingStatus } from './MakingStatus';
import { OWN_SHEETS, reportFor, type Wanted } from './reports';
import { useMaker } from './use-maker';
import { to } from './use-place';
import { useWorkedOut } from './use-worked-out';
import type { ViewProps } from './View';
import { ViewHead } from './ViewHead';

type What = Wanted['what'];

const SHEET_TITLES: Record<FrontSheet, string> = {
  'blad-forteckning': reportWords.binder.list.title,
  'blad-andringar': reportWords.binder.revisions.title,
  'blad-beslut': reportWords.binder.decision.title,
  'blad-overlamning': reportWords.binder.handover.title,
};

/** Everything, a part or only what is new; as PDF, Word, paper or a page in a file. */
export function PrintView(props: ViewProps) {
  const { arrangement, binder, shelf, owner, id } = props;
  const isTab = arrangement.tabs.some(({ tab }) => tab.id === id);
  const isDocument = arrangement.documents.some((placed) => placed.id === id);
  const [what, setWhat] = useState<What>(
    id === 'andrade' ? 'changed' : isTab ? 'tab' : isDocument ? 'document' : 'all',
  );
  const [tab, setTab] = useState(isTab ? id : (arrangement.tabs[0]?.tab.id ?? ''));
  const [document, setDocument] = useState(isDocument ? id : (arrangement.documents[0]?.id ?? ''));
  const [sheet, setSheet] = useState<FrontSheet>('blad-forteckning');
  const [onPaper, setOnPaper] = useState<{ sheets: readonly Sheet[]; swaps: readonly SheetSwap[] } | null>(null);
  const maker = useMaker(props);
  const swaps = useWorkedOut(props, swapsIn);
  const unfilled = fieldsOf(arrangement, binder, shelf, owner).unfilled.length;
  const wanted: Wanted =
    what === 'tab'
      ? { what, tab }
      : what === 'document'
        ? { what, document }
        : what === 'sheet'
          ? { what, sheet }
          : { what };
  const isNothing = what === 'changed' && swaps.length === 0;
  const ask = () => {
    const report = reportFor(wanted, props);
    if (report) setOnPaper({ sheets: report.sheets, swaps: report.swaps });
  };
  const make = async (format: 'pdf' | 'docx' | 'html') => {
    setOnPaper(null);
    if ((await maker.make(format, wanted)) && format !== 'html') ask();
  };
  const print = async () => {
    const report = reportFor(wanted, props);
    if (!report) return maker.say(words.empty);
    setOnPaper(null);
    const { printPaper } = await import('./print-paper');
    await printPaper(report.document);
    ask();
  };
  return (
    <>
      <ViewHead title={words.heading}>
        <p>{words.why}</p>
      </ViewHead>
      {unfilled > 0 && (
        <p class="notice">
          {words.unfilled(unfilled)} <a href={to('falt')}>{words.fill}</a>
        </p>
      )}
      <fieldset class="choices">
        <legend>{words.what}</legend>
        {(Object.keys(words.parts) as What[]).map((each) => {
          const isOff = each === 'changed' && binder.printed.size === 0;
          const about =
            each === 'changed'
              ? isOff
                ? words.about.neverPrinted
                : words.about.changed(swaps.length)
              : words.about[each];
          return (
            <label key={each} class="choice">
              <input
                type="radio"
                name="skriv-ut-vad"
                checked={what === each}
                disabled={isOff}
                onChange={() => {
                  setOnPaper(null);
                  setWhat(each);
                }}
              />
              <span>
                {words.parts[each]}
                <span class="desk-about">{about}</span>
              </span>
            </label>
          );
        })}
      </fieldset>
      {what === 'tab' && (
        <Pick
          id="skriv-ut-flik"
          label={words.pick.tab}
          value={tab}
          set={setTab}
          options={arrangement.tabs.map(({ tab: each }) => [each.id, `${each.number} ${each.title}`])}
        />
      )}
      {what === 'document' && (
        <Pick
          id="skriv-ut-dokument"
          label={words.pick.document}
          value={document}
          set={setDocument}
          options={arrangement.documents.map((placed) => [placed.id, nameOf(placed)])}
        />
      )}
      {what === 'sheet' && (
        <Pick
          id="skriv-ut-blad"
          label={words.pick.sheet}
          value={sheet}
          set={(value) => setSheet(value as FrontSheet)}
          options={OWN_SHEETS.map((each) => [each, SHEET_TITLES[each]])}
        />
      )}
      <h3>{words.ways}</h3>
      <ul class="save-ways">
        {(
          [
            [saveMenu.pdf.button, words.pdf, () => void make('pdf')],
            [saveMenu.word.button, words.word, () => void make('docx')],
            [saveMenu.print.button, words.print, () => void print()],
            [saveMenu.page.button, words.page, () => void make('html')],
          ] as const
        ).map(([label, says, onClick], i) => (
          <li key={label}>
            <button
              type="button"
              class={i === 0 ? 'button' : 'button quiet'}
              disabled={maker.making !== null || isNothing}
              onClick={onClick}
            >
              {label}
            </button>
            <p>{says}</p>
          </li>
        ))}
      </ul>
      <MakingStatus maker={maker} />
      {onPaper && onPaper.sheets.length + onPaper.swaps.length > 0 && (
        <Placing {...onPaper} close={() => setOnPaper(null)} {...props} />
      )}
    </>
  );
}

/** The sheets to change on paper; none before anything has been printed. */
const swapsIn = (props: DeskProps): SheetSwap[] =>
  props.binder.printed.size === 0 ? [] : swapsOf(sheetsOf(props.arrangement, settingOf(props)), props.binder.printed);

function Pick({
  id,
  label,
  value,
  set,
  options,
}: {
  id: string;
  label: string;
  value: string;
  set: (value: string) => void;
  options: readonly (readonly [value: string, label: string])[];
}) {
  return (
    <p class="evidence-pick">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Asks whether the sheets lie in the binder of paper. Only then is it known what stands there. */
function Placing({
  sheets,
  swaps,
  close,
  set,
  say,
  today,
}: ViewProps & { sheets: readonly Sheet[]; swaps: readonly SheetSwap[]; close: () => void }) {
  const count = sheets.length;
  const asked = words.asked;
  return (
    <section class="notice" aria-labelledby="ligger-bladen">
      <h3 id="ligger-bladen">{asked.heading}</h3>
      <p>{asked.why(count)}</p>
      <p class="desk-ways">
        <button
          type="button"
          class="button"
          onClick={() => {
            const gone = swaps.filter(({ into }) => into === null).map(({ id }) => id);
            set(markPrinted(asPrinted(sheets, today), gone));
            say(asked.done(count, today));
            close();
          }}
        >
          {asked.yes}
        </button>{' '}
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            say(asked.later);
            close();
          }}
        >
          {asked.no}
        </button>
      </p>
    </section>
  );
}
