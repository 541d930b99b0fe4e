import { useEffect, useRef, useState } from 'preact/hooks';
import { glossarySearchWords, searchWords } from '../../strings/search';
import { fetchFinder, type Finder, type Hit } from './find-terms';
import { TermHits } from './TermHits';

interface Props {
  /** Address of the glossary, with the base path. */
  base: string;
}

/** Search in the glossary. Fuse and the forms are fetched when the reader enters the field. */
export default function GlossarySearch({ base }: Props) {
  const [hits, setHits] = useState<Hit[] | null>(null);
  const [failed, setFailed] = useState(false);
  const finder = useRef<Promise<Finder>>();
  const latest = useRef('');
  const load = () => (finder.current ??= fetchFinder(base));
  const search = async (query: string) => {
    latest.current = query;
    try {
      const found = query.trim().length < 2 ? null : (await load())(query);
      // An answer that comes after the reader has typed on is thrown away.
      if (latest.current !== query) return;
      setHits(found);
      setFailed(false);
    } catch {
      finder.current = undefined;
      setFailed(true);
    }
  };
  const field = useRef<HTMLInputElement>(null);
  // What was written before the script had come is searched for too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at the start
  useEffect(() => void search(field.current?.value ?? ''), []);
  const words = glossarySearchWords;
  return (
    <div class="needs-js tool-search" role="search">
      <label for="sok-begrepp">{words.label}</label>
      <input
        id="sok-begrepp"
        ref={field}
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="sok-begrepp-tips"
        onFocus={() => load().catch(() => {})}
        onInput={(event) => void search(event.currentTarget.value)}
      />
      <p id="sok-begrepp-tips" class="kind">
        {words.hint}
      </p>
      <p role="status">{failed ? searchWords.failed : hits && words.results(hits.length)}</p>
      {hits && hits.length > 0 && <TermHits hits={hits} base={base} />}
      {hits?.length === 0 && <p>{words.none}</p>}
    </div>
  );
}
