import { Document, type FileChild, type ISectionOptions, Packer } from 'docx';
import type { ReportDocument } from '../../domain/report-document';
import { words } from '../words';
import { blockParts } from './blocks';
import { type Context, createContext, titleOf } from './context';
import { footers, headers } from './furniture';
import { numberingDefinitions } from './numbering';
import { outlineOf } from './outline';
import { coreProperties } from './properties';
import { type Part, partsOf } from './sections';
import { page } from './style';
import { stylesFor } from './styles';
import { tabPage } from './tab-page';
import { addedStyles } from './added-styles';
import { titleBlock } from './title-block';
import type { DocxFile } from './write-docx';
import { setZipTime } from './zip-time';

/** The file as bytes. */
export async function makeDocx(document: ReportDocument, createdAt: Date): Promise<DocxFile> {
  const outline = outlineOf(document.blocks);
  const { context, replaced } = createContext(outline);
  const file = new Document({
    sections: sections(context, document),
    styles: stylesFor(outline, document.language),
    numbering: { config: numberingDefinitions() },
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
  });
  // Given with the other styles they would take the place of Word's own.
  for (const style of addedStyles()) file.Styles.addChildElement(style);
  const properties = coreProperties({
    title: titleOf(context, document, words.number),
    creator: context.plain(document.organisation ?? '') || context.plain(document.origin),
    description: context.plain(
      words.runningHead(document.number, document.subtitle ?? document.title, document.version),
    ),
    language: document.language,
    createdAt,
  });
  const packed = await Packer.toArrayBuffer(file, undefined, [{ path: 'docProps/core.xml', data: properties }]);
  const bytes = new Uint8Array(packed);
  setZipTime(bytes, createdAt);
  return { bytes, replaced: replaced() };
}

function sections(context: Context, document: ReportDocument): ISectionOptions[] {
  let tabs = 0;
  let footer = '';
  return partsOf(document).map((part) => {
    const own = { ...context, language: part.head.language === document.language ? undefined : part.head.language };
    const isTab = typeof part.opening === 'object';
    const children = [...opening(own, part, tabs), ...blockParts(own, part.blocks)];
    if (isTab) tabs += 1;
    // A section without a foot has the one before it.
    const foot = JSON.stringify([part.head.organisation, part.head.origin]);
    const footed = foot === footer ? {} : { footers: footers(own, part.head) };
    footer = foot;
    return {
      properties: { page, titlePage: part.opening !== 'none' },
      headers: headers(own, part.head),
      ...footed,
      children,
    };
  });
}

function opening(context: Context, { head, opening: begins }: Part, tabs: number): FileChild[] {
  if (begins === 'none') return [];
  return typeof begins === 'object' ? tabPage(context, begins, tabs) : titleBlock(context, head, begins);
}
