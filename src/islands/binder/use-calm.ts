import { useEffect, useState } from 'preact/hooks';

/** So long a pause in the typing, in milliseconds, before what takes time is drawn anew. */
const PAUSE = 500;

/** The value, or, where drawing it takes time, the value as it was at the latest pause: typing must not wait for it. */
export function useCalm<T>(value: T, isSlow: boolean): T {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(() => value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return isSlow ? calm : value;
}
