import { useEffect, useState } from 'preact/hooks';

/** The views of the binder, as they stand in the address after #. */
export const PARTS = [
  'valj',
  'lagg-till',
  'falt',
  'dokument',
  'andring',
  'egen',
  'beslut',
  'skriv-ut',
  'overlamning',
] as const;
export type Part = (typeof PARTS)[number];

/** Where in the tool the reader is; no part is the first view. */
export interface Place {
  part: Part | null;
  /** The document it is about; empty when none. */
  id: string;
}

/** The address of a view, for a link. */
export const to = (part: Part, id = ''): string => `#${part}${id === '' ? '' : `=${id}`}`;
/** The address of the first view. */
export const HOME = '#parmen';

/** Whether the reader has gone from one view to another on this page: then the new view's heading takes the focus. */
let hasMoved = false;

/** Gives the focus to the heading of a view that has just been opened, as at a change of page. For `ref`. */
export function focusOnArrival(heading: HTMLElement | null): void {
  if (!hasMoved || heading === null) return;
  hasMoved = false;
  heading.focus({ preventScroll: true });
  (heading.closest('.desk-head') ?? heading).scrollIntoView();
}

/**
 * The view the address names, so that back, forward, reload and a link from another page do what they always do.
 */
export function usePlace(): Place {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const onChange = () => {
      hasMoved = location.hash === HOME || placeIn(location.hash).part !== null;
      setHash(location.hash);
    };
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  // A link to something on the first view, from another view or another page: it was not there when the browser looked.
  useEffect(() => {
    if (hash.length > 1 && placeIn(hash).part === null) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  return placeIn(hash);
}

function placeIn(hash: string): Place {
  const [name, id = ''] = hash.slice(1).split('=', 2);
  const part = PARTS.find((each) => each === name) ?? null;
  return { part, id: /^[a-z0-9-]{0,90}$/.test(id) ? id : '' };
}
