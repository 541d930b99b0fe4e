import { AlignmentType, LevelFormat, type NumberingDefinition } from 'docx';
import { INDENT } from './style';

/** Word has nine levels; what stands deeper is drawn on the last. */
const LEVELS = 9;
/** Marks of the levels: what stands inside must not look like what it stands in. */
const BULLETS = ['•', '–', '·'] as const;

export const lists = { ordered: 'numbers', unordered: 'bullets' } as const;

/** The two kinds of list, with every level a little further in. */
export function numberingDefinitions(): NumberingDefinition[] {
  const levels = (format: 'decimal' | 'bullet', text: (level: number) => string) =>
    Array.from({ length: LEVELS }, (_, level) => ({
      level,
      format: format === 'decimal' ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: text(level),
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
    }));
  return [
    { reference: lists.ordered, levels: levels('decimal', (level) => `%${level + 1}.`) },
    { reference: lists.unordered, levels: levels('bullet', (level) => BULLETS[Math.min(level, 2)] ?? '•') },
  ];
}

/** The deepest level there is. */
export const lastLevel = LEVELS - 1;
