import {
  BorderStyle,
  type IBaseParagraphStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { Outline, Rank } from './outline';
import { colour, FONT, PT, TICK_INDENT } from './style';
import { own } from './style-names';

type Look = Omit<IBaseParagraphStyleOptions, 'name'>;

/** Lines a part of the text's own height apart, or an exact number of points. Without a rule LibreOffice takes all for exact. */
const leading = (share: number) => ({ line: Math.round(240 * share), lineRule: LineRuleType.AUTO });
const exactly = (points: number) => ({ line: points * PT, lineRule: LineRuleType.EXACT });
const border = (tone: string, size: number, space: number) => ({ style: BorderStyle.SINGLE, color: tone, size, space });

/** How each kind of heading looks, whichever of Word's levels it stands on. */
const headings: Record<Rank, Look> = {
  tab: { run: { size: 64, color: colour.petrol }, paragraph: { spacing: { before: 160 * PT, after: 10 * PT } } },
  document: { run: { size: 48, color: colour.ink }, paragraph: { spacing: { before: 0, after: 4 * PT } } },
  section: { run: { size: 30, color: colour.petrol }, paragraph: { spacing: { before: 20 * PT, after: 4 * PT } } },
  subsection: { run: { size: 24, color: colour.ink }, paragraph: { spacing: { before: 13 * PT, after: 3 * PT } } },
};

/** Heading `level`, with its level in the outline said aloud: LibreOffice does not tell it by the name of the style. */
function heading(level: number, rank: Rank | undefined): IBaseParagraphStyleOptions {
  const { run, paragraph } = headings[rank ?? 'subsection'];
  return {
    next: 'Normal',
    quickFormat: true,
    run: { bold: true, ...run },
    paragraph: { outlineLevel: level - 1, keepNext: true, keepLines: true, ...paragraph },
  };
}

/** Paper, ink and petrol: Word's own styles where it has one, so that the reader can change them all at once. */
export function stylesFor({ ranks }: Outline, language: string): IStylesOptions {
  const [first, second, third, fourth] = ranks;
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, color: colour.ink, language: { value: language, eastAsia: language } },
        paragraph: { spacing: { after: 6 * PT, ...leading(1.15) } },
      },
      title: {
        next: 'Normal',
        quickFormat: true,
        run: { size: 48, bold: true, color: colour.ink },
        paragraph: { keepNext: true, keepLines: true, spacing: { after: 3 * PT, ...leading(1.05) } },
      },
      heading1: heading(1, first),
      heading2: heading(2, second),
      heading3: heading(3, third),
      heading4: heading(4, fourth),
      listParagraph: { paragraph: { spacing: { after: 3 * PT } } },
      caption: {
        next: 'Normal',
        quickFormat: true,
        run: { bold: true, size: 20, color: colour.ink, italics: false },
        paragraph: { keepNext: true, keepLines: true, spacing: { before: 12 * PT, after: 3 * PT } },
      },
      hyperlink: { run: { color: colour.petrol, underline: {} } },
    },
    paragraphStyles: [...pageStyles, ...formStyles, ...tableTextStyles, ...boxStyles].map(quick),
  };
}

const pageStyles: IParagraphStyleOptions[] = [
  {
    id: 'Subtitle',
    name: 'Subtitle',
    run: { size: 25, color: colour.quiet },
    paragraph: { keepNext: true, spacing: { after: 0 } },
  },
  {
    ...own.contents,
    run: { size: 30, bold: true, color: colour.petrol },
    paragraph: { keepNext: true, spacing: { before: 14 * PT, after: 6 * PT } },
  },
  {
    id: 'Header',
    name: 'header',
    run: { size: 17, color: colour.quiet },
    paragraph: { spacing: { after: 0, ...leading(1) }, border: { bottom: border(colour.rule, 4, 4) } },
  },
  {
    id: 'Footer',
    name: 'footer',
    run: { size: 17, color: colour.quiet },
    paragraph: {
      spacing: { after: 0, ...leading(1) },
      border: { top: border(colour.rule, 4, 4) },
    },
  },
  {
    ...own.tabMark,
    run: { size: 36, bold: true, color: 'FFFFFF' },
    paragraph: { spacing: { before: 0, after: 0 }, shading: { fill: colour.petrol } },
  },
  { ...own.gap, run: { size: 2 }, paragraph: { spacing: { after: 0, ...exactly(8) } } },
  { ...own.pageTurn, run: { size: 2 }, paragraph: { spacing: { after: 0, ...exactly(1) } } },
];

const formStyles: IParagraphStyleOptions[] = [
  {
    ...own.factLabel,
    run: { size: 17, color: colour.quiet },
    paragraph: { keepNext: true, spacing: { after: 0, ...leading(1) } },
  },
  { ...own.fact, run: { size: 21 }, paragraph: { spacing: { after: 0, ...leading(1.05) } } },
  {
    ...own.tick,
    paragraph: {
      indent: { left: TICK_INDENT, hanging: TICK_INDENT },
      spacing: { before: 5 * PT, after: 0 },
    },
  },
  {
    ...own.hint,
    run: { size: 19, color: colour.quiet },
    paragraph: { indent: { left: TICK_INDENT }, spacing: { before: 1 * PT, after: 0, ...leading(1.05) } },
  },
  {
    ...own.written,
    run: { size: 20 },
    paragraph: {
      indent: { left: TICK_INDENT + 10 * PT },
      spacing: { before: 3 * PT, after: 3 * PT },
      border: { left: border(colour.rule, 10, 8) },
    },
  },
  {
    ...own.question,
    run: { bold: true },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: 12 * PT, after: 0 } },
  },
  {
    ...own.answerLine,
    run: { color: colour.rule },
    paragraph: {
      spacing: { before: 12 * PT, after: 0, ...leading(1) },
    },
  },
  {
    ...own.signature,
    run: { size: 19, color: colour.quiet },
    paragraph: {
      spacing: { before: 34 * PT, after: 4 * PT, ...leading(1.05) },
      border: { top: border(colour.ink, 6, 3) },
    },
  },
];

const tableTextStyles: IParagraphStyleOptions[] = [
  { ...own.cell, run: { size: 20 }, paragraph: { spacing: { after: 0, ...leading(1.08) } } },
  { ...own.cellHead, run: { size: 19, bold: true }, paragraph: { spacing: { after: 0, ...leading(1.05) } } },
];

/** A pale ground and a thick edge, which both survive a black-and-white printer. Equal borders make one box of two paragraphs. */
const box: Look['paragraph'] = {
  indent: { left: 12 * PT, right: 9 * PT },
  shading: { fill: colour.wash },
  border: {
    top: border(colour.wash, 4, 7),
    bottom: border(colour.wash, 4, 7),
    left: border(colour.petrol, 20, 9),
    right: border(colour.wash, 4, 8),
  },
};

const boxStyles: IParagraphStyleOptions[] = [
  {
    ...own.noteTitle,
    run: { bold: true, size: 24 },
    paragraph: { ...box, keepNext: true, keepLines: true, spacing: { before: 12 * PT, after: 0 } },
  },
  { ...own.note, paragraph: { ...box, spacing: { before: 0, after: 14 * PT } } },
];

function quick(style: IParagraphStyleOptions): IParagraphStyleOptions {
  return { basedOn: 'Normal', quickFormat: true, ...style };
}
