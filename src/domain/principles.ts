import type { PrincipleId } from '../schema/principle';

export type MarkedKind = 'chapter' | 'routine' | 'checklist';

/** A text that may say that it does something for a principle. */
export interface Marked {
  kind: MarkedKind;
  title: string;
  /** Where it is read, without the base path. */
  address: string;
  principles: readonly PrincipleId[];
}

/** Texts of one kind, those that do something for a principle and those that do not. */
export interface KindOfPrinciple {
  kind: MarkedKind;
  done: Marked[];
  gaps: Marked[];
}

const KINDS: readonly MarkedKind[] = ['chapter', 'routine', 'checklist'];

/** Where a principle is at work, and where it is not, kind by kind in the order the texts came. */
export function whereDone(principle: PrincipleId, texts: readonly Marked[]): KindOfPrinciple[] {
  return KINDS.map((kind) => {
    const some = texts.filter((text) => text.kind === kind);
    return {
      kind,
      done: some.filter(({ principles }) => principles.includes(principle)),
      gaps: some.filter(({ principles }) => !principles.includes(principle)),
    };
  });
}
