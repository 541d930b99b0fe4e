import type { Json } from './canonical';
import { encode } from './envelope';
import { emptyDocument, hiddenVersions, mergeDocuments, valueOf, writeField, type MergeDocument } from './merge-map';
import type { RecordType } from './record';

/** Values by path, as they were before a step. */
type Step = Map<string, Json>;

/** The document in this tab's memory, with the way back. Knows nothing of stores. */
export interface WorkingCopy {
  readonly doc: () => MergeDocument;
  /** The envelope text; worked out once per change. */
  readonly text: () => string;
  /** Takes in another copy. Texts that would be hidden are kept beside. `doc()` stays the same object when nothing was new. */
  readonly absorb: (theirs: MergeDocument) => void;
  /**
   * Writes values as one step that can be undone; while typing goes on in one field it stays the same step.
   * Returns the step, or undefined when all of it was already so.
   */
  readonly write: (changes: ReadonlyMap<string, Json>, now: number, typing?: boolean) => Step | undefined;
  /** Takes back the latest step, or the given one. Returns the paths that got their old value. */
  readonly undo: (step?: Step) => readonly string[];
  readonly canUndo: () => boolean;
  /** What this tab has written since the last call, as a small envelope for the other tabs; null when nothing. */
  readonly news: () => string | null;
}

/** Undo goes at least this far back in this tab. */
const STEPS = 50;

/** Key strokes closer than this in the same field are one step. Only the feel of undo hangs on it. */
const BURST = 1000;

/** Creates an empty copy for one document and one tab. */
export function createWorkingCopy<Values>(type: RecordType<Values>, id: string, tab: string): WorkingCopy {
  const identity = { kind: type.kind, id, v: type.v };
  const isText = (path: string): boolean => type.ruleFor(path)?.text ?? false;
  const steps: Step[] = [];
  let doc = emptyDocument();
  let encoded: string | null = null;
  let shared = 0;
  let lastTyped: string | null = null;
  let lastTime = 0;

  const replace = (next: MergeDocument): void => {
    doc = next;
    encoded = null;
  };
  const text = (): string => (encoded ??= encode(identity, doc));
  const put = (path: string, value: Json): void => replace(writeField(doc, path, value, tab, isText(path)));

  const write = (changes: ReadonlyMap<string, Json>, now: number, typing = false): Step | undefined => {
    const changed = [...changes].filter(
      ([path, value]) => JSON.stringify(valueOf(doc, path)) !== JSON.stringify(value),
    );
    if (changed.length === 0) return undefined;
    const typedIn = typing && changed.length === 1 ? (changed[0]?.[0] ?? null) : null;
    const goesOn = typedIn !== null && typedIn === lastTyped && Math.abs(now - lastTime) < BURST;
    const step: Step = (goesOn ? steps.at(-1) : undefined) ?? new Map();
    for (const [path, value] of changed) {
      if (!step.has(path)) step.set(path, valueOf(doc, path));
      put(path, value);
    }
    if (steps.at(-1) !== step) steps.push(step);
    if (steps.length > STEPS) steps.shift();
    lastTyped = typedIn;
    lastTime = now;
    return step;
  };

  const undo = (step = steps.at(-1)): readonly string[] => {
    const index = step ? steps.lastIndexOf(step) : -1;
    if (!step || index < 0) return [];
    steps.splice(index, 1);
    lastTyped = null;
    // Where another tab has written since, undoing would take back that person's work.
    const mine = [...step].filter(([path]) => doc.fields.get(path)?.[2] === tab);
    mine.forEach(([path, value]) => put(path, value));
    return mine.map(([path]) => path);
  };

  return {
    doc: () => doc,
    text,
    write,
    undo,
    canUndo: () => steps.length > 0,
    absorb: (theirs) => {
      const beside = { ...emptyDocument(), fields: hiddenVersions(doc, theirs, isText) };
      const next = mergeDocuments(mergeDocuments(doc, theirs), beside);
      if (next !== doc) replace(next);
    },
    news: () => {
      const own = [...doc.fields].filter(([, [, lamport, writer]]) => writer === tab && lamport > shared);
      shared = doc.clock;
      return own.length > 0 ? encode(identity, { ...emptyDocument(), clock: doc.clock, fields: new Map(own) }) : null;
    },
  };
}
