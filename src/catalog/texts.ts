import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions } from '../domain/binder/version';
import { checklistText } from '../domain/checklist-text';
import { documentId, NAME_ROOM, type ShelfDocument } from '../domain/document-text';
import { fingerprint } from '../domain/fingerprint';
import { routineText } from '../domain/routine-text';
import { templateText } from '../domain/template-text';
import { reportWords as words } from '../strings/report';
import type { Catalog } from './catalog';
import type { Problem } from './problem';

/** What each text that organisations decide on said when it was published, as fingerprints. */
export const TEXT_LEDGER = 'tests/content/published-texts.json';

/** By file: the version, and a fingerprint for each section and for what stands in none. */
export type TextLedger = Readonly<Record<string, { version: string; sections: Readonly<Record<string, string>> }>>;

/** A text that organisations put in their binders, with its file and its name there. */
interface BinderFile {
  file: string;
  id: string;
  text: ShelfDocument;
}

/** Every text that can be put in a binder. */
function binderFiles({ routines, checklists, templates }: Catalog): BinderFile[] {
  return [
    ...[...routines.values()].map(({ id, file, data }) => ({
      file,
      id: documentId('rutin', id),
      text: routineText(data, { id, words }),
    })),
    ...[...checklists.values()].map(({ id, file, data }) => ({
      file,
      id: documentId('checklista', id),
      text: checklistText(data, { id, words }),
    })),
    ...[...templates.values()].map(({ id, file, data }) => ({
      file,
      id: documentId('mall', id),
      text: templateText(data, { id, words }),
    })),
  ];
}

/** What the texts say now. */
export function publishedTexts(catalog: Catalog): TextLedger {
  return Object.fromEntries(
    binderFiles(catalog)
      .map(({ file, text }) => [file, { version: text.version, sections: printsOf(text) }] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** `rubrik` and `falt` are what stands in no section. */
function printsOf(text: ShelfDocument): Record<string, string> {
  return {
    rubrik: fingerprint([text.title, text.subtitle]),
    ...(text.fields.length > 0 ? { falt: fingerprint(text.fields) } : {}),
    ...Object.fromEntries(text.sections.map((section) => [section.id, fingerprint(section)])),
  };
}

/** The ledger under a project's root; empty when there is none. */
export function readTextLedger(root: string): TextLedger {
  const file = join(root, TEXT_LEDGER);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TextLedger) : {};
}

/**
 * A sentence for each text that has been changed without saying so. Organisations have decided on the earlier one, and
 * are told of the new with the words under `changes`.
 */
export function changedTexts(ledger: TextLedger, catalog: Catalog): Problem[] {
  return binderFiles(catalog).flatMap(({ file, id, text }) =>
    [...namesThatAreTooLong(id, text), ...wrongChanges(text, ledger[file]), ...untold(text, ledger[file])].map(
      (message) => ({ file, message }),
    ),
  );
}

/** Readers' own texts are saved under the names of document and section, and a saved path has only so much room. */
function namesThatAreTooLong(id: string, { sections }: ShelfDocument): string[] {
  return [id, ...sections.map((section) => section.id)]
    .filter((name) => name.length > NAME_ROOM)
    .map(
      (name) =>
        `namnet "${name}" blir ${name.length} tecken i läsarnas pärmar, och där får ${NAME_ROOM} plats. Gör filnamnet eller id kortare.`,
    );
}

function wrongChanges(
  { version, changes, sections }: ShelfDocument,
  published: TextLedger[string] | undefined,
): string[] {
  const known = new Set(['rubrik', 'falt', ...sections.map(({ id }) => id), ...Object.keys(published?.sections ?? {})]);
  return changes.flatMap((change, i) => [
    ...change.sections
      .filter((id) => !known.has(id))
      .map((id) => `changes: avsnittet "${id}" finns inte. De som finns är ${[...known].join(', ')}.`),
    ...(compareVersions(change.version, version) > 0
      ? [`changes: version ${change.version} är nyare än textens version ${version}. Rätta en av dem.`]
      : []),
    ...(compareVersions(change.version, changes[i - 1]?.version ?? '0.0') < 0
      ? [`changes: version ${change.version} står efter en nyare. Skriv den nyaste sist.`]
      : []),
  ]);
}

function untold({ version, changes, ...text }: ShelfDocument, published: TextLedger[string] | undefined): string[] {
  if (!published) return [];
  const prints = printsOf({ version, changes, ...text });
  const names = new Set([...Object.keys(prints), ...Object.keys(published.sections)]);
  const changed = [...names].filter((name) => prints[name] !== published.sections[name]);
  if (compareVersions(version, published.version) < 0)
    return [`version ${version} är äldre än ${published.version}, som är publicerad. Höj version.`];
  if (changed.length === 0) return [];
  if (compareVersions(version, published.version) === 0)
    return [
      `texten har ändrats (${changed.join(', ')}) men version är fortfarande ${version}, som andra har beslutat. Höj version, och skriv under changes vad som är nytt.`,
    ];
  const told = new Set(
    changes
      .filter((change) => compareVersions(change.version, published.version) > 0)
      .flatMap(({ sections }) => sections),
  );
  const silent = changed.filter((name) => !told.has(name));
  return silent.length === 0
    ? []
    : [
        `${silent.join(', ')} har ändrats sedan version ${published.version} men står inte under changes. Skriv en rad för version ${version} med vad som är nytt, ordval eller innebord, och avsnitten.`,
      ];
}

/**
 * The ledger with what is new in it. A text that has changed without a new version is taken in only when it is said
 * that nobody can have decided on it.
 */
export function nextTextLedger(ledger: TextLedger, catalog: Catalog, { unpublished = false } = {}): TextLedger {
  const wrong = new Set(unpublished ? [] : changedTexts(ledger, catalog).map(({ file }) => file));
  const now = Object.entries(publishedTexts(catalog)).filter(([file]) => !wrong.has(file));
  return Object.fromEntries(
    Object.entries({ ...ledger, ...Object.fromEntries(now) }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
