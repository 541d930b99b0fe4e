import type { Json } from './canonical';
import type { DocumentHandle, SetResult } from './document-handle';
import type { KeepReason } from './history';
import { valueOf } from './merge-map';
import { readRecord, type RecordType } from './record';
import type { TwoStores } from './two-stores';
import type { WorkingCopy } from './working-copy';

interface Setup<Values> {
  readonly type: RecordType<Values>;
  readonly id: string;
  readonly copy: WorkingCopy;
  readonly stores: TwoStores;
  readonly now: () => Date;
  /** Why nothing may be changed just now; null when it may. */
  readonly refusal: () => SetResult | null;
  /** To be called after a change, so that it is saved. */
  readonly edited: () => void;
}

type Steps = Pick<DocumentHandle<unknown>, 'undo' | 'reset' | 'restore' | 'takeIn'>;

/** What changes much of a document at once, each with its way back. The earlier version goes to the history first. */
export function createSteps<Values>({ type, id, copy, stores, now, refusal, edited }: Setup<Values>): Steps {
  const undo = (step?: Parameters<WorkingCopy['undo']>[0]): readonly string[] => {
    if (refusal() !== null) return [];
    const paths = copy.undo(step);
    if (paths.length > 0) edited();
    return paths;
  };

  const change = (why: KeepReason, values: ReadonlyMap<string, Json>): (() => readonly string[]) => {
    const refused = refusal();
    const text = copy.text();
    const step = refused === null ? copy.write(values, now().getTime()) : undefined;
    if (step === undefined) return () => [];
    stores.keep(why, text);
    edited();
    return () => undo(step);
  };

  const restore = (text: string): boolean => {
    const reading = readRecord(type, id, text);
    if (reading.result !== 'ok' || refusal() !== null) return false;
    const old = reading.doc;
    const paths = new Set([...copy.doc().fields.keys(), ...old.fields.keys()]);
    change('before-restore', new Map([...paths].map((path) => [path, valueOf(old, path)])));
    return true;
  };

  return {
    undo: () => undo(),
    reset: () => change('before-reset', new Map([...copy.doc().fields.keys()].map((path) => [path, null]))),
    restore,
    takeIn: (text, values) => {
      const reading = readRecord(type, id, text);
      if (reading.result !== 'ok' || refusal() !== null) return null;
      const before = copy.text();
      stores.keep('before-import', before);
      copy.absorb(reading.doc);
      copy.write(values, now().getTime());
      edited();
      return () => restore(before);
    },
  };
}
