import { SOFT_HYPHEN } from './clean';
import type { Face } from './face';
import type { StructNode } from './structure';
import { breakWord } from './word-break';

export interface Faces {
  regular: Face;
  bold: Face;
}

/** Text in one face that belongs to one element; already cleaned. */
export interface Run {
  text: string;
  bold: boolean;
  node: StructNode;
  /** Where the text leads. */
  url?: string;
}

/** One character on its way into a line. */
export interface Unit {
  char: string;
  run: Run;
  /** In thousandths of the type size. */
  advance: number;
}

/** Part of a line in one run. */
export interface Piece {
  text: string;
  run: Run;
  /** Width without the space at the end of a line. */
  width: number;
  /** The text is a hyphen put in at the end of the line. */
  hyphen: boolean;
}

export type Line = Piece[];

/** Width of cleaned text in points. */
export function textWidth(text: string, face: Face, size: number): number {
  let thousandths = 0;
  for (const char of text) if (char !== SOFT_HYPHEN) thousandths += face.advance(char.codePointAt(0) ?? 0);
  return (thousandths * size) / 1000;
}

/** Shortens cleaned text with an ellipsis until it fits. */
export function fitText(text: string, face: Face, size: number, width: number): string {
  if (textWidth(text, face, size) <= width) return text;
  const chars = [...text];
  while (chars.length > 1 && textWidth(`${chars.join('').trimEnd()}…`, face, size) > width) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}

/**
 * Breaks runs into lines of at most the given width. Words go down whole;
 * a word wider than a line is broken inside. Always gives at least one line.
 */
export function breakLines(runs: readonly Run[], faces: Faces, size: number, width: number): Line[] {
  const limit = (width * 1000) / size;
  const lines: Line[] = [];
  let line: Unit[] = [];
  let used = 0;

  const end = (hyphenOf?: Run) => {
    lines.push(toPieces(line, size, faces, hyphenOf));
    line = [];
    used = 0;
  };
  const put = (units: readonly Unit[]) => {
    line.push(...units);
    used += sum(units);
  };

  for (const token of tokens(runs, faces)) {
    if (token.kind === 'break') {
      if (line.length > 0) put([token.space]);
      end();
      continue;
    }
    let rest = token.units;
    let gap = line.length > 0 ? token.spaces : [];
    while (rest.length > 0) {
      if (used + sum(gap) + sum(rest) <= limit) {
        put([...gap, ...rest]);
        break;
      }
      const parts = breakWord(rest, limit - used - sum(gap), limit);
      if (parts) {
        put([...gap, ...parts.head]);
        end(parts.hyphen ? parts.head.at(-1)?.run : undefined);
        rest = parts.rest;
      } else {
        // The space stays at the end of the line: unseen, but words keep apart when the text is read or copied.
        put(gap.slice(0, 1));
        end();
      }
      gap = [];
    }
  }
  if (line.length > 0 || lines.length === 0) end();
  return lines;
}

type Token = { kind: 'word'; spaces: Unit[]; units: Unit[] } | { kind: 'break'; space: Unit };

/** Words with the space before them, and line breaks the writer made. Several spaces count as one. */
function* tokens(runs: readonly Run[], faces: Faces): Generator<Token> {
  let spaces: Unit[] = [];
  let word: Unit[] = [];
  for (const run of runs) {
    const face = run.bold ? faces.bold : faces.regular;
    for (const char of run.text) {
      const shown = char === '\n' ? ' ' : char;
      const unit = { char: shown, run, advance: char === SOFT_HYPHEN ? 0 : face.advance(shown.codePointAt(0) ?? 0) };
      if (shown !== ' ') {
        word.push(unit);
        continue;
      }
      if (word.length > 0) {
        yield { kind: 'word', spaces, units: word };
        [spaces, word] = [[], []];
      }
      if (char === '\n') {
        yield { kind: 'break', space: unit };
        spaces = [];
      } else if (spaces.length === 0) spaces = [unit];
    }
  }
  if (word.length > 0) yield { kind: 'word', spaces, units: word };
}

function sum(units: readonly Unit[]): number {
  return units.reduce((total, unit) => total + unit.advance, 0);
}

function toPieces(units: readonly Unit[], size: number, faces: Faces, hyphenOf: Run | undefined): Line {
  const line: Line = [];
  for (const { char, run } of units) {
    if (char === SOFT_HYPHEN) continue;
    const last = line.at(-1);
    if (last && last.run === run) last.text += char;
    else line.push({ text: char, run, width: 0, hyphen: false });
  }
  if (hyphenOf) line.push({ text: '-', run: hyphenOf, width: 0, hyphen: true });
  line.forEach((piece, i) => {
    const text = i === line.length - 1 ? piece.text.trimEnd() : piece.text;
    piece.width = textWidth(text, piece.run.bold ? faces.bold : faces.regular, size);
  });
  return line;
}
