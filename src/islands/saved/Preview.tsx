import { useState } from 'preact/hooks';
import type { UnpackedFile } from '../../storage/file/unpack';
import { dayAndTime } from '../../strings/clock-time';
import { saved as words } from '../../strings/saved';
import type { TitleOf } from './MyData';
import { type Choice, type Decision, mergeKeeps, proposed } from './decisions';
import type { Before, Candidate } from './read-in';

const ONE_OF_A_KIND: ReadonlySet<string> = new Set(['binder', 'binder-texts', 'deviation-log', 'organisation-profile']);

interface Props {
  file: UnpackedFile;
  fileTime: Date;
  candidates: readonly Candidate[];
  titleOf: TitleOf;
  base: string;
  onDone: (result: { before: Before; failed: number }) => Promise<void>;
  onCancel: () => void;
}

/** What a file would change, document by document and answer by answer, before anything is changed. */
export function Preview({ file, fileTime, candidates, titleOf, base, onDone, onCancel }: Props) {
  const all = words.open;
  const [decisions, setDecisions] = useState<readonly Decision[]>(() =>
    candidates.map((candidate) => ({ choice: proposed(candidate), sides: new Map() })),
  );
  const [working, setWorking] = useState(false);
  const decide = (index: number, decision: Decision) =>
    setDecisions((earlier) => earlier.map((each, i) => (i === index ? decision : each)));
  const allSame = candidates.every(({ comparison }) => comparison.status === 'same');
  return (
    <div class="preview">
      <p>
        {all.of(file.organisation ?? '', dayAndTime(fileTime))} {all.checksum(readable(file.checksum))}
      </p>
      {allSame ? (
        <p class="notice">{all.allSame}</p>
      ) : (
        <ol class="saved-list">
          {candidates.map((candidate, index) => (
            <li class="saved-thing" key={`${candidate.file.kind}:${candidate.file.id}`}>
              <h3>{titleOf(candidate.file.kind, candidate.file.id)}</h3>
              <p>
                {all.status[candidate.comparison.status]} {candidate.about.sums?.(candidate.mine, candidate.content)}
              </p>
              {candidate.comparison.status !== 'same' && (
                <Choices
                  candidate={candidate}
                  name={`val-${index}`}
                  decision={decisions[index] ?? { choice: 'skip', sides: new Map() }}
                  onDecide={(decision) => decide(index, decision)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      <p>
        {!allSame && (
          <button
            type="button"
            class="button"
            disabled={working || decisions.every(({ choice }) => choice === 'skip')}
            onClick={async () => {
              setWorking(true);
              const decided = candidates.map((candidate, index) => ({
                candidate,
                decision: decisions[index] ?? { choice: 'skip' as const, sides: new Map() },
              }));
              const { readIn } = await import('./read-in');
              await onDone(await readIn(decided, fileTime, base));
            }}
          >
            {all.apply}
          </button>
        )}{' '}
        <button type="button" class="button quiet" onClick={onCancel}>
          {allSame ? words.versions.close : all.cancel}
        </button>
      </p>
    </div>
  );
}

function Choices({
  candidate,
  name,
  decision,
  onDecide,
}: {
  candidate: Candidate;
  name: string;
  decision: Decision;
  onDecide: (decision: Decision) => void;
}) {
  const all = words.open;
  const isNew = candidate.comparison.status === 'new';
  const choices: readonly (readonly [Choice, string])[] = isNew
    ? [
        ['merge', all.mergeNew],
        ['skip', all.skip],
      ]
    : [
        ['merge', all.merge],
        ['replace', all.replace],
        // There is only one organisation to be, one binder to have and one log of a year: beside it everything would stand twice.
        ...(ONE_OF_A_KIND.has(candidate.file.kind) ? [] : [['both', all.both] as const]),
        ['skip', all.skip],
      ];
  return (
    <>
      <fieldset class="choices">
        <legend>{all.choice}</legend>
        {choices.map(([choice, label]) => (
          <label class="choice" key={choice}>
            <input
              type="radio"
              name={name}
              checked={decision.choice === choice}
              onChange={() => onDecide({ ...decision, choice })}
            />
            <span>
              {label}
              {choice === 'replace' && candidate.wouldChange > 0 && (
                <small> {all.replaceWarning(candidate.wouldChange)}</small>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      {decision.choice === 'merge' && !isNew && (
        <div class="differences">
          <p>{all.differences(candidate.shown.length)}:</p>
          {candidate.shown.map((difference) => {
            const side = decision.sides.get(difference.path) ?? mergeKeeps(difference);
            return (
              <fieldset class="choices difference" key={difference.path}>
                <legend>{candidate.about.nameOf(difference.path)}</legend>
                {(['mine', 'theirs'] as const).map((whose) => (
                  <label class="choice" key={whose}>
                    <input
                      type="radio"
                      name={`${name}-${difference.path}`}
                      checked={side === whose}
                      onChange={() =>
                        onDecide({ ...decision, sides: new Map(decision.sides).set(difference.path, whose) })
                      }
                    />
                    <span>
                      <strong>{whose === 'mine' ? all.here : all.inFile}:</strong>{' '}
                      <span class="quoted">
                        {candidate.about.say(difference.path, difference[whose]) || all.nothing}
                      </span>
                    </span>
                  </label>
                ))}
              </fieldset>
            );
          })}
        </div>
      )}
    </>
  );
}

/** sha256:0a1b… in groups of four, the first sixteen: enough to compare two papers by eye. */
function readable(checksum: string): string {
  return (
    checksum
      .replace(/^sha256:/, '')
      .slice(0, 16)
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  );
}
