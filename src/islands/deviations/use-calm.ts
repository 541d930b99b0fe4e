import { useEffect, useState } from 'preact/hooks';
import type { MergeDocument } from '../../storage/merge-map';

/** A pause in the typing. */
const PAUSE = 600;

/**
 * The log as the list needs it. While an entry is written in, the list is out of sight, and working out two thousand
 * entries for each key stroke would be felt: then it follows at the next pause.
 */
export function useCalm(content: MergeDocument, opened: string): MergeDocument {
  const [calm, setCalm] = useState({ content, opened });
  const isNew = calm.opened !== opened;
  useEffect(() => {
    const timer = setTimeout(() => setCalm({ content, opened }), opened === '' || isNew ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [content, opened, isNew]);
  return opened === '' || isNew ? content : calm.content;
}
