import type { MarkKind, WordGroup } from '../../domain/review-text';
import { pasteWords as words } from '../../strings/paste';

interface Props {
  kind: MarkKind;
  /** All groups; the place of each is its number. */
  groups: readonly WordGroup[];
  base: string;
  /** Leads to a mark in the text. */
  onShow: (mark: number) => void;
}

/** The words of one kind: how often, why, what to write, and a way to the first of them. */
export function WordList({ kind, groups, base, onShow }: Props) {
  const numbered = groups.map((group, number) => ({ group, number })).filter(({ group }) => group.kind === kind);
  return (
    <>
      <h3>
        {words.lists[kind]} ({numbered.length})
      </h3>
      {numbered.length === 0 ? (
        <p>{words.none[kind]}</p>
      ) : (
        <ul class="paste-list">
          {numbered.map(({ group, number }) => (
            <li key={number}>
              <Word group={group} base={base} />
              <button
                type="button"
                class="button quiet paste-screen"
                id={`visa-${number}`}
                onClick={() => onShow(group.marks[0]!)}
              >
                {words.show(group.marks.length)}
                <span class="sr-only">{words.showWord(group.word)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Word({ group: { kind, word, term, advice, marks }, base }: { group: WordGroup; base: string }) {
  const link = term && (
    <a href={`${base}${term.id}/`} target="_blank" rel="noopener">
      {term.term}
    </a>
  );
  return (
    <div>
      <p>
        <strong>{kind === 'defined' ? link : `”${word}”`}</strong>
        <span class="paste-paper"> {words.hits(marks.length)}</span>
        {kind === 'suggest' && (
          <>
            {' '}
            {words.maybe} {link}?
          </>
        )}
      </p>
      {kind === 'avoid' ? (
        <p>
          {advice} {link && words.readMore} {link}
        </p>
      ) : (
        <p class="kind">{term?.definition}</p>
      )}
    </div>
  );
}
