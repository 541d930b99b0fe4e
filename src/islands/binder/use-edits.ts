import { useRef } from 'preact/hooks';
import type { BinderEdit } from '../../storage/binder/edit-binder';
import type { DocumentHandle, SetResult } from '../../storage/open-document';
import type { BinderValues } from '../../storage/records/binder';
import type { BinderTextValues } from '../../storage/records/binder-texts';

type BinderHandle = DocumentHandle<BinderValues>;
type TextsHandle = DocumentHandle<BinderTextValues>;

/** What a step in the binder changed, whose texts are another step in the other document. */
type Pair = ReadonlySet<string>;

interface Edits {
  apply: (edit: BinderEdit) => SetResult;
  /** The binder's handle, whose undo takes back the texts of a step along with it. */
  undoable: BinderHandle;
}

/**
 * The binder and the texts it keeps are two documents, and for the reader one. A step that was in both is taken back
 * in both.
 */
export function useEdits(binder: BinderHandle, texts: TextsHandle | null): Edits {
  const pairs = useRef<Pair[]>([]);
  const apply = (edit: BinderEdit): SetResult => {
    const hasTexts = Object.keys(edit.texts).length > 0;
    if (hasTexts) {
      if (texts === null) return 'not-ready';
      const result = texts.setAll(edit.texts);
      // The binder must not say that it holds what it does not.
      if (result !== 'accepted') return result;
    }
    const before = binder.content();
    const result = binder.setAll(edit.binder);
    if (!hasTexts) return result;
    if (result === 'accepted' && binder.content() !== before) pairs.current.push(new Set(Object.keys(edit.binder)));
    else if (result !== 'accepted') texts?.undo();
    return result;
  };
  const undo = (): readonly string[] => {
    const paths = binder.undo();
    const pair = pairs.current.at(-1);
    // The newest pair is taken back exactly when its own step is: undo goes from the newest backwards.
    if (!pair || paths.length === 0 || !paths.every((path) => pair.has(path))) return paths;
    pairs.current.pop();
    return [...paths, ...(texts?.undo() ?? [])];
  };
  return { apply, undoable: { ...binder, undo } };
}
