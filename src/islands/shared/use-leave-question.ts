import { useEffect } from 'preact/hooks';

/** Lets the browser ask before the page is closed with answers that lie nowhere else. Not on the way to another page of the site. */
export function useLeaveQuestion(needed: boolean, stays = false): void {
  useEffect(() => {
    if (!needed) return;
    let inside = false;
    const ask = (event: Event) => {
      if (!inside) event.preventDefault();
    };
    const follow = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      inside = stays && link !== null && link.origin === location.origin && !link.target && !link.download;
    };
    addEventListener('beforeunload', ask);
    addEventListener('click', follow);
    return () => {
      removeEventListener('beforeunload', ask);
      removeEventListener('click', follow);
    };
  }, [needed, stays]);
}
