import { useEffect, useRef, useState } from 'preact/hooks';
import { codeOf } from '../../domain/deviation-number';
import type { Row } from '../../domain/deviation-list';
import type { Log } from '../../schema/log';
import { logWords } from '../../strings/deviation-log';
import { deviationWords } from '../../strings/deviation-report';
import { tools } from '../../strings/tools';
import { type EntryValues, reopening } from './entry-values';
import { ClosePart, WhatPart, WorkPart } from './entry-parts';

interface Props {
  row: Row;
  log: Log;
  base: string;
  /** Writes fields of this entry; false when they did not fit. */
  write: (values: EntryValues) => boolean;
  giveNumber: () => void;
}

/** One entry: what happened, why and what is done about it, and whether it helped. */
export function EntryForm({ row, log, base, write, giveNumber }: Props) {
  const { entry, name, was, status, todos } = row;
  const words = logWords.entry;
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  // Each entry is a form of its own, so this is when it is opened.
  useEffect(() => heading.current?.focus(), []);
  const put = (values: EntryValues) => setSaid(write(values) ? '' : logWords.start.refused);
  return (
    <div class="log-entry">
      <h2 ref={heading} tabIndex={-1} id="handelse">
        {deviationWords.report.one(name)} <span class="badge">{deviationWords.statuses[status]}</span>
      </h2>
      {was !== null && <p class="notice">{words.was(was)}</p>}
      {entry.number === null ? (
        <p>
          {words.unnumbered} {words.code(codeOf(entry.id))}{' '}
          <button type="button" class="button quiet small" onClick={giveNumber}>
            {words.giveNumber}
          </button>
        </p>
      ) : (
        <p class="kind">{words.code(codeOf(entry.id))}</p>
      )}
      {todos.length > 0 && (
        <p class="entry-todo">
          <strong>{deviationWords.report.todo}:</strong>{' '}
          {todos
            .map(({ need, late }) => `${deviationWords.needs[need]}${late ? ` (${deviationWords.late})` : ''}`)
            .join('. ')}
        </p>
      )}
      <p class="warning" id="skriv-inte">
        {tools.exports.warning}
      </p>
      <WhatPart {...{ entry, log, base, put }} />
      <WorkPart {...{ entry, log, base, put }} />
      <ClosePart {...{ entry, log, base, put }}>
        {(status === 'stangd' || entry.effect !== '') && (
          <p>
            <button
              type="button"
              class="button quiet"
              onClick={() => setSaid(write(reopening(row)) ? words.reopened : logWords.start.refused)}
            >
              {words.reopen}
            </button>
          </p>
        )}
      </ClosePart>
      <p role="status">{said}</p>
    </div>
  );
}
