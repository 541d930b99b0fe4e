import type { Json } from '../../storage/canonical';
import { contentIdOf, nextCopyId } from '../../storage/copies';
import { noteFile, openDevice } from '../../storage/device';
import { compareDocuments, type Comparison, type Difference } from '../../storage/file/compare';
import type { FileDocument } from '../../storage/file/file-document';
import { renameDocument } from '../../storage/file/rename';
import type { UnpackedFile } from '../../storage/file/unpack';
import { listDocuments } from '../../storage/list-documents';
import { emptyDocument, type MergeDocument } from '../../storage/merge-map';
import { readRecord } from '../../storage/record';
import { recordTypes } from '../../storage/records/index';
import { today } from '../shared/today';
import { contentOf, type SavedContent } from './content-of';
import { type Decision, mergeKeeps } from './decisions';
import { savedThings, withDocument } from './saved-things';

/** One document of a file, held against what is here. */
export interface Candidate {
  file: FileDocument;
  content: MergeDocument;
  about: SavedContent;
  comparison: Comparison;
  /** What is here now; null when nothing is. */
  mine: MergeDocument | null;
  /** Differences between answers; those about the document itself follow along. */
  shown: readonly Difference[];
  /** How many answers are here now and would change or go if the file's document took its place. */
  wouldChange: number;
}

/** What was here before, so that all of it can be taken back. */
export type Before = readonly { kind: string; id: string; text: string }[];

/** Holds a file against what is saved here. Changes nothing. */
export async function candidatesIn(file: UnpackedFile, base: string): Promise<Candidate[]> {
  const here = await savedThings(base);
  return Promise.all(
    file.documents.map(async (document) => {
      const type = recordTypes.get(document.kind);
      const reading = type && readRecord(type, document.id, document.text);
      const content = reading?.result === 'ok' ? reading.doc : emptyDocument();
      const mine = here.find(({ kind, id }) => kind === document.kind && id === document.id)?.content ?? null;
      const comparison = compareDocuments(mine, content, (path) => type?.ruleFor(path)?.text ?? false);
      const about = await contentOf(document.kind, document.id, { base, made: today(), organisation: '' });
      const answers = comparison.differences.filter(({ path }) => !/^(meta|~version)\//.test(path));
      const shown = answers.filter((difference) => about.asks?.(difference) ?? true);
      return {
        mine,
        file: document,
        content,
        about,
        // Fields about the document itself are nothing to ask anybody about.
        comparison: answers.length === 0 && mine ? { ...comparison, status: 'same' } : comparison,
        shown,
        wouldChange: shown.filter(({ mine: value }) => value !== null && value !== '').length,
      };
    }),
  );
}

/**
 * Carries out the decisions. Each document's earlier version goes to its history first. One that fails leaves the
 * others done and itself as it was.
 * @returns what was here before, and how many documents could not be taken in.
 */
export async function readIn(
  decided: readonly { candidate: Candidate; decision: Decision }[],
  fileTime: Date,
  base: string,
): Promise<{ before: Before; failed: number }> {
  const before: { kind: string; id: string; text: string }[] = [];
  let failed = 0;
  const device = openDevice({ base });
  await device.ready;
  for (const { candidate, decision } of decided) {
    if (decision.choice === 'skip') continue;
    const { kind } = candidate.file;
    const target = decision.choice === 'both' ? await asCopy(candidate, base) : candidate.file;
    const done =
      target !== null &&
      (await withDocument(kind, target.id, base, async (handle) => {
        const text = handle.exportEnvelope();
        const values = new Map(decision.choice === 'both' ? [] : valuesFor(candidate, decision));
        if (handle.takeIn(target.text, values) === null) return false;
        before.push({ kind, id: target.id, text });
        // The reader has chosen; the text not chosen lies in the history.
        for (const version of handle.otherVersions()) handle.dismissVersion(version);
        await handle.flush();
        const now = handle.content();
        if (compareDocuments(now, candidate.content, () => false).differences.length === 0) {
          noteFile(device, kind, target.id, now.clock, fileTime);
        }
        return true;
      }));
    if (!done) failed += 1;
  }
  await device.close();
  return { before, failed };
}

/** Notes that a file held what is here: the reader has found it again, and it is whole. */
export async function noteFound(candidates: readonly Candidate[], fileTime: Date, base: string): Promise<void> {
  const device = openDevice({ base });
  await device.ready;
  for (const { file, comparison } of candidates) {
    if (comparison.status !== 'same') continue;
    await withDocument(file.kind, file.id, base, (handle) =>
      noteFile(device, file.kind, file.id, handle.content().clock, fileTime),
    );
  }
  await device.close();
}

/** Puts everything back as it was before. */
export async function takeBack(before: Before, base: string): Promise<void> {
  for (const { kind, id, text } of before) {
    await withDocument(kind, id, base, async (handle) => {
      handle.restore(text);
      await handle.flush();
    });
  }
}

function valuesFor({ comparison }: Candidate, { choice, sides }: Decision): (readonly [string, Json])[] {
  return comparison.differences
    .filter(({ path }) => !path.startsWith('~version/'))
    .map((difference) => {
      const side = choice === 'replace' ? 'theirs' : (sides.get(difference.path) ?? mergeKeeps(difference));
      return [difference.path, difference[side]];
    });
}

/** The file's document under a free id beside one's own. */
async function asCopy({ file }: Candidate, base: string): Promise<FileDocument | null> {
  const type = recordTypes.get(file.kind);
  const taken = (await listDocuments({ base })).filter(({ kind }) => kind === file.kind).map(({ id }) => id);
  const id = nextCopyId(contentIdOf(file.id), taken);
  const text = type ? renameDocument(type, file.id, file.text, id) : null;
  return text === null ? null : { ...file, id, text };
}
