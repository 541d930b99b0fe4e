import { useEffect, useState } from 'preact/hooks';
import { contentIdOf } from '../../storage/copies';
import { placeOf } from '../../storage/environment';
import { keeping, type Keeping } from '../../storage/persist';
import { saved as words } from '../../strings/saved';
import { Bin } from './Bin';
import { BorrowedComputer } from './BorrowedComputer';
import { FileForm } from './FileForm';
import { OpenFile } from './OpenFile';
import { SavedList } from './SavedList';
import { titleIn, useTitles } from './titles';
import { useSaved } from './use-saved';
import { WipeDevice } from './WipeDevice';

/** What the reader calls a saved document. */
export type TitleOf = (kind: string, id: string) => string;

interface Props {
  base: string;
}

/** Everything saved on this device, and what can be done with it: the whole of the page Mina uppgifter. */
export default function MyData({ base }: Props) {
  const titles = useTitles(base);
  const [state, refresh] = useSaved(base);
  const [kept, setKept] = useState<Keeping>('unknown');
  useEffect(() => void keeping().then(setKept), []);
  const titleOf: TitleOf = (kind, id) => {
    const contentId = contentIdOf(id);
    const title = titleIn(titles, kind, contentId)?.title ?? contentId;
    return id === contentId ? title : words.copyOf(title, words.copies.numbered(id.slice(contentId.length + 2)));
  };
  if (state === null || titles === null) return <p role="status">{words.page.loading}</p>;
  const { things, bin, lost } = state;
  const borrowed = placeOf(base) === 'tab';
  return (
    <div class="tool my-data">
      {borrowed && <p class="notice notice-strong">{words.line.inTab}.</p>}
      <section aria-labelledby="sparat">
        <h2 id="sparat">{things.length === 0 ? words.page.emptyHeading : words.page.savedHeading}</h2>
        {things.length === 0 ? (
          <p>{words.page.empty}</p>
        ) : (
          <SavedList things={things} titles={titles} titleOf={titleOf} base={base} onChange={refresh} />
        )}
        {lost.length > 0 && (
          <p class="notice">{words.page.lost(lost.map(({ kind, id }) => titleOf(kind, id)).join(', '))}</p>
        )}
        {things.length > 0 && !borrowed && kept !== 'unknown' && (
          <p>{kept === 'kept' ? words.page.kept : words.page.mayErase}</p>
        )}
      </section>
      {things.length > 0 && (
        <section aria-labelledby="till-fil">
          <h2 id="till-fil">{words.page.all}</h2>
          <FileForm base={base} onSaved={() => void refresh()} />
        </section>
      )}
      <section aria-labelledby="oppna">
        <h2 id="oppna">{words.open.heading}</h2>
        <OpenFile base={base} titleOf={titleOf} onChange={refresh} />
      </section>
      {!borrowed && (
        <section aria-labelledby="papperskorg">
          <h2 id="papperskorg">{words.bin.heading}</h2>
          <Bin items={bin} titleOf={titleOf} base={base} onChange={refresh} />
        </section>
      )}
      <section aria-labelledby="lanad">
        <h2 id="lanad">{words.borrowed.heading}</h2>
        <BorrowedComputer base={base} saved={things.length} />
      </section>
      <section aria-labelledby="rensa">
        <h2 id="rensa">{words.wipe.heading}</h2>
        <WipeDevice
          base={base}
          titles={things.map(({ kind, id }) => titleOf(kind, id))}
          inBin={bin.length}
          onWiped={refresh}
        />
      </section>
    </div>
  );
}
