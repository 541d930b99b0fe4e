import type { StartTool } from '../schema/start-tool';
import type { Binding } from './duties';
import type { Block, Inline, ReportDocument } from './report-document';
import { QUESTIONS } from './start-tool';
import type { ShownGroup, StartResult } from './start-result';

/** The Swedish of the document. */
export interface StartReportWords {
  title: string;
  subtitle: string;
  blankSubtitle: string;
  origin: string;
  answers: string;
  question: string;
  answer: string;
  steps: string;
  stepTime: (minutes: number) => string;
  why: (reasons: string) => string;
  because: (text: string) => string;
  paths: string;
  pathLine: (stops: number, minutes: number) => string;
  chapters: string;
  chapterLine: (duties: number) => string;
  duties: Readonly<Record<Binding, string>>;
  none: Readonly<Record<Binding, string>>;
  columns: readonly [law: string, duty: string, why: string];
  unverified: string;
  note: string;
}

interface Setting {
  words: StartReportWords;
  organisation?: string;
  /** 2026-11-22 */
  made: string;
}

/** The result as a document: answers, three steps, paths, chapters, and the duties with reasons. */
export function startReport(result: StartResult, { words, organisation, made }: Setting): ReportDocument {
  const { answered, steps, paths, parts, groups } = result;
  const blocks: Block[] = [
    heading(words.steps),
    ...steps.flatMap((step, index): Block[] => [
      { kind: 'heading', level: 3, text: `${index + 1}. ${step.title}` },
      { kind: 'paragraph', runs: [`${step.text} ${words.stepTime(step.minutes)}`] },
      { kind: 'paragraph', runs: [`${words.why(step.reasons.join('; '))} ${words.because(step.because)}`] },
      bullets(step.links.map(({ kind, title }) => [`${kind}: `, title])),
    ]),
    heading(words.paths),
    bullets(
      paths.map(({ title, stops, minutes, reasons }) => [
        { text: title, bold: true },
        `. ${words.pathLine(stops, minutes)}${reasons.length > 0 ? ` ${words.why(reasons.join('; '))}` : ''}`,
      ]),
    ),
    heading(words.answers),
    table(
      words.answers,
      [words.question, words.answer],
      answered.map(({ question, answer }) => [question, answer]),
    ),
    ...(['yes', 'maybe', 'no'] as const).flatMap((binding) => dutyBlocks(binding, groups[binding], words)),
    heading(words.chapters),
    ...parts.flatMap(({ number, title, chapters }): Block[] => [
      { kind: 'heading', level: 3, text: `${number} ${title}` },
      bullets(chapters.map((chapter) => [chapter.title, `: ${words.chapterLine(chapter.duties)}`])),
    ]),
    { kind: 'paragraph', runs: [words.note] },
  ];
  return { ...head(words, organisation, made), subtitle: words.subtitle, blocks };
}

/** The questions as a form to fill in by hand. */
export function startForm(
  { questions }: Pick<StartTool, 'questions'>,
  { words, organisation, made }: Setting,
): ReportDocument {
  const blocks = QUESTIONS.flatMap((id): Block[] => [
    heading(questions[id].title),
    { kind: 'paragraph', runs: [questions[id].help] },
    {
      kind: 'ticks',
      items: questions[id].answers.map(({ label, meaning }) => ({ text: label, done: false, hint: meaning })),
    },
  ]);
  return { ...head(words, organisation, made), subtitle: words.blankSubtitle, blocks };
}

function dutyBlocks(binding: Binding, groups: readonly ShownGroup[], words: StartReportWords): Block[] {
  // What does not bind is told with its reason, law by law: the whole of it would be as long again.
  const rows =
    binding === 'no'
      ? groups.map(({ short, why, duties }) => [short, duties.map(({ ref }) => ref).join('; '), why])
      : groups.flatMap(({ short, why, duties }) =>
          duties.map(({ ref, text, verified }) => [
            `${short}, ${ref}`,
            verified ? text : `${text} ${words.unverified}`,
            why,
          ]),
        );
  return [
    heading(words.duties[binding]),
    rows.length === 0
      ? { kind: 'paragraph', runs: [words.none[binding]] }
      : table(words.duties[binding], [...words.columns], rows, [0.24, 0.46, 0.3]),
  ];
}

function head(words: StartReportWords, organisation: string | undefined, made: string): Omit<ReportDocument, 'blocks'> {
  return { title: words.title, language: 'sv-SE', number: '', version: '', organisation, made, origin: words.origin };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

const bullets = (items: Inline[][]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map((runs) => ({ runs })),
});

function table(
  caption: string,
  titles: string[],
  rows: string[][],
  widths: number[] = titles.map(() => 1 / titles.length),
): Block {
  return {
    kind: 'table',
    caption,
    columns: titles.map((title, index) => ({ title, width: widths[index]! })),
    rows,
    rowHeaders: true,
  };
}
