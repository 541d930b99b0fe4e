import { ConcreteHyperlink, type IContext, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { Inline } from '../../domain/report-document';
import { webAddress } from '../inline';
import type { Context } from './context';

/** A text as runs, its line breaks kept. */
export function textRuns(context: Context, text: string, format: IRunOptions = {}): TextRun[] {
  const { language } = context;
  const look: IRunOptions = language === undefined ? format : { ...format, language: { value: language } };
  return context
    .clean(text)
    .split('\n')
    .flatMap((line, i) =>
      // The library takes a word in braces for a place to fill in. Apart from its brace it is a word.
      line
        .split(/(?<=\{)/u)
        .map((part, n) => new TextRun({ ...look, text: part, ...(i > 0 && n === 0 ? { break: 1 } : {}) })),
    );
}

/** The document's runs; links keep their address. Spaces and breaks at the ends are not written. */
export function inlineRuns(context: Context, inlines: readonly Inline[], format: IRunOptions = {}): ParagraphChild[] {
  const runs = inlines.map((inline) => (typeof inline === 'string' ? { text: inline } : { ...inline }));
  const [first, last] = [runs[0], runs.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return runs.flatMap((inline): ParagraphChild[] => {
    const bold = 'bold' in inline && inline.bold === true ? { bold: true } : {};
    const url =
      'href' in inline && inline.href !== undefined && inline.text.trim() !== '' ? webAddress(inline.href) : undefined;
    if (url === undefined) return textRuns(context, inline.text, { ...format, ...bold });
    return [new Link(context, url, textRuns(context, inline.text, { ...format, ...bold, style: 'Hyperlink' }))];
  });
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The library's own link has a name by chance; this one's is counted, so that the same document gives the same file. */
class Link extends ConcreteHyperlink {
  readonly #target: string;

  constructor(context: Context, url: URL, children: ParagraphChild[]) {
    // Word keeps what comes after # apart from the address.
    const anchor = url.hash.slice(1);
    super(children, `Link${context.nextId()}`, anchor === '' ? undefined : anchor, url.href);
    this.#target = anchor === '' ? url.href : url.href.slice(0, -url.hash.length);
  }

  override prepForXml(context: IContext) {
    context.viewWrapper.Relationships.addRelationship(this.linkId, HYPERLINK, this.#target, 'External');
    return super.prepForXml(context);
  }
}
