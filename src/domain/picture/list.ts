import type { Picture, See } from '../../schema/picture';
import { together } from './flow';
import type { PictureWords } from './sizes';

/** One point of a picture in words. */
export interface Point {
  title: string;
  /** Sentences after the title. */
  texts: string[];
  see: See | undefined;
  /** Points under this one: what leads away from a step. */
  under: Point[];
}

/** What a picture says, in its own order, for whoever reads instead of looks. */
export interface PictureList {
  /** Stand before and after the points. */
  before: string[];
  points: Point[];
  after: string[];
  /** The points have an order that the picture numbers. */
  numbered: boolean;
}

/** The words of the list that are not the author's. */
export interface ListWords {
  papers: (papers: readonly string[]) => string;
  isNo: (what: string) => string;
  back: (number: number, title: string) => string;
  onYes: string;
  starts: (text: string) => string;
  ends: (text: string) => string;
  example: (text: string) => string;
  /** ”Beslutar: pengar.” */
  labelled: (label: string, text: string) => string;
}

const point = (title: string, texts: readonly (string | undefined)[] = [], see?: See, under: Point[] = []): Point => ({
  title,
  texts: texts.filter((text) => text !== undefined && text !== '') as string[],
  see,
  under,
});
const sentence = (text: string | undefined) => text && (/[.!?]$/.test(text) ? text : `${text}.`);

/**
 * Everything that stands in a picture, as a list.
 * @param drawn the words that stand in the drawing itself
 */
export function pictureList(picture: Picture, words: ListWords, drawn: PictureWords): PictureList {
  switch (picture.kind) {
    case 'flow':
      return {
        numbered: true,
        before: [words.starts(picture.start)],
        points: picture.steps.map((step) => stepPoint(step, picture.steps, words)),
        after: [words.ends(picture.end)],
      };
    case 'pyramid':
      return {
        numbered: true,
        before: [],
        points: [
          ...picture.layers.map(({ title, says, decides, example, see }) =>
            point(title, [sentence(says), sentence(decides), words.example(example)], see),
          ),
          point(picture.base.title, [sentence(picture.base.says)], picture.base.see),
        ],
        after: [],
      };
    case 'wheel':
      return {
        numbered: true,
        before: [],
        points: picture.months.map(({ do: said, who, see }, i) =>
          point(capital(drawn.months[i] ?? ''), [sentence(said), sentence(who)], see),
        ),
        after: [],
      };
    case 'cycle':
      return {
        numbered: true,
        before: [],
        points: picture.phases.map(({ title, do: said, see }) => point(title, said.map(sentence), see)),
        after: [sentence(picture.centre) ?? ''],
      };
    case 'roles': {
      const { labels = drawn } = picture;
      return {
        numbered: false,
        before: [],
        points: [...picture.levels.flat(), ...picture.beside].map(({ title, decides, does, see }) =>
          point(
            title,
            [decides && words.labelled(labels.decides, decides), does && words.labelled(labels.does, does)],
            see,
          ),
        ),
        after: [sentence(picture.voice.text) ?? '', sentence(picture.everybody) ?? ''],
      };
    }
  }
}

/** Everything a picture leads on to. */
export function pointsToSee(picture: Picture): See[] {
  const all = {
    flow: () => (picture.kind === 'flow' ? picture.steps : []),
    pyramid: () => (picture.kind === 'pyramid' ? [...picture.layers, picture.base] : []),
    wheel: () => (picture.kind === 'wheel' ? picture.months : []),
    cycle: () => (picture.kind === 'cycle' ? picture.phases : []),
    roles: () => (picture.kind === 'roles' ? [...picture.levels.flat(), ...picture.beside] : []),
  };
  return all[picture.kind]().flatMap(({ see }) => see ?? []);
}

type Step = Extract<Picture, { kind: 'flow' }>['steps'][number];

function stepPoint(step: Step, steps: readonly Step[], words: ListWords): Point {
  const { title, who, when, papers, branches, question, see } = step;
  const no =
    question?.back === undefined
      ? words.isNo(question?.no ?? '')
      : words.back(question.back, steps[question.back - 1]?.title ?? '');
  return point(
    title,
    [sentence(together(who)), sentence(when), papers.length > 0 ? words.papers(papers) : undefined],
    see,
    [
      ...branches.map((branch) => point(branch.title, [sentence(branch.text)])),
      ...(question ? [point(question.text, [no, words.onYes])] : []),
    ],
  );
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1);
