/** Standard structure types of PDF 1.7 that the writer uses. */
export type Role =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'P'
  | 'Div'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Link'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

/** The element of a heading on a level, 1 to 6. */
export const headingRole = (level: number) => `H${Math.min(6, Math.max(1, level))}` as Role;

export interface Attributes {
  /** Read aloud instead of the content. */
  alt?: string;
  scope?: 'Column' | 'Row';
  numbering?: 'Decimal' | 'Disc' | 'None';
  /** Left, bottom, right and top on the page; known when a figure has been drawn. */
  box?: readonly [number, number, number, number];
}

/** A piece of a page's content that belongs to an element. */
export interface MarkedContent {
  page: number;
  mcid: number;
}

/** A link's clickable area; its object number is given when the file is put together. */
export interface LinkArea {
  page: number;
  /** A whole address, or a place in the file: page and points from its foot. */
  to: string | { page: number; top: number };
  contents: string;
  rect: readonly [number, number, number, number];
  objId: number;
  node: StructNode;
}

export type Kid = { node: StructNode } | { content: MarkedContent } | { area: LinkArea };

/** An element of the logical structure: what a screen reader walks through. */
export class StructNode {
  readonly kids: Kid[] = [];
  private waiting: StructNode | undefined;

  constructor(
    readonly role: Role,
    readonly attributes: Attributes = {},
  ) {}

  /** Adds an element last. */
  add(role: Role, attributes: Attributes = {}): StructNode {
    const node = new StructNode(role, attributes);
    this.kids.push({ node });
    return node;
  }

  /** Makes an element that takes its place when it is first drawn, between the pieces of text around it. */
  addWhenDrawn(role: Role): StructNode {
    const node = new StructNode(role);
    node.waiting = this;
    return node;
  }

  /** Records that something of this element was drawn. */
  drawn(content: MarkedContent): void {
    if (this.waiting) {
      this.waiting.kids.push({ node: this });
      this.waiting = undefined;
    }
    this.kids.push({ content });
  }
}
