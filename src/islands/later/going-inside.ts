import { useCallback, useEffect, useRef } from 'preact/hooks';

/** Tells whether the reader is on the way to another page of the site, by the link they clicked last. */
export function useGoingInside(): () => boolean {
  const inside = useRef(false);
  useEffect(() => {
    const follow = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      inside.current = link !== null && link.origin === location.origin && !link.target && !link.download;
    };
    addEventListener('click', follow);
    return () => removeEventListener('click', follow);
  }, []);
  return useCallback(() => inside.current, []);
}
