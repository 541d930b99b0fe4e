import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { handbookWords as words } from '../../../strings/handbook';
import { escaped } from '../../markup';
import { withArtifacts, withoutUnusedHyphens } from './content';
import { type Heading, mendOutline } from './outline';
import { mendStructure } from './structure';

export interface MendOptions {
  title: string;
  /** 2026-11-22, written as the day the file was made. */
  date: string;
  headings: readonly Heading[];
  /** Page of the place that a link inside the document leads to. */
  pageOf: (place: string) => number | undefined;
}

const LANGUAGE = 'sv-SE';
const name = (text: string) => PDFName.of(text);

/**
 * Makes a tagged PDF from Chromium hold the rules of PDF/UA-1 that a machine can judge. Raw, it breaks five:
 * decoration that is not marked, no XMP, links without description, list items without body, unknown types.
 */
export async function mendPdf(bytes: Uint8Array, options: MendOptions): Promise<{ bytes: Uint8Array; pages: number }> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const page of document.getPages()) {
    mendContent(document, page);
    describeLinks(document, page, options);
    page.node.set(name('Tabs'), name('S'));
  }
  mendStructure(document);
  mendOutline(document, options.headings);
  describe(document, options);
  return { bytes: await document.save({ useObjectStreams: true }), pages: document.getPageCount() };
}

function mendContent({ context }: PDFDocument, { node }: PDFPage): void {
  const contents = node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [node.get(name('Contents'))];
  const text = streams
    .map((stream) => context.lookup(stream))
    .map((stream) => (stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array()))
    .map((data) => Buffer.from(data).toString('latin1'))
    .join('\n');
  const mended = Buffer.from(withArtifacts(withoutUnusedHyphens(text)), 'latin1');
  for (const stream of streams) if (stream instanceof PDFRef) context.delete(stream);
  node.set(name('Contents'), context.register(context.flateStream(mended)));
}

/** What a link leads to, in words, for those who do not see where it stands (7.18.5). */
function describeLinks({ context }: PDFDocument, { node }: PDFPage, { pageOf }: MendOptions): void {
  for (const annotation of node.Annots()?.asArray() ?? []) {
    const link = context.lookup(annotation);
    if (!(link instanceof PDFDict) || link.get(name('Subtype')) !== name('Link') || link.has(name('Contents')))
      continue;
    const action = link.lookupMaybe(name('A'), PDFDict);
    const address = action?.lookup(name('URI'));
    const place = link.lookup(name('Dest'));
    const page = place instanceof PDFName ? pageOf(place.decodeText()) : undefined;
    const description =
      address instanceof PDFString || address instanceof PDFHexString
        ? address.decodeText()
        : words.page(page === undefined ? '' : String(page));
    link.set(name('Contents'), PDFHexString.fromText(description));
  }
}

function describe(document: PDFDocument, { title, date }: MendOptions): void {
  const { context, catalog } = document;
  const day = new Date(`${date}T00:00:00Z`);
  document.setTitle(title);
  document.setAuthor(words.publisher);
  document.setCreator(words.publisher);
  document.setCreationDate(day);
  document.setModificationDate(day);
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${words.publisher}</rdf:li></rdf:Seq></dc:creator>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${words.licence}</rdf:li></rdf:Alt></dc:rights>
<dc:language><rdf:Bag><rdf:li>${LANGUAGE}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  catalog.set(
    name('Metadata'),
    context.register(context.stream(Buffer.from(packet, 'utf8'), { Type: 'Metadata', Subtype: 'XML' })),
  );
  catalog.set(name('Lang'), PDFString.of(LANGUAGE));
  catalog.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
}
