import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DocumentHandle, DocumentState } from '../../storage/open-document';

export interface CompanionProps {
  doc: DocumentHandle<unknown>;
  state: DocumentState;
  kind: string;
  /** The id of the tool's content. */
  id: string;
  base: string;
  /** What the reader calls the field at a path: the title of its criterion or item. */
  nameOf: (path: string) => string;
}

/**
 * What stands by a tool and is not needed to use it: reminders, files, other versions, the line at the top of the
 * page. Fetched when what is saved has been read, so that the tool itself is never kept waiting.
 */
export function Companion<Values>(props: Omit<CompanionProps, 'doc'> & { doc: DocumentHandle<Values> | null }) {
  const [Part, setPart] = useState<ComponentType<CompanionProps> | null>(null);
  const { doc, state } = props;
  const awake = doc !== null && state.status !== 'loading';
  useEffect(() => {
    if (!awake) return;
    // Without it the tool works and saves as before: a failed fetch is nothing to trouble the reader with.
    import('../later/Keeping').then(
      ({ Keeping }) => setPart(() => Keeping),
      () => undefined,
    );
  }, [awake]);
  return Part && doc && <Part {...props} doc={doc as DocumentHandle<unknown>} />;
}
