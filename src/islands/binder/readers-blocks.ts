import type { Placed } from '../../domain/binder/arrange';
import { fillRuns } from '../../domain/fill-text';
import type { TextSection } from '../../domain/document-text';
import type { Block } from '../../domain/report-document';
import type { DeskProps } from './desk';
import { fillingFor } from './sections';

/** What the reader has written to a section, as it is printed: TEMPORARY until the domain gives it. */
export function readersBlocks(text: string, placed: Placed, _section: TextSection, props: DeskProps): Block[] {
  const filling = { ...fillingFor(placed, props), hasMarkup: false };
  return text.split('\n').map((line) => ({ kind: 'paragraph', runs: fillRuns(line, filling) }));
}
