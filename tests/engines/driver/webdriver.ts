/** As much of W3C WebDriver (https://www.w3.org/TR/webdriver2/) as it takes to drive one browser. */

/** The key under which WebDriver hands out elements, fixed by the standard (section 12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Sends a command and gives its value. */
export type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** What a script in the page said: a value, or the error that stopped it. */
interface Said {
  value?: unknown;
  error?: string;
}

/**
 * The value in a driver's answer.
 * @throws Error with WebDriver's own code, when the answer is one
 */
export function readAnswer(text: string): unknown {
  let answer: { value?: { error?: unknown; message?: unknown } | null } | null;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new Error(`no answer from a WebDriver: ${text.slice(0, 200)}`);
  }
  if (answer === null || typeof answer !== 'object' || !('value' in answer))
    throw new Error(`no answer from a WebDriver: ${text.slice(0, 200)}`);
  if (typeof answer.value?.error === 'string') throw new Error(`${answer.value.error}: ${answer.value.message ?? ''}`);
  return answer.value;
}

/** @param origin where the driver listens, without a slash at the end */
export function commandsTo(origin: string): Command {
  return async (method, path, body) => {
    const response = await fetch(origin + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    return readAnswer(await response.text());
  };
}

/** The body of an asynchronous script that runs a function of ours, with its argument and its answer as JSON text. */
export function scriptOf(run: (argument: never) => unknown): string {
  return `const done = arguments[arguments.length - 1];
const argument = arguments[0] === null ? undefined : JSON.parse(arguments[0]);
(async () => (${run})(argument))().then(
  (value) => done(JSON.stringify({ value })),
  (error) => done(JSON.stringify({ error: String(error) })),
);`;
}

/**
 * What scriptOf's script said.
 * @throws Error with what the page said, when the function threw
 */
export function readSaid(text: unknown): unknown {
  if (typeof text !== 'string') throw new Error(`the page gave ${typeof text} instead of an answer`);
  const said = JSON.parse(text) as Said;
  if (said.error !== undefined) throw new Error(`in the page: ${said.error}`);
  return said.value;
}

/** The reference to an element, as later commands want it in their path. */
export function readElement(value: unknown): string {
  const id = (value as Record<string, unknown> | null)?.[ELEMENT];
  if (typeof id !== 'string') throw new Error(`no element in ${JSON.stringify(value)}`);
  return id;
}
