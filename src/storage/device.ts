import { openDocument, type DocumentHandle } from './open-document';
import type { OpenOptions } from './environment';
import type { MergeDocument } from './merge-map';
import type { RecordType } from './record';
import { DEVICE, deviceNotes } from './records/device-notes';
import { changesSince } from './tally';

type Values = typeof deviceNotes extends RecordType<infer V> ? V : never;
export type DeviceNotes = DocumentHandle<Values>;

/** Opens what this browser remembers about itself. */
export function openDevice(options: OpenOptions): DeviceNotes {
  return openDocument(deviceNotes, DEVICE, options);
}

/** When a document was last put in a file, and what has been changed since. */
export interface FileNote {
  /** null when it never was. */
  at: Date | null;
  changes: number;
  /** When the first of those changes was seen; null when there are none. */
  since: Date | null;
}

/** What is noted about a document's file, with the changes counted in the document as it is now. */
export function fileNote(device: DeviceNotes, kind: string, id: string, content: MergeDocument): FileNote {
  const path = `file/${kind}/${id}` as const;
  const changes = changesSince(content, device.get(`${path}/clock`) ?? 0);
  return {
    at: dateOf(device.get(`${path}/at`)),
    changes,
    since: changes > 0 ? dateOf(device.get(`${path}/since`)) : null,
  };
}

/** Notes that everything in the document up to its present clock is in a file. */
export function noteFile(device: DeviceNotes, kind: string, id: string, clock: number, at: Date): void {
  const path = `file/${kind}/${id}` as const;
  device.setAll({
    [`${path}/clock`]: clock,
    [`${path}/at`]: at.toISOString(),
    [`${path}/since`]: '',
  } as Partial<Values>);
}

/** Notes when the first change was made that is in no file, if that is not noted already. */
export function noteChange(device: DeviceNotes, kind: string, id: string, now: Date): void {
  const path = `file/${kind}/${id}/since` as const;
  if (!device.get(path)) device.set(path, now.toISOString());
}

/** Documents that have been in a file from this browser, by kind and id: for noticing that one has disappeared. */
export function notedDocuments(device: DeviceNotes): { kind: string; id: string }[] {
  return [...device.content().fields.keys()].flatMap((path) => {
    const [head, kind, id, field] = path.split('/');
    return head === 'file' && kind && id && field === 'at' && device.get(`file/${kind}/${id}/at`) ? [{ kind, id }] : [];
  });
}

/** The time after which the reader may be reminded again; null when nobody has asked to wait. */
export function remindAfter(device: DeviceNotes): Date | null {
  return dateOf(device.get('remind/after'));
}

function dateOf(text: string | null): Date | null {
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) ? null : date;
}
