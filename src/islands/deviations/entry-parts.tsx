import type { ComponentChildren } from 'preact';
import type { Deviation } from '../../domain/deviation';
import { EFFECTS } from '../../domain/effect';
import type { Log } from '../../schema/log';
import { logWords } from '../../strings/deviation-log';
import { deviationWords } from '../../strings/deviation-report';
import { TextField } from '../organisation/TextField';
import { today } from '../shared/today';
import type { EntryValues } from './entry-values';
import { DayField, LongText, Pick, WhenField } from './fields';

interface Props {
  entry: Deviation;
  log: Log;
  base: string;
  put: (values: EntryValues) => void;
}

const words = logWords.entry;
const { fields } = deviationWords;

/** What seems wrong with a day: it has not come yet, or it is before somebody told. The day is kept as it is. */
const future = (day: string): string => (day > today() ? words.future : '');
const early = (day: string, { reported }: Deviation): string =>
  day !== '' && reported !== '' && day < reported ? words.early : future(day);

/** What happened, where and when, and what applies to that kind. */
export function WhatPart({ entry, log, base, put }: Props) {
  const kind = log.kinds.find(({ id }) => id === entry.kind);
  return (
    <section class="form-part" aria-labelledby="vad-har-hant">
      <h3 id="vad-har-hant">{words.what}</h3>
      <Pick
        id="sort"
        label={fields.kind}
        value={entry.kind}
        choices={log.kinds}
        choose={(value) => put({ kind: value })}
      />
      <div role="status">
        {kind && (
          <p class="entry-hint">
            {kind.hint} <a href={`${base.replace(/\/$/, '')}/rutiner/${kind.routine}/`}>{words.routine}</a>
          </p>
        )}
      </div>
      <LongText
        id="vad-hande"
        label={fields.happened}
        use={words.happenedUse}
        value={entry.happened}
        write={(value) => put({ happened: value })}
      />
      <div class="field-row">
        <WhenField
          id="nar"
          label={fields.date}
          use={words.dateUse}
          value={entry.date}
          write={(value) => put({ date: value })}
          advice={future(entry.date)}
        />
        <DayField
          id="fick-veta"
          label={fields.reported}
          use={words.reportedUse}
          value={entry.reported}
          write={(value) => put({ reported: value })}
          advice={future(entry.reported)}
        />
        <Pick
          id="var"
          label={fields.area}
          value={entry.area}
          choices={log.areas}
          choose={(value) => put({ area: value })}
        />
        <TextField
          id="plats"
          label={fields.place}
          use={words.placeUse}
          value={entry.place}
          maxLength={120}
          onInput={(value) => put({ place: value })}
        />
      </div>
      <fieldset class="levels">
        <legend>{fields.seriousness}</legend>
        {log.seriousness.map(({ id, label, anchor }) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name="allvar"
              checked={entry.seriousness === id}
              onChange={() => put({ seriousness: id })}
            />
            <span>
              <strong>{label}.</strong> {anchor}
            </span>
          </label>
        ))}
      </fieldset>
      <Pick
        id="vem"
        label={fields.reporter}
        value={entry.reporter}
        choices={log.reporters}
        choose={(value) => put({ reporter: value })}
      />
      <LongText
        id="genast"
        label={fields.immediate}
        use={words.happenedUse}
        value={entry.immediate}
        write={(value) => put({ immediate: value })}
      />
      <TextField
        id="anmalt"
        label={fields.notified}
        use={words.notifiedUse}
        value={entry.notified}
        maxLength={500}
        onInput={(value) => put({ notified: value })}
      />
    </section>
  );
}

/** Why it could happen, and what is done so that it does not happen again. */
export function WorkPart({ entry, log, put }: Props) {
  return (
    <section class="form-part" aria-labelledby="arbete">
      <h3 id="arbete">{words.work}</h3>
      <Pick
        id="slag-av-orsak"
        label={fields.causeKind}
        value={entry.causeKind}
        choices={log.causes}
        choose={(value) => put({ causeKind: value })}
      />
      <LongText
        id="orsak"
        label={fields.cause}
        use={words.causeUse}
        value={entry.cause}
        write={(value) => put({ cause: value })}
      />
      <LongText
        id="atgard"
        label={fields.measure}
        use={words.measureUse}
        value={entry.measure}
        write={(value) => put({ measure: value })}
      />
      <div class="field-row">
        <TextField
          id="ansvarig"
          label={fields.responsible}
          use={words.responsibleUse}
          value={entry.responsible}
          maxLength={120}
          onInput={(value) => put({ responsible: value })}
        />
        <DayField
          id="klart-senast"
          label={fields.due}
          use={words.dueUse}
          value={entry.due}
          write={(value) => put({ due: value })}
        />
        <DayField
          id="gjord"
          label={fields.done}
          use={words.doneUse}
          value={entry.done}
          write={(value) => put({ done: value })}
          advice={early(entry.done, entry)}
        />
      </div>
    </section>
  );
}

/** Whether those who told have been answered, and whether it helped. */
export function ClosePart({ entry, put, children }: Props & { children: ComponentChildren }) {
  return (
    <section class="form-part" aria-labelledby="uppfoljning">
      <h3 id="uppfoljning">{words.close}</h3>
      <DayField
        id="svarat"
        label={fields.answered}
        use={words.answerUse}
        value={entry.answered}
        write={(value) => put({ answered: value })}
        advice={early(entry.answered, entry)}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={entry.noAnswer}
          onChange={(event) => put({ noAnswer: event.currentTarget.checked })}
        />
        <span>{words.noAnswer}</span>
      </label>
      <fieldset class="levels" aria-describedby="effekt-bruk">
        <legend>{fields.effect}</legend>
        <p class="kind" id="effekt-bruk">
          {words.effectUse}
        </p>
        {EFFECTS.map((effect) => (
          <label key={effect} class="choice">
            <input
              type="radio"
              name="effekt"
              checked={entry.effect === effect}
              onChange={() => put({ effect, effectDate: entry.effectDate || today() })}
            />
            <span>{deviationWords.effects[effect]}</span>
          </label>
        ))}
      </fieldset>
      <DayField
        id="kontrollerat"
        label={fields.effectDate}
        use={words.dueUse}
        value={entry.effectDate}
        write={(value) => put({ effectDate: value })}
        advice={early(entry.effectDate, entry)}
      />
      <LongText
        id="hur-vet-ni"
        label={fields.effectNote}
        use={words.effectNoteUse}
        value={entry.effectNote}
        write={(value) => put({ effectNote: value })}
      />
      {entry.story !== '' && (
        <div class="entry-story">
          <h4>{fields.story}</h4>
          <p>{entry.story}</p>
        </div>
      )}
      {children}
    </section>
  );
}
