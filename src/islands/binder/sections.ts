import type { Placed } from '../../domain/binder/arrange';
import type { Adaptation } from '../../domain/binder/binder';
import { fillingOf } from '../../domain/binder/fields';
import type { TextSection } from '../../domain/document-text';
import { type Filling, sectionBlocks } from '../../domain/fill-text';
import type { Block } from '../../domain/report-document';
import { reportWords } from '../../strings/report';
import type { DeskProps } from './desk';

/** A section of a document with the site's text, and what the reader has written to it. */
export interface ShownSection {
  section: TextSection;
  /** Its heading, with fields filled in; empty when it has none. */
  title: string;
  /** The site's text without its heading. */
  site: Block[];
  adaptation: Adaptation | undefined;
}

/** The words and fields with which the texts of a document are filled in. */
export function fillingFor(placed: Placed, { binder, shelf, owner }: DeskProps): Filling {
  const words = reportWords;
  return {
    fields: fillingOf(placed.text, [...placed.document.adaptations.values()], { binder, shelf, owner, words }),
    hasMarkup: placed.source !== 'own',
    table: { caption: words.routine.fields, label: words.routine.fieldLabel, value: words.routine.fieldValue },
  };
}

/** The sections of a document in order. */
export function sectionsOf(placed: Placed, props: DeskProps): ShownSection[] {
  const filling = fillingFor(placed, props);
  return placed.text.sections.map((section) => {
    const [first, ...rest] = sectionBlocks(section, filling);
    const hasTitle = section.title !== '' && first?.kind === 'heading';
    return {
      section,
      title: hasTitle ? first.text : '',
      site: hasTitle ? rest : first ? [first, ...rest] : [],
      adaptation: placed.document.adaptations.get(section.id),
    };
  });
}

/** The site's text of a section as a reader would type it, fields and all, to begin a text of their own with. */
export function sectionAsText({ blocks }: TextSection): string {
  return blocks
    .flatMap((block): readonly string[] => {
      switch (block.kind) {
        case 'paragraph':
        case 'note':
          return [block.text];
        case 'list':
          return block.items.map((item) => `- ${item}`);
        case 'ticks':
          return block.items.map(({ text }) => `- ${text}`);
        case 'table':
          return block.rows.map((row) => `- ${row.join(': ')}`);
        case 'heading':
          return [block.text];
        default:
          return [];
      }
    })
    .join('\n')
    .replaceAll('**', '');
}
