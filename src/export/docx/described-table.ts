import { type ITableOptions, StringValueElement, Table, TableProperties } from 'docx';
import type { Context } from './context';
import { element } from './xml';

/** What a table is to those who do not see it. */
export interface TableFacts {
  name: string;
  description?: string;
  /** Whether the first row, and the first cell of each row, say what the others are. */
  columnHeaders?: boolean;
  rowHeaders?: boolean;
}

/** Bits of w:tblLook: the style's first row, its first column, and no stripes either way. */
const LOOK = { firstRow: 0x20, firstColumn: 0x80, noBands: 0x600 };

/** A table with a name and a description, and with its heads told in the two ways that Word and LibreOffice read. */
export class DescribedTable extends Table {
  constructor({ plain }: Context, options: Omit<ITableOptions, 'tableLook'>, facts: TableFacts) {
    super(options);
    const { name, description = '', columnHeaders = false, rowHeaders = false } = facts;
    const properties = this.root.find((part) => part instanceof TableProperties);
    const bits = LOOK.noBands + (columnHeaders ? LOOK.firstRow : 0) + (rowHeaders ? LOOK.firstColumn : 0);
    properties?.addChildElement(
      element('w:tblLook', {
        'w:val': bits.toString(16).padStart(4, '0').toUpperCase(),
        'w:firstRow': columnHeaders ? 1 : 0,
        'w:lastRow': 0,
        'w:firstColumn': rowHeaders ? 1 : 0,
        'w:lastColumn': 0,
        'w:noHBand': 1,
        'w:noVBand': 1,
      }),
    );
    const texts = [
      ['w:tblCaption', name],
      ['w:tblDescription', description],
    ] as const;
    for (const [tag, text] of texts) {
      // Braces would be taken for a place that the library fills in.
      const value = plain(text).replace(/[{}]/gu, '');
      if (value !== '') properties?.addChildElement(new StringValueElement(tag, value));
    }
  }
}
