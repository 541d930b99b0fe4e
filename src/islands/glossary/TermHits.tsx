import { glossarySearchWords } from '../../strings/search';
import type { Hit } from './find-terms';

/** Terms that match, each with the reason when the reader wrote another word. */
export function TermHits({ hits, base }: { hits: Hit[]; base: string }) {
  return (
    <ul class="hits">
      {hits.map((hit) => (
        <li key={hit.id}>
          <a href={`${base}${hit.id}/`}>{hit.term}</a>
          <Why hit={hit} />
          <p>{hit.definition}</p>
        </li>
      ))}
    </ul>
  );
}

function Why({ hit: { kind, shown, reason } }: { hit: Hit }) {
  const { why } = glossarySearchWords;
  if (kind === 'deprecated') return <p class="notice">{why.deprecated(shown, reason)}</p>;
  if (kind === 'synonym') return <p class="kind">{why.synonym(shown)}</p>;
  if (kind === 'english') return <p class="kind">{why.english(shown)}</p>;
  return null;
}
