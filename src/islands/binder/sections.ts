import type { Placed } from '../../domain/binder/arrange';
import type { Adaptation } from '../../domain/binder/binder';
import { adaptedSection, fillingFor } from '../../domain/binder/resolve';
import type { TextSection } from '../../domain/document-text';
import { type Filling, sectionBlocks } from '../../domain/fill-text';
import type { Block } from '../../domain/report-document';
import { type DeskProps, settingOf } from './desk';

/** A section of a document as it is printed, with the site's text and what the reader has written to it. */
export interface ShownSection {
  section: TextSection;
  /** Its heading, with fields filled in; empty when it has none. */
  title: string;
  /** As it is printed, without its heading. */
  shown: readonly Block[];
  /** The site's text without its heading. */
  site: readonly Block[];
  adaptation: Adaptation | undefined;
}

/** The sections of a document in order. */
export function sectionsOf(placed: Placed, props: DeskProps): ShownSection[] {
  const setting = settingOf(props);
  const filling = fillingFor(placed, setting);
  return placed.text.sections.map((section) => {
    const adaptation = placed.document.adaptations.get(section.id);
    const [title, site] = withoutHeading(section, sectionBlocks(section, filling));
    const [, shown] = withoutHeading(section, adaptedSection(section, adaptation, filling, setting.words));
    return { section, title, site, shown, adaptation };
  });
}

function withoutHeading({ title }: TextSection, blocks: readonly Block[]): [title: string, rest: readonly Block[]] {
  const [first, ...rest] = blocks;
  return title !== '' && first?.kind === 'heading' ? [first.text, rest] : ['', blocks];
}

/** The site's text of a section as a reader would type it, fields and all, to begin a text of their own with. */
export function sectionAsText({ blocks }: TextSection): string {
  return blocks
    .flatMap((block): readonly string[] => {
      switch (block.kind) {
        case 'paragraph':
        case 'note':
        case 'heading':
          return [block.text];
        case 'list':
          return block.items.map((item) => `- ${item}`);
        case 'ticks':
          return block.items.map(({ text }) => `- ${text}`);
        case 'table':
          return block.rows.map((row) => `- ${row.join(': ')}`);
        default:
          return [];
      }
    })
    .join('\n')
    .replaceAll('**', '');
}

/** A text with what stands in its fields, for reading beside another. */
export function filledText(text: string, { fields }: Pick<Filling, 'fields'>): string {
  return text.replaceAll(/\{\{\s*([a-z0-9-]+)\s*\}\}/g, (_, id: string) => fields.get(id)?.text ?? id);
}
