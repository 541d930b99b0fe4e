import type { Shelf } from '../../domain/binder/binder';
import { binderReport } from '../../domain/binder/report-binder';
import { readBinder } from '../../storage/binder/read-binder';
import { readText } from '../../storage/binder/read-text';
import type { Json } from '../../storage/canonical';
import { emptyDocument, type MergeDocument } from '../../storage/merge-map';
import { binderTexts } from '../../storage/records/binder-texts';
import { binderPage } from '../../strings/binder';
import { binderFieldWords as words } from '../../strings/binder-fields';
import { reportWords } from '../../strings/report';
import { plainReport } from '../saved/plain-report';
import type { SavedContent } from '../saved/content-of';
import { withDocument } from '../saved/saved-things';
import { fieldName } from './field-name';

const NO_SHELF: Shelf = { documents: {}, tabs: [], sets: [] };

interface Setting {
  base: string;
  made: string;
  organisation: string;
  /** Words for values that are the same everywhere. */
  say: (path: string, value: Json) => string;
}

/** What a saved binder, or the texts it keeps, is called and looks like away from its own page. */
export async function binderContent(kind: string, id: string, setting: Setting): Promise<SavedContent> {
  const shelf = await fetchShelf(setting.base);
  const { made, organisation } = setting;
  const nameOf = (path: string): string => fieldName(path, shelf);
  const say = (path: string, value: Json): string => sayBinder(path, value) ?? setting.say(path, value);
  const isTexts = kind === binderTexts.kind;
  const title = isTexts ? words.textsTitle : binderPage.title;
  const plain = (document: MergeDocument) => plainReport(document, { title, organisation, made, nameOf, say });
  if (isTexts) return { title, address: '/parmen/', report: plain, nameOf, say };
  // A file that is read without the site must say what the binder says, so the texts it keeps are needed too.
  const texts =
    (await withDocument(binderTexts.kind, id, setting.base, (handle) => handle.content())) ?? emptyDocument();
  return {
    title,
    address: '/parmen/',
    report: (document) => {
      const read = readBinder(document, texts);
      const whole = binderReport(
        { binder: read, shelf, owner: { organisation: organisation || undefined }, today: made, words: reportWords },
        { what: 'all' },
      );
      return whole && read.documents.size > 0 ? whole.document : plain(document);
    },
    nameOf,
    say,
  };
}

function sayBinder(path: string, value: Json): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (path.startsWith('text/')) {
    const text = readText(value);
    return text ? words.kept(`${text.number} ${text.title}`.trim(), text.version) : undefined;
  }
  if (path.endsWith('/mode') && value in words.modes) return words.modes[value as keyof typeof words.modes];
  if (path.endsWith('/form') && value in words.forms) return words.forms[value as keyof typeof words.forms];
  return undefined;
}

/** Without a network the fields are called by their paths: nothing a reader wrote may be out of reach. */
async function fetchShelf(base: string): Promise<Shelf> {
  try {
    const response = await fetch(`${base.replace(/\/$/, '')}/parmen/innehall.json`);
    return response.ok ? ((await response.json()) as Shelf) : NO_SHELF;
  } catch {
    return NO_SHELF;
  }
}
