import { FRONT_SHEETS } from '../../domain/binder/front-sheets';
import { partsOfId } from '../../domain/document-text';
import { fillBlocks, fillingFrom } from '../../domain/fill-text';
import type { Block, ReportDocument } from '../../domain/report-document';
import { readText } from '../../storage/binder/read-text';
import type { Json } from '../../storage/canonical';
import type { MergeDocument } from '../../storage/merge-map';
import { binderTexts } from '../../storage/records/binder-texts';
import { binderWords } from '../../strings/binder-report';
import { reportWords } from '../../strings/report';
import { fieldWords } from '../../strings/saved-fields';
import { savedBinderWords as words } from '../../strings/saved-binder';
import type { SavedContent } from './content-of';
import { plainReport } from './plain-report';

interface Setting {
  made: string;
  organisation: string;
}

/** What is saved of the binder, for those who see it away from the binder: in a file, or before one is read in. */
export function savedBinder(kind: string, { made, organisation }: Setting): SavedContent {
  const address = '/parmen/';
  if (kind === binderTexts.kind) {
    const head = { title: words.texts, made, organisation };
    return {
      title: words.texts,
      address,
      report: (document) => textsReport(document, head),
      nameOf: (path) => words.textOf(path.replace(/^text\//, '')),
      say: (_, value) =>
        readText(typeof value === 'string' ? value : null)?.title ?? (value === null ? '' : words.kept),
    };
  }
  return {
    title: words.title,
    address,
    report: (document) => plainReport(document, { title: words.title, organisation, made, nameOf, say }),
    nameOf,
    say,
  };
}

/** The adopted texts in full, so that a file can be read also when the site is gone. */
function textsReport(
  { fields }: MergeDocument,
  { title, made, organisation }: { title: string; made: string; organisation: string },
): ReportDocument {
  const texts = [...fields]
    .filter(([path]) => path.startsWith('text/'))
    .flatMap(([, [value]]) => readText(typeof value === 'string' ? value : null) ?? []);
  const intro: Block = { kind: 'paragraph', runs: [words.textsWhy] };
  return {
    title,
    language: 'sv-SE',
    number: '',
    version: '',
    organisation,
    made,
    origin: reportWords.origin(''),
    blocks: [
      intro,
      ...texts.flatMap((text): Block[] => {
        const filling = fillingFrom(text.fields, {}, reportWords.routine);
        return [
          { kind: 'heading', level: 2, text: binderWords.swap.version(`${text.number} ${text.title}`, text.version) },
          ...text.sections.flatMap((section): Block[] => [
            ...(section.title === '' ? [] : [{ kind: 'heading', level: 3, text: section.title } satisfies Block]),
            ...fillBlocks(section.blocks, filling),
          ]),
        ];
      }),
    ],
  };
}

/** adapt/rutin-x/purpose/text → "rutin x: avsnittet purpose, er text". */
function nameOf(path: string): string {
  const [head = '', id = '', third = '', fourth = ''] = path.split('/');
  const known = (table: Readonly<Record<string, string>>, key: string) => table[key] ?? key;
  switch (head) {
    case 'document':
      return words.of(documentName(id), known(words.document, third));
    case 'revision':
      return words.of(documentName(id), words.inVersion(known(words.revision, fourth), third.replace('-', '.')));
    case 'adapt':
      return words.of(documentName(id), words.inSection(third, known(words.adapt, fourth)));
    case 'field':
      return words.field(id);
    case 'tab':
      return words.tabOf(id, known(words.tab, third));
    case 'own':
      return words.ownOf(id, known(words.own, third));
    case 'handover':
      return words.handover(known(binderWords.handover.topics, id));
    case 'printed':
      return words.printedOf(documentName(id), known(words.printed, third));
    default:
      return path;
  }
}

/** rutin-avvikelser → rutin avvikelser. The titles are the site's, and may be gone from it. */
function documentName(id: string): string {
  const front = FRONT_SHEETS.find((sheet) => sheet === id);
  if (front) return front.replace('blad-', '');
  const parts = partsOfId(id);
  return parts ? `${parts.kind} ${parts.contentId}` : id;
}

function say(path: string, value: Json): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? fieldWords.yes : fieldWords.no;
  if (path.endsWith('/mode')) return (words.modes as Readonly<Record<string, string>>)[String(value)] ?? String(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
