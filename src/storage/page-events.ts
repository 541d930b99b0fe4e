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

/** Starts listening. Returns a function that stops. */
export function watchPage(page: Page, react: PageReactions): () => void {
  const { window, document } = page;
  const stop = new AbortController();
  const on = (target: EventTarget, names: readonly string[], handler: (event: Event) => void): void =>
    names.forEach((name) => target.addEventListener(name, handler, { signal: stop.signal }));

  // pagehide and visibilitychange both, since neither comes every time on every phone.
  on(window, ['pagehide'], react.leave);
  on(document, ['freeze'], react.leave);
  on(document, ['visibilitychange'], () => (document.visibilityState === 'hidden' ? react.leave() : react.comeBack()));
  on(window, ['blur'], react.pause);
  on(document, ['focusout'], react.pause);
  on(window, ['focus'], react.comeBack);
  // Not only when persisted: a page restored in another way has nothing to re-read and it costs little.
  on(window, ['pageshow'], react.comeBack);
  on(document, ['resume'], react.comeBack);
  on(window, ['storage'], (event) => {
    const { key, newValue } = event as StorageEvent;
    react.stored(key, newValue);
  });
  return () => stop.abort();
}
