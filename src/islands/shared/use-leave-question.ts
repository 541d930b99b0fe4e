import { useEffect } from 'preact/hooks';

/**
 * Lets the browser ask before the page is closed with answers that lie nowhere else.
 * @param unless when not to ask after all, judged in the moment.
 */
export function useLeaveQuestion(needed: boolean, unless?: () => boolean): void {
  useEffect(() => {
    if (!needed) return;
    const ask = (event: Event) => {
      if (!unless?.()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [needed, unless]);
}
