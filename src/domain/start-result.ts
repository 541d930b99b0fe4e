import type { StartStep, StartTool } from '../schema/start-tool';
import {
  BINDINGS,
  type Binding,
  type ChapterOfPart,
  dutiesOf,
  type DutyGroup,
  dutyGroups,
  type DutyText,
  type PartToRead,
  partsToRead,
  whyOf,
  type WhyWords,
} from './duties';
import type { Match } from './reading-path';
import { type BoundWords, list } from './requirement-words';
import {
  choosePaths,
  describedBy,
  firstSteps,
  type OfferedPath,
  QUESTIONS,
  type StartAnswers,
  type StepReason,
} from './start-tool';

/** Everything the result is made from, fetched when there is a result to show. */
export interface StartMaterial {
  tool: StartTool;
  duties: readonly DutyText[];
  parts: readonly { number: number; title: string }[];
  chapters: readonly ChapterOfPart[];
  paths: readonly OfferedPath[];
  /** Titles of what the steps lead to, by address. */
  titles: Readonly<Record<string, string>>;
}

/** The Swedish of the reasons. */
export interface StartWords extends WhyWords {
  bounds: BoundWords;
  /** How many work there, by id: "6–20". */
  sizes: Readonly<Record<string, string>>;
  /** "ni är 6–20 som arbetar" */
  work: (size: string) => string;
  pressing: (label: string) => string;
  missing: (labels: string) => string;
  /** A step that is for everybody. */
  everybody: string;
  /** Before the title of what a step leads to. */
  links: Readonly<Record<'chapter' | 'routine' | 'checklist', string>>;
}

export interface Link {
  kind: string;
  title: string;
  /** Without the base path. */
  address: string;
}

export interface StepToTake extends Pick<StartStep, 'id' | 'title' | 'text' | 'minutes' | 'because'> {
  reasons: string[];
  links: Link[];
}

export interface PathToRead extends Pick<OfferedPath, 'id' | 'title' | 'who' | 'stops' | 'minutes'> {
  address: string;
  reasons: string[];
}

/** A duty with the chapter that tells how to meet it. */
export interface ShownDuty extends DutyText {
  chapter: Pick<ChapterOfPart, 'title' | 'address'> | undefined;
}

export type ShownGroup = Omit<DutyGroup, 'duties'> & { duties: ShownDuty[] };

/** What the answers lead to, in words: the screen and the document are both made from this. */
export interface StartResult {
  answered: { question: string; answer: string }[];
  steps: StepToTake[];
  paths: PathToRead[];
  parts: PartToRead[];
  counts: Record<Binding, number>;
  groups: Record<Binding, ShownGroup[]>;
}

/** From answers to what to do, what to read, and which duties bind and why. */
export function startResult(material: StartMaterial, answers: StartAnswers, words: StartWords): StartResult {
  const { tool, chapters, parts, titles } = material;
  const who = describedBy(tool.questions, answers);
  const duties = dutiesOf(material.duties, who);
  const chapterOf = mainChapters(chapters, material.duties);
  const groupsOf = (binding: Binding): ShownGroup[] =>
    dutyGroups(duties, binding, (duty) => whyOf(duty, who, words.bounds, words)).map((group) => ({
      ...group,
      duties: group.duties.map((duty) => ({ ...duty, chapter: chapterOf(duty) })),
    }));
  return {
    answered: answersInWords(tool, answers),
    steps: firstSteps(tool, answers).map(({ step, reasons }) => ({
      ...step,
      reasons: reasons.length > 0 ? reasons.flatMap((reason) => stepReason(reason, words)) : [words.everybody],
      links: linksOf(step, words, titles),
    })),
    paths: choosePaths(material.paths, who).map(({ path, matches }) => ({
      ...path,
      address: `/lasvagar/${path.id}/`,
      reasons: matches.map((match) => matchReason(match, words)),
    })),
    parts: partsToRead(parts, chapters, duties),
    counts: fromBindings((binding) => duties.filter((duty) => duty.binding === binding).length),
    groups: fromBindings(groupsOf),
  };
}

/** Every question with what has been answered, in words; '' where nothing has. */
export function answersInWords(
  { questions }: Pick<StartTool, 'questions'>,
  answers: StartAnswers,
): StartResult['answered'] {
  return QUESTIONS.map((id) => {
    const given = answers[id];
    const chosen: readonly (string | null)[] = typeof given === 'object' && given !== null ? given : [given];
    const labels = questions[id].answers.filter((option) => chosen.includes(option.id)).map(({ label }) => label);
    return { question: questions[id].title, answer: labels.join('; ') };
  });
}

function linksOf(step: StartStep, words: StartWords, titles: StartMaterial['titles']): Link[] {
  const to = (kind: keyof StartWords['links'], address: string): Link => ({
    kind: words.links[kind],
    title: titles[address] ?? address,
    address,
  });
  return [
    to('chapter', `/${step.chapter}/`),
    to('routine', `/rutiner/${step.routine}/`),
    to('checklist', `/checklistor/${step.checklist}/`),
  ];
}

function stepReason(reason: StepReason, words: StartWords): string[] {
  if (reason.by === 'pressing') return [words.pressing(reason.label)];
  if (reason.by === 'missing') return [words.missing(reason.labels.join('; '))];
  return reason.matches.map((match) => matchReason(match, words));
}

function matchReason({ by, ids }: Match, words: StartWords): string {
  const { forms, sizes, assignments } = words.bounds;
  if (by === 'forms') return words.are(list(ids, forms, words.and));
  if (by === 'sizes') return words.work(list(ids, words.sizes, words.and));
  if (by === 'employees') return words.employ(list(ids, sizes, words.and));
  return words.have(list(ids, assignments, words.and));
}

function fromBindings<T>(make: (binding: Binding) => T): Record<Binding, T> {
  return Object.fromEntries(BINDINGS.map((binding) => [binding, make(binding)])) as Record<Binding, T>;
}

/**
 * For each duty the chapter to read: of those that answer to it, the one that answers to most of the same law. The
 * chapters of part 0 point onwards; how a duty is met stands in the others.
 */
function mainChapters(
  chapters: readonly ChapterOfPart[],
  duties: readonly DutyText[],
): (duty: DutyText) => ChapterOfPart | undefined {
  const lawOf = new Map(duties.map(({ id, framework }) => [id, framework]));
  const weight = ({ requirements }: ChapterOfPart, law: string) =>
    requirements.filter((id) => lawOf.get(id) === law).length;
  return ({ id, framework }) =>
    chapters
      .filter(({ part, requirements }) => part > 0 && requirements.includes(id))
      .reduce<ChapterOfPart | undefined>(
        (best, chapter) => (best && weight(best, framework) >= weight(chapter, framework) ? best : chapter),
        undefined,
      );
}
