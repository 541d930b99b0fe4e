import { type Path, pathProgress, type Stop } from '../../domain/reading-path';
import { isReadIn, pathProgress as record } from '../../storage/records/path-progress';
import { pathWords as words } from '../../strings/paths';
import { tools } from '../../strings/tools';
import { SaveStatus } from '../shared/SaveStatus';
import { today } from '../shared/today';
import { UndoButton } from '../shared/UndoButton';
import { useCompanion } from '../shared/use-companion';
import { field, useDocument } from '../shared/use-document';
import { PathWays } from './PathWays';

interface Props {
  path: Path;
  base: string;
}

/** A reading list to tick. Complete as text without JavaScript; memory is added by the island. */
export default function PathTool({ path, base }: Props) {
  const { doc, state, editable, framed } = useDocument(record, path.id, base);
  const later = useCompanion(state.status !== 'loading');
  const isRead = isReadIn((at) => doc?.get(at) ?? null);
  const { read, total, left, next } = pathProgress(path, isRead);
  const fileName = `lasvag-${path.id}-${today()}`;
  const said = words.progress(read, total);
  return (
    <div class="tool reading-path">
      <div class="tool-bar">
        <p class="progress">
          <strong>{said}</strong> {left > 0 && <span class="kind">({words.left(left)})</span>}
        </p>
        <progress max={total} value={read} aria-label={said} />
        {editable && (
          <p class="next-up">
            {next ? (
              <>
                {words.next} <a href={href(base, next)}>{next.title}</a>
              </>
            ) : (
              words.allRead
            )}
          </p>
        )}
        <UndoButton doc={doc} canUndo={state.canUndo} />
        <SaveStatus doc={doc} state={state} framed={framed} fileName={fileName} />
      </div>
      {later && doc && (
        <later.Keeping
          doc={doc}
          state={state}
          kind={record.kind}
          id={path.id}
          base={base}
          nameOf={(at) => path.stops.find(({ id }) => at === `stop/${id}/read`)?.title ?? at}
        />
      )}
      <fieldset class="plain" disabled={!editable}>
        <legend class="sr-only">{words.legend(path.title)}</legend>
        <ol class="path-stops">
          {path.stops.map((stop) => (
            <li key={stop.id} id={stop.id} class={isRead(stop.id) ? 'item item-done' : 'item'}>
              <p class="path-title">
                <span class="kind">
                  {words.kinds[stop.kind]}, {words.minutes(stop.minutes)}
                </span>
                <a href={href(base, stop)}>{stop.title}</a>
              </p>
              <p>{stop.why}</p>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={isRead(stop.id)}
                  onChange={(event) => doc?.setAll(field(`stop/${stop.id}/read`, event.currentTarget.checked))}
                />
                <span>
                  {words.read}
                  <span class="sr-only">: {stop.title}</span>
                </span>
              </label>
            </li>
          ))}
        </ol>
        <div class="tool-foot">{later && doc && <later.ResetButton doc={doc} fileName={fileName} base={base} />}</div>
      </fieldset>
      <section aria-labelledby="spara">
        <h2 id="spara">{tools.exports.label}</h2>
        {later && doc && (
          <PathWays
            path={path}
            isRead={isRead}
            base={base}
            fileName={fileName}
            menu={later.SaveMenu}
            file={<later.FileButton doc={doc} kind={record.kind} base={base} />}
          />
        )}
      </section>
    </div>
  );
}

const href = (base: string, { address }: Stop): string => `${base.replace(/\/$/, '')}${address}`;
