/**
 * One way to drive any browser engine: no more than the tests need, so that the same tests run in all of them.
 * Everything that crosses into a page or out of it is plain JSON.
 */

/** An element: the first that a CSS selector finds, or the link or button with exactly these words. */
export type Target = string | { readonly words: string };

/** A page in a tab of its own. */
export interface Tab {
  /** Opens an address and waits until it has loaded. */
  goto: (url: string) => Promise<unknown>;
  reload: () => Promise<unknown>;
  /** Runs a function in the page and waits for what it returns or promises. It knows nothing of the test around it. */
  evaluate: <R, A = void>(run: (argument: A) => R | Promise<R>, argument?: A) => Promise<R>;
  /** A real click: fails when the element is missing or cannot be clicked. */
  click: (target: Target) => Promise<void>;
  /** Types into a field with the keyboard. */
  type: (field: string, text: string) => Promise<void>;
  /** Chooses in a drop-down list by value. */
  choose: (list: string, value: string) => Promise<void>;
  /** PNG. */
  screenshot: () => Promise<Uint8Array>;
  close: () => Promise<unknown>;
}

/** A running browser with an empty memory, or with that of a profile. */
export interface Browser {
  newPage: () => Promise<Tab>;
  /** Addresses outside this machine that pages have asked for since it started. */
  readonly outside: string[];
  close: () => Promise<unknown>;
}

export interface OpenOptions {
  /** A folder for what the browser remembers. Without it nothing is remembered. */
  readonly profile?: string;
  /** As when the reader has forbidden sites to save. */
  readonly storage?: 'forbidden';
}

export interface Engine {
  readonly name: 'firefox' | 'webkit';
  /** Does a browser opened again on the same profile remember? */
  readonly keepsProfile: boolean;
  /** Can the browser itself forbid storage? Otherwise a test has to pretend. */
  readonly canForbidStorage: boolean;
  readonly open: (options?: OpenOptions) => Promise<Browser>;
}

/**
 * Asks the page again and again until the answer is something other than false, null or undefined.
 * @param what for the message when it never comes
 * @param patience milliseconds
 */
export async function until<R, A = void>(
  tab: Pick<Tab, 'evaluate'>,
  what: string,
  ask: (argument: A) => R | false | null | undefined,
  argument?: A,
  patience = 20_000,
): Promise<R> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await tab.evaluate(ask, argument);
    if (answer !== false && answer !== null && answer !== undefined) return answer as R;
    if (Date.now() > end) throw new Error(`waited ${patience} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
