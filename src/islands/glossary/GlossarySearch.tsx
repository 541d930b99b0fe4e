import { useRef, useState } from 'preact/hooks';
import type { SearchForm } from '../../domain/glossary';
import { tools } from '../../strings/tools';
import { type Hit, makeFinder, type Summaries } from './find-terms';
import { TermHits } from './TermHits';

interface Props {
  forms: SearchForm[];
  summaries: Summaries;
  reasons: Record<string, string>;
  base: string;
}

/** Search in the glossary. Fuse is fetched when the reader enters the field. */
export default function GlossarySearch({ forms, summaries, reasons, base }: Props) {
  const [hits, setHits] = useState<Hit[] | null>(null);
  const finder = useRef<Promise<(query: string) => Hit[]>>();
  const load = () =>
    (finder.current ??= import('fuse.js').then(({ default: Fuse }) => makeFinder(Fuse, forms, summaries)));
  const search = async (query: string) => {
    const found = query.trim().length < 2 ? null : (await load())(query);
    setHits(found);
  };
  const words = tools.glossary;
  return (
    <div class="needs-js tool-search" role="search">
      <label for="sok-begrepp">{words.label}</label>
      <input
        id="sok-begrepp"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="sok-begrepp-tips"
        onFocus={() => void load()}
        onInput={(event) => void search(event.currentTarget.value)}
      />
      <p id="sok-begrepp-tips" class="kind">
        {words.hint}
      </p>
      <p role="status">{hits && words.results(hits.length)}</p>
      {hits && hits.length > 0 && <TermHits hits={hits} reasons={reasons} base={base} />}
      {hits?.length === 0 && <p>{words.none}</p>}
    </div>
  );
}
