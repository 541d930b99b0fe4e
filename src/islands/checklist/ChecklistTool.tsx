import { nextItem, progressOf } from '../../domain/checklist';
import { itemCode } from '../../domain/item-code';
import type { FillableChecklist, FillableItem } from '../../schema/checklist';
import type { DocumentHandle } from '../../storage/open-document';
import {
  checklistProgress,
  currentRound,
  dayPath,
  itemPath,
  itemStates,
} from '../../storage/records/checklist-progress';
import { checklistWords } from '../../strings/checklist';
import { tools } from '../../strings/tools';
import { today } from '../shared/today';
import { NoteField } from '../shared/NoteField';
import { SaveStatus } from '../shared/SaveStatus';
import { UndoButton } from '../shared/UndoButton';
import { useCompanion } from '../shared/use-companion';
import { field, useDocument, type ValuesOfRecord } from '../shared/use-document';

interface Props {
  id: string;
  checklist: FillableChecklist;
  base: string;
  address: string;
  /** Whole address of this page, for paper and calendars. */
  url?: string;
}

type Handle = DocumentHandle<ValuesOfRecord<typeof checklistProgress>>;

/** A checklist to tick on the screen. Complete as text without JavaScript; memory is added by the island. */
export default function ChecklistTool({ id, checklist, base, address, url }: Props) {
  const { doc, state, editable, framed } = useDocument(checklistProgress, id, base);
  const later = useCompanion(state.status !== 'loading');
  const round = doc ? currentRound(doc.content()) : '';
  const stateOf = itemStates((path) => doc?.get(path) ?? null, round);
  const { done, total, floorDone, floorTotal } = progressOf(checklist, stateOf);
  const next = nextItem(checklist, stateOf);
  const fileName = `${id}-${today()}`;
  const words = checklistWords;
  // What comes later is given the same, each its own besides.
  const given = doc && { doc, state, checklist, base, fileName };
  return (
    <div class="tool checklist">
      <div class="tool-bar">
        <p class="progress">
          <strong>{words.progress(done, total)}</strong>
          {floorTotal < total && <span class="kind"> ({words.floor(floorDone, floorTotal)})</span>}
        </p>
        <progress max={total} value={done} aria-label={words.progress(done, total)} />
        {editable && (
          <p class="next-up">
            {next ? (
              <>
                {words.next} <a href={`#${next.id}`}>{next.text}</a>
              </>
            ) : (
              words.allDone
            )}
          </p>
        )}
        <UndoButton doc={doc} canUndo={state.canUndo} />
        <SaveStatus doc={doc} state={state} framed={framed} fileName={fileName} />
      </div>
      {later && given && (
        <later.Keeping {...given} kind={checklistProgress.kind} id={id} nameOf={later.itemNameIn(checklist)} />
      )}
      {!checklist.interval.startsWith('vid-') && (
        <div class="rounds">{later && given && <later.Rounds {...given} />}</div>
      )}
      <fieldset class="plain" disabled={!editable}>
        <legend class="sr-only">{checklist.title}</legend>
        {checklist.groups.map((group) => (
          <section key={group.id} aria-labelledby={group.id}>
            <h2 id={group.id}>{group.title}</h2>
            <ul class="items">
              {group.items.map((item) => (
                <Item
                  key={item.id}
                  item={item}
                  doc={doc}
                  round={round}
                  version={checklist.version}
                  {...stateOf(item.id)}
                />
              ))}
            </ul>
          </section>
        ))}
        <p class="warning" id="skriv-inte">
          {tools.exports.warning}
        </p>
        <div class="tool-foot">
          {later && given && <later.ResetButton {...given} also={later.alsoRounds(given.doc)} />}
        </div>
      </fieldset>
      <section aria-labelledby="spara">
        <h2 id="spara">{tools.exports.label}</h2>
        {later && given && (
          <later.ChecklistWays
            {...given}
            stateOf={stateOf}
            round={round}
            editable={editable}
            address={address}
            url={url}
          />
        )}
      </section>
    </div>
  );
}

function Item({
  item,
  doc,
  done,
  note,
  round,
  version,
}: {
  item: FillableItem;
  doc: Handle | null;
  done: boolean;
  note: string;
  round: string;
  version: string;
}) {
  const words = checklistWords;
  const hint = `${item.id}-tips`;
  const about = { ...field(dayPath(round), today()), 'meta/contentVersion': version };
  return (
    <li class={done ? 'item item-done' : 'item'} id={item.id}>
      <label class="tick">
        <input
          type="checkbox"
          checked={done}
          aria-describedby={hint}
          onChange={({ currentTarget }) =>
            doc?.setAll({ ...field(itemPath(round, item.id, 'done'), currentTarget.checked), ...about })
          }
        />
        {item.pictogram && (
          <svg class="pictogram" aria-hidden="true">
            <use href={`../../piktogram.svg#${item.pictogram}`} />
          </svg>
        )}
        <span class="paper-item-code">{itemCode(item.id)}</span>
        <span>
          {item.text} {item.level === 'garna' && <span class="badge">{words.good}</span>}
        </span>
      </label>
      <div class="item-more" id={hint}>
        <p>
          <span class="kind">{words.evidence}</span> {item.evidence}
        </p>
        {item.easy && (
          <p class="item-easy">
            <span class="kind">{words.easy}:</span> {item.easy}
          </p>
        )}
      </div>
      <NoteField
        id={`${item.id}-anteckning`}
        label={words.note}
        name={item.text}
        value={note}
        describedBy="skriv-inte"
        onInput={(value) => doc?.set(itemPath(round, item.id, 'note'), value)}
      />
    </li>
  );
}
