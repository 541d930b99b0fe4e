import { useEffect, useRef, useState } from 'preact/hooks';
import { searchWords } from '../../strings/search';
import { fetchFinder, type Finder, type Hit } from '../glossary/find-terms';
import { TermHits } from '../glossary/TermHits';
import { type Page, preparePages, searchPages } from './pagefind';

interface Props {
  /** Address of the glossary, with the base path. */
  glossary: string;
  base: string;
}

interface Found {
  query: string;
  terms: Hit[];
  pages: Page[];
  total: number;
}

/** Search in the whole site: terms by their forms, pages by Pagefind. The query stays in the browser: it goes in the hash, never to a server. */
export default function SiteSearch({ glossary, base }: Props) {
  const [query, setQuery] = useState('');
  const [easyOnly, setEasyOnly] = useState(false);
  const [shown, setShown] = useState(8);
  const [found, setFound] = useState<Found | null>(null);
  const [failed, setFailed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const finder = useRef<Promise<Finder>>();

  useEffect(() => {
    setEasyOnly(box.current?.checked || document.documentElement.dataset.level === 'lattlast');
    const field = input.current;
    if (!field) return;
    // What was written before the script had come goes before the address.
    field.value ||= queryIn(location.hash);
    setQuery(field.value);
    field.focus();
  }, []);

  useEffect(() => {
    const wanted = query.trim();
    if (wanted.length < 2) {
      setFound(null);
      return;
    }
    // An answer that comes after the reader has typed on is thrown away.
    let current = true;
    const timer = setTimeout(async () => {
      try {
        finder.current ??= fetchFinder(glossary);
        const [find, result] = await Promise.all([
          finder.current,
          searchPages(base, wanted, { easyOnly, limit: shown }),
        ]);
        if (!current) return;
        setFound({ query: wanted, terms: find(wanted).slice(0, 3), ...result });
        setFailed(false);
        history.replaceState(history.state, '', `#q=${encodeURIComponent(wanted)}`);
      } catch {
        finder.current = undefined;
        if (current) setFailed(true);
      }
    }, 150);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, easyOnly, shown, glossary, base]);

  /** Fetches what a search needs from the first letter on. That it fails is told at the search. */
  const prepare = () => {
    if (finder.current) return;
    preparePages(base);
    finder.current = fetchFinder(glossary);
    finder.current.catch(() => {
      finder.current = undefined;
    });
  };

  const words = searchWords;
  return (
    <div class="needs-js tool-search" role="search">
      <label for="sok-falt">{words.label}</label>
      <input
        id="sok-falt"
        ref={input}
        type="search"
        autocomplete="off"
        onInput={(event) => {
          prepare();
          setQuery(event.currentTarget.value);
          setShown(8);
        }}
      />
      <label class="choice">
        <input
          ref={box}
          type="checkbox"
          checked={easyOnly}
          onChange={(event) => setEasyOnly(event.currentTarget.checked)}
        />{' '}
        {words.onlyEasy}
      </label>
      <p role="status">
        {failed
          ? words.failed
          : found
            ? words.results(found.total + found.terms.length, found.query)
            : query.trim().length > 1
              ? words.loading
              : ''}
      </p>
      {found && found.terms.length > 0 && (
        <section aria-labelledby="sok-begrepp">
          <h2 id="sok-begrepp">{words.terms}</h2>
          <TermHits hits={found.terms} base={glossary} />
        </section>
      )}
      {found && found.pages.length > 0 && (
        <section aria-labelledby="sok-sidor">
          <h2 id="sok-sidor">{words.pages}</h2>
          <ul class="hits">
            {found.pages.map((page) => (
              <li key={page.url}>
                <a href={page.url}>{page.title}</a> <span class="kind">{page.section}</span>
                <Excerpt parts={page.excerpt} />
                {page.sections.length > 0 && (
                  <ul>
                    {page.sections.map((section) => (
                      <li key={section.url}>
                        <a href={section.url}>{section.title}</a>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
          {found.total > found.pages.length && (
            <button type="button" class="button quiet" onClick={() => setShown(shown + 8)}>
              {words.more}
            </button>
          )}
        </section>
      )}
      {found && found.total + found.terms.length === 0 && <p>{words.none}</p>}
    </div>
  );
}

/** The query in an address, or nothing when somebody has mangled it. */
function queryIn(hash: string): string {
  try {
    return hash.startsWith('#q=') ? decodeURIComponent(hash.slice(3)) : '';
  } catch {
    return '';
  }
}

/** The text around a hit, with the hit marked. Text nodes only: an excerpt is never read as HTML. */
function Excerpt({ parts }: { parts: Page['excerpt'] }) {
  return <p>{parts.map((part) => (part.hit ? <mark>{part.text}</mark> : part.text))}</p>;
}
