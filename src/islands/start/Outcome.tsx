import { useMemo } from 'preact/hooks';
import { BINDINGS, type Binding } from '../../domain/duties';
import type { ShownGroup, StartMaterial } from '../../domain/start-result';
import { startResult } from '../../domain/start-result';
import type { StartAnswers } from '../../domain/start-tool';
import { startReasons, startResultWords as words } from '../../strings/start-tool';

interface Props {
  answers: StartAnswers;
  material: StartMaterial;
  base: string;
}

/** What the answers lead to: three steps, what to read, and the duties with reasons. On paper it is the whole sheet. */
export function Outcome({ answers, material, base }: Props) {
  const result = useMemo(() => startResult(material, answers, startReasons), [material, answers]);
  const at = (path: string) => `${base.replace(/\/$/, '')}${path}`;
  const { answered, steps, paths, parts, counts, groups } = result;
  return (
    <div class="result start-result">
      <section aria-labelledby="forsta-steg">
        <h3 id="forsta-steg">{words.steps}</h3>
        <p>{words.stepsIntro}</p>
        <ol class="start-steps">
          {steps.map((step) => (
            <li key={step.id}>
              <h4>{step.title}</h4>
              <p>
                {step.text} {words.stepTime(step.minutes)}
              </p>
              <p class="start-why">
                {words.why(step.reasons.join('; '))} {words.because(step.because)}
              </p>
              <ul class="start-links">
                {step.links.map(({ kind, title, address }) => (
                  <li key={address}>
                    <span class="kind">{kind}:</span> <a href={at(address)}>{title}</a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="lasordning">
        <h3 id="lasordning">{words.paths}</h3>
        <p>{words.pathsIntro}</p>
        <ol>
          {paths.map(({ id, title, address, stops, minutes, reasons }) => (
            <li key={id}>
              <a href={at(address)}>{title}</a>. {words.pathLine(stops, minutes)}{' '}
              {reasons.length > 0 && <span class="start-why">{words.why(reasons.join('; '))}</span>}
            </li>
          ))}
        </ol>
        <p class="screen-only">
          <a href={at('/lasvagar/')}>{words.allPaths}</a>
        </p>
      </section>
      <section aria-labelledby="lagkrav">
        <h3 id="lagkrav">{words.dutiesHeading}</h3>
        <p>
          {words.dutiesIntro(counts.yes + counts.maybe + counts.no)}{' '}
          <a class="screen-only" href={at('/kravmatris/')}>
            {words.inMatrix}
          </a>
        </p>
        {BINDINGS.map((binding) => (
          <Duties key={binding} binding={binding} count={counts[binding]} groups={groups[binding]} at={at} />
        ))}
      </section>
      <section aria-labelledby="kapitel-for-er">
        <h3 id="kapitel-for-er">{words.chapters}</h3>
        <p>{words.chaptersIntro}</p>
        {parts.map(({ number, title, chapters }) => (
          <details key={number} class="easy-box">
            <summary>
              {number} {title}
            </summary>
            <ul>
              {chapters.map((chapter) => (
                <li key={chapter.address}>
                  <a href={at(chapter.address)}>{chapter.title}</a>: {words.chapterLine(chapter.duties)}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </section>
      <section aria-labelledby="era-svar">
        <h3 id="era-svar">{words.answers}</h3>
        <dl class="facts">
          {answered.map(({ question, answer }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>{answer || words.noAnswer}</dd>
            </div>
          ))}
        </dl>
        <p class="kind">{words.note}</p>
      </section>
    </div>
  );
}

/** Shapes beside the words, so that the three lists are told apart without colour. */
const SHAPES: Readonly<Record<Binding, string>> = { yes: '●', maybe: '◐', no: '○' };

function Duties({
  binding,
  count,
  groups,
  at,
}: {
  binding: Binding;
  count: number;
  groups: readonly ShownGroup[];
  at: (path: string) => string;
}) {
  return (
    <details class={binding === 'no' ? 'easy-box start-duties start-not' : 'easy-box start-duties'}>
      <summary>
        <span aria-hidden="true">{SHAPES[binding]}</span> {words.duties[binding]} ({count})
      </summary>
      <p>{count === 0 ? words.none[binding] : words.dutyCounts[binding](count)}</p>
      {groups.map(({ framework, short, why, duties }) => (
        <section key={framework + why}>
          <h4>{short}</h4>
          <p class="start-why">{words.dutyWhy(why)}</p>
          <ul>
            {duties.map(({ id, ref, text, verified, chapter }) => (
              <li key={id}>
                <a href={at(`/kravmatris/#${id}`)}>{ref}</a>
                <span class="start-duty">
                  : {text} {!verified && <b>{words.unverified}</b>}{' '}
                  {chapter && (
                    <span class="kind">
                      {words.read} <a href={at(chapter.address)}>{chapter.title}</a>
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
