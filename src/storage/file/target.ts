import { environmentFrom, type OpenOptions } from '../environment';

/** What Chromium can do and TypeScript's library does not know of yet. */
interface Picker {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }) => Promise<FileSystemFileHandle>;
}

/** A handle that can be asked for leave to write, in a later visit. */
type Asking = FileSystemFileHandle & {
  requestPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
};

/** Among the documents, under a name no document can have. */
const KEY = 'file-target';

/** Whether the reader can choose a file on the computer that the site then writes to. */
export function canChooseTarget(): boolean {
  return 'showSaveFilePicker' in globalThis;
}

/**
 * Lets the reader choose where the file shall lie. To be called at once in a click, before anything is awaited.
 * Returns null when the reader changed their mind.
 */
export async function chooseTarget(suggestedName: string): Promise<FileSystemFileHandle | null> {
  const accept: Record<string, string[]> = suggestedName.endsWith('.json')
    ? { 'application/json': ['.json'] }
    : { 'text/html': ['.html'] };
  try {
    const types = [{ description: 'Kvalitetspärmen', accept }];
    return (await (globalThis as Picker).showSaveFilePicker?.({ suggestedName, types })) ?? null;
  } catch {
    return null;
  }
}

/** The file chosen last, so that the next save can go to the same. Never kept on a borrowed computer. */
export async function lastTarget(options: OpenOptions): Promise<FileSystemFileHandle | null> {
  const outcome = await environmentFrom(options).journal.run('readonly', (tx) => {
    const request: IDBRequest<{ handle?: FileSystemFileHandle } | undefined> = tx.objectStore('docs').get(KEY);
    return () => ({ handle: request.result?.handle });
  });
  return typeof outcome === 'string' ? null : (outcome.handle ?? null);
}

/** Remembers the file for the next save. Failing costs the reader one more choice, and nothing else. */
export async function rememberTarget(options: OpenOptions, handle: FileSystemFileHandle): Promise<void> {
  await environmentFrom(options).journal.run('readwrite', (tx) => {
    tx.objectStore('docs').put({ handle }, KEY);
    return () => ({});
  });
}

/** Asks for leave to write to a file chosen in an earlier visit. To be called in a click. */
export async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  try {
    return (await (handle as Asking).requestPermission?.({ mode: 'readwrite' })) !== 'denied';
  } catch {
    return false;
  }
}

/** Writes the file and reads it back. True only when it holds exactly what was written. */
export async function writeTarget(handle: FileSystemFileHandle, text: string): Promise<boolean> {
  try {
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    return (await (await handle.getFile()).text()) === text;
  } catch {
    return false;
  }
}
