/** The parts of a page that tell when it comes and goes. Given as arguments so that tests need no browser. */
export interface Page {
  readonly window: EventTarget;
  readonly document: EventTarget & { readonly visibilityState: string };
}

/** What to do at the turning points of a page's life. */
export interface PageReactions {
  /** The page may never run again: everything must be handed over now. */
  readonly leave: () => void;
  /** The reader left a field or the window. */
  readonly pause: () => void;
  /** The page is in front again, perhaps after days in the back/forward cache. */
  readonly comeBack: () => void;
  /** Another tab changed localStorage; `key` null means that all of it was cleared. */
  readonly stored: (key: string | null, text: string | null) => void;
}

// Both pagehide and visibilitychange, since neither comes every time on every phone.
const WINDOW = ['pagehide', 'pageshow', 'focus', 'blur', 'storage'];
const DOCUMENT = ['visibilitychange', 'freeze', 'resume', 'focusout'];

/** Starts listening. Returns a function that stops. */
export function watchPage({ window, document }: Page, react: PageReactions): () => void {
  const heard = (event: Event): void => {
    const { type } = event;
    if (type === 'storage') {
      const { key, newValue } = event as StorageEvent;
      react.stored(key, newValue);
    } else if (type === 'blur' || type === 'focusout') react.pause();
    else if (type === 'pagehide' || type === 'freeze' || document.visibilityState === 'hidden') react.leave();
    else react.comeBack();
  };
  const each = (method: 'addEventListener' | 'removeEventListener'): void => {
    WINDOW.forEach((name) => window[method](name, heard));
    DOCUMENT.forEach((name) => document[method](name, heard));
  };
  each('addEventListener');
  return () => each('removeEventListener');
}
