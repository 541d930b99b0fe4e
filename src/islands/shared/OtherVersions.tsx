import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DocumentHandle } from '../../storage/open-document';

interface Props<Values> {
  doc: DocumentHandle<Values>;
  nameOf: (path: string) => string;
}

/** Asks which of two texts is right when there are two. That is rare, so the asking is fetched when it is needed. */
export function OtherVersions<Values>(props: Props<Values>) {
  const [choice, setChoice] = useState<((props: Props<Values>) => VNode) | null>(null);
  const needed = props.doc.state().hasOtherVersions;
  useEffect(() => {
    if (needed) void import('../later/VersionChoice').then((later) => setChoice(() => later.VersionChoice));
  }, [needed]);
  return needed && choice ? choice(props) : null;
}
