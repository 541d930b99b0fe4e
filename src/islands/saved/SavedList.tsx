import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { download } from '../../export/download';
import { chooseCopy, contentIdOf } from '../../storage/copies';
import { dayAndTime } from '../../strings/clock-time';
import { saved as words } from '../../strings/saved';
import { FileForm } from './FileForm';
import type { TitleOf } from './MyData';
import { titleIn, type Titles } from './titles';
import { withDocument, type SavedThing } from './saved-things';
import type { Saved } from './use-saved';
import { Versions } from './Versions';

interface Props {
  things: Saved['things'];
  titles: Titles;
  titleOf: TitleOf;
  base: string;
  onChange: () => Promise<void>;
}

type Open = { thing: SavedThing; part: 'file' | 'versions' | 'remove' } | null;

/** A row for each saved thing, and under the list what the reader has asked to do with one of them. */
export function SavedList({ things, titles, titleOf, base, onChange }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState('');
  const [filled, changed, toFile] = words.page.facts;
  const nameOf = (thing: SavedThing): string => titleOf(thing.kind, thing.id);
  const remove = async (thing: SavedThing) => {
    await withDocument(thing.kind, thing.id, base, async (handle) => {
      handle.reset();
      await handle.flush();
    });
    setOpen(null);
    setSaid(words.page.removed(nameOf(thing)));
    await onChange();
  };
  return (
    <>
      <ul class="saved-list">
        {things.map((thing) => {
          const place = titleIn(titles, thing.kind, contentIdOf(thing.id))?.address;
          const button = (part: NonNullable<Open>['part'], label: string) => (
            <button
              type="button"
              class="button quiet small"
              aria-expanded={open?.thing.id === thing.id && open.thing.kind === thing.kind && open.part === part}
              onClick={() => {
                setSaid('');
                setOpen({ thing, part });
              }}
            >
              {label} <span class="sr-only">{nameOf(thing)}</span>
            </button>
          );
          return (
            <li class="saved-thing" key={`${thing.kind}:${thing.id}`}>
              <h3>
                {place && thing.content ? (
                  <a href={`${base.replace(/\/$/, '')}${place}`} onClick={() => chooseCopy(base, thing.kind, thing.id)}>
                    {nameOf(thing)}
                  </a>
                ) : (
                  nameOf(thing)
                )}
              </h3>
              <p class="kind">{words.kinds[thing.kind] ?? words.unknownKind}</p>
              {thing.content ? (
                <dl class="saved-facts">
                  <Fact label={filled}>
                    {words.answers(thing.answers)}, {words.page.units(inKilobytes(thing.units))}
                  </Fact>
                  <Fact label={changed}>{thing.savedAt ? dayAndTime(thing.savedAt) : '–'}</Fact>
                  <Fact label={toFile}>
                    {thing.file.at ? dayAndTime(thing.file.at) : words.page.neverFile}
                    {thing.file.at && thing.file.changes > 0 && `, ${words.line.changed(thing.file.changes)}`}
                  </Fact>
                </dl>
              ) : (
                <p>{thing.status === 'read-only-newer' ? words.page.newer : words.page.unreadable}</p>
              )}
              <p class="row-buttons">
                {thing.content ? (
                  <>
                    {button('file', words.page.toFile)} {button('versions', words.page.versions)}{' '}
                    {button('remove', words.page.remove)}
                  </>
                ) : (
                  <button
                    type="button"
                    class="button quiet small"
                    onClick={() =>
                      download(new Blob([thing.text], { type: 'text/plain;charset=utf-8' }), `${thing.id}-ra.txt`)
                    }
                  >
                    {words.page.rawFile}
                  </button>
                )}
              </p>
              {open?.thing.kind === thing.kind && open.thing.id === thing.id && (
                <div class="saved-more">
                  {open.part === 'file' && (
                    <FileForm base={base} only={{ kind: thing.kind, id: thing.id }} onSaved={() => void onChange()} />
                  )}
                  {open.part === 'versions' && (
                    <Versions
                      kind={thing.kind}
                      id={thing.id}
                      title={nameOf(thing)}
                      base={base}
                      onChange={onChange}
                      onClose={() => setOpen(null)}
                    />
                  )}
                  {open.part === 'remove' && (
                    <p>
                      {words.page.removeConfirm(nameOf(thing), thing.answers)}{' '}
                      <button type="button" class="button" onClick={() => void remove(thing)}>
                        {words.page.removeYes}
                      </button>{' '}
                      <button type="button" class="button quiet" onClick={() => setOpen(null)}>
                        {words.file.cancel}
                      </button>
                    </p>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p role="status">{said}</p>
    </>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function inKilobytes(units: number): string {
  return Math.max(0.1, units / 1000).toLocaleString('sv-SE', { maximumFractionDigits: 1 });
}
