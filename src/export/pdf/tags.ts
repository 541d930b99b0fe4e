import type { jsPDF } from 'jspdf';
import type { Internals } from './jspdf-internals';
import { type Bookmark, writeOutline } from './outline';
import { asciiText, hexText, numbers, xmp } from './pdf-text';
import type { Kid, LinkArea, StructNode } from './structure';

/** What the file says about itself. */
export interface FileInfo {
  title: string;
  author: string;
  language: string;
  /** 32 hexadecimal digits. */
  fileId: string;
  createdAt: Date;
}

/**
 * Writes what jsPDF cannot: the logical structure, links that belong to it,
 * bookmarks and the catalog entries of an accessible file (ADR 0011).
 *
 * Object numbers exist only while jsPDF builds the file. Numbers taken
 * earlier would be given out again and overwrite a page.
 */
export class TagLayer {
  /** The elements of each page in the order their content was drawn. */
  private readonly marks = new Map<number, StructNode[]>();
  private readonly links: LinkArea[] = [];
  private readonly bookmarks: Bookmark[] = [];
  private root: StructNode | undefined;
  private treeId = 0;
  private outlineId = 0;

  constructor(
    private readonly doc: jsPDF,
    private readonly pdf: Internals,
    private readonly info: FileInfo,
  ) {
    doc.viewerPreferences({ DisplayDocTitle: true });
    doc.addMetadata(xmp(info), true);
    doc.setCreationDate(pdfDate(info.createdAt));
    doc.setFileId(info.fileId);
    doc.setDocumentProperties({ title: placeholder('title', info.title), author: placeholder('author', info.author) });

    const parentOf = new Map<number, number>();
    pdf.events.subscribe('putPage', ({ pageNumber }) => {
      if (this.marks.has(pageNumber)) {
        parentOf.set(pageNumber, parentOf.size);
        pdf.write(`/StructParents ${parentOf.get(pageNumber)}`);
      }
      pdf.write('/Tabs /S');
    });
    pdf.events.subscribe('postPutResources', () => {
      this.writeStructure(parentOf);
      this.outlineId = writeOutline(pdf, this.bookmarks);
    });
    pdf.events.subscribe('putCatalog', () => {
      pdf.write(`/Lang ${asciiText(info.language)} /MarkInfo <</Marked true>> /StructTreeRoot ${this.treeId} 0 R`);
      if (this.outlineId > 0) pdf.write(`/Outlines ${this.outlineId} 0 R`);
    });
  }

  begin(node: StructNode, page: number): void {
    const marks = this.marks.get(page) ?? [];
    this.marks.set(page, marks);
    this.pdf.write(`/${node.role} <</MCID ${marks.length}>> BDC`);
    node.drawn({ page, mcid: marks.length });
    marks.push(node);
  }

  link(area: LinkArea): void {
    const { pdf } = this;
    this.links.push(area);
    area.node.kids.push({ area });
    const object = {
      get objId() {
        area.objId ||= pdf.newObjectDeferred();
        return area.objId;
      },
    };
    pdf.getPageInfo(area.page).pageContext.annotations.push({ type: 'reference', object });
  }

  bookmark(bookmark: Bookmark): void {
    this.bookmarks.push(bookmark);
  }

  build(root: StructNode): Uint8Array<ArrayBuffer> {
    this.root = root;
    let file = this.doc.output();
    for (const name of ['title', 'author'] as const) {
      const text = this.info[name];
      // Nothing to put in: "()" would match anywhere in a compressed page, and once did, so that the page could not be read.
      if (text !== '') file = file.replace(`(${placeholder(name, text)})`, () => hexText(text));
    }
    return Uint8Array.from(file, (char) => char.charCodeAt(0));
  }

  private writeStructure(parentOf: ReadonlyMap<number, number>): void {
    const { pdf, root } = this;
    if (!root) return;
    const ids = new Map<StructNode, number>();
    const number = (node: StructNode) => {
      ids.set(node, pdf.newObjectDeferred());
      for (const kid of node.kids) if ('node' in kid) number(kid.node);
    };
    number(root);
    this.treeId = pdf.newObjectDeferred();
    const parentTreeId = pdf.newObjectDeferred();
    const reference = (node: StructNode) => `${ids.get(node)} 0 R`;

    const parents: string[] = [];
    for (const [page, key] of parentOf) parents.push(`${key} [${this.marks.get(page)?.map(reference).join(' ')}]`);
    this.links.forEach((area, i) => {
      const key = parentOf.size + i;
      parents.push(`${key} ${reference(area.node)}`);
      this.object(
        area.objId,
        `<</Type /Annot /Subtype /Link /Rect [${numbers(area.rect)}] /Border [0 0 0] /F 4 /StructParent ${key} /Contents ${hexText(area.contents)} ${this.target(area)}>>`,
      );
    });
    this.writeElement(root, `${this.treeId} 0 R`, reference);
    this.object(parentTreeId, `<</Nums [${parents.join(' ')}]>>`);
    this.object(
      this.treeId,
      `<</Type /StructTreeRoot /K [${reference(root)}] /ParentTree ${parentTreeId} 0 R /ParentTreeNextKey ${parents.length}>>`,
    );
  }

  private writeElement(node: StructNode, parent: string, reference: (node: StructNode) => string): void {
    const own = reference(node);
    const kids = node.kids.map((kid) => this.kid(kid, reference)).join(' ');
    this.object(
      Number.parseInt(own, 10),
      `<</Type /StructElem /S /${node.role} /P ${parent}${attributes(node)} /K [${kids}]>>`,
    );
    for (const kid of node.kids) if ('node' in kid) this.writeElement(kid.node, own, reference);
  }

  private kid(kid: Kid, reference: (node: StructNode) => string): string {
    if ('node' in kid) return reference(kid.node);
    const page = (number: number) => `/Pg ${this.pdf.getPageInfo(number).objId} 0 R`;
    if ('area' in kid) return `<</Type /OBJR /Obj ${kid.area.objId} 0 R ${page(kid.area.page)}>>`;
    return `<</Type /MCR ${page(kid.content.page)} /MCID ${kid.content.mcid}>>`;
  }

  private target({ to }: LinkArea): string {
    if (typeof to === 'string') return `/A <</S /URI /URI ${asciiText(to)}>>`;
    return `/Dest [${this.pdf.getPageInfo(to.page).objId} 0 R /XYZ 0 ${numbers([to.top])} null]`;
  }

  private object(id: number, body: string): void {
    this.pdf.newObjectDeferredBegin(id, true);
    this.pdf.write(body);
    this.pdf.write('endobj');
  }
}

function attributes({ attributes: { alt, scope, numbering, box } }: StructNode): string {
  const lists: string[] = [];
  if (scope) lists.push(`<</O /Table /Scope /${scope}>>`);
  if (numbering) lists.push(`<</O /List /ListNumbering /${numbering}>>`);
  if (box) lists.push(`<</O /Layout /Placement /Block /BBox [${numbers(box)}]>>`);
  return `${alt === undefined ? '' : ` /Alt ${hexText(alt)}`}${lists.length > 0 ? ` /A [${lists.join(' ')}]` : ''}`;
}

/**
 * jsPDF spoils some letters in document properties (č becomes ċ), so it is
 * given a word exactly as long as what will stand in its place.
 */
function placeholder(name: string, text: string): string {
  return text === '' ? '' : `@${name}`.padEnd(hexText(text).length - 2, '@');
}

/** UTC, so that the same moment gives the same file everywhere. */
function pdfDate(date: Date): string {
  return `D:${date.toISOString().slice(0, 19).replace(/\D/gu, '')}+00'00'`;
}
