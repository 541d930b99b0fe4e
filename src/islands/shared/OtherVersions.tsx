import { useEffect, useState } from 'preact/hooks';
import type { Props, VersionChoice } from '../later/VersionChoice';

/** Asks which of two texts is right when there are two. That is rare, so the asking is fetched when it is needed. */
export function OtherVersions<Values>(props: Props<Values>) {
  const [Choice, setChoice] = useState<typeof VersionChoice | null>(null);
  const needed = props.doc.state().hasOtherVersions;
  useEffect(() => {
    if (needed) void import('../later/VersionChoice').then((later) => setChoice(() => later.VersionChoice));
  }, [needed]);
  return needed && Choice ? <Choice {...props} /> : null;
}
