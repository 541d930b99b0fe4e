import { tools } from '../../strings/tools';
import type { Hit } from './find-terms';

/** Terms that match, each with the reason when the reader wrote another word. */
export function TermHits({ hits, reasons, base }: { hits: Hit[]; reasons: Record<string, string>; base: string }) {
  return (
    <ul class="hits">
      {hits.map((hit) => (
        <li key={hit.id}>
          <a href={`${base}${hit.id}/`}>{hit.term}</a>
          <Why hit={hit} reason={reasons[`${hit.id}|${hit.shown}`] ?? ''} />
          <p>{hit.definition}</p>
        </li>
      ))}
    </ul>
  );
}

function Why({ hit, reason }: { hit: Hit; reason: string }) {
  const { why } = tools.glossary;
  if (hit.kind === 'deprecated') return <p class="notice">{why.deprecated(hit.shown, reason)}</p>;
  if (hit.kind === 'synonym') return <p class="kind">{why.synonym(hit.shown)}</p>;
  if (hit.kind === 'english') return <p class="kind">{why.english(hit.shown)}</p>;
  return null;
}
