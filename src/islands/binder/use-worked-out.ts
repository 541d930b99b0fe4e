import { useRef } from 'preact/hooks';
import type { DeskProps } from './desk';

/** What takes time to work out for a large binder, kept until the binder, the site's texts or the organisation is another. */
export function useWorkedOut<T>(props: DeskProps, make: (props: DeskProps) => T): T {
  const { arrangement, binder, shelf, owner, today } = props;
  const from = [arrangement, binder, shelf, owner, today];
  const kept = useRef<{ from: readonly unknown[]; value: T } | null>(null);
  if (!kept.current?.from.every((each, i) => each === from[i])) kept.current = { from, value: make(props) };
  return kept.current.value;
}
