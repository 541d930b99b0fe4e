import { createRequire } from 'node:module';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { axeExceptions, axeReviewed } from '../axe-exceptions';

// axe itself, not its builder for Playwright, which sends half a megabyte to the page for every scan.
const { source } = createRequire(import.meta.url)('axe-core') as { source: string };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that can give another answer in other colours on the same page. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

const whole: RunOptions = {
  runOnly: { type: 'tag', values: tags },
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
};
const colours: RunOptions = {
  runOnly: { type: 'rule', values: colourRules },
  resultTypes: ['violations', 'incomplete'],
};

interface Scope {
  /** Only the rules about colour: for the other theme of a page that has been scanned whole. */
  coloursOnly?: boolean;
  /** Only a part of the page. */
  part?: string;
}

/**
 * Waits until nothing in the page has changed for a while. axe looks up what it found by its place in the tree: when a
 * part came in while it ran, it could not say which heading came before which.
 */
const still = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const quiet = 150;
        let timer = setTimeout(finish, quiet);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(finish, quiet);
        });
        observer.observe(document, { subtree: true, childList: true });
        function finish() {
          observer.disconnect();
          done();
        }
      }),
  );

/** Runs axe on a page as it stands: WCAG 2.2 AA, best practice and, beyond them, contrast 7:1 (1.4.6). */
export async function scan(
  page: Page,
  where: string,
  { coloursOnly = false, part = 'html' }: Scope = {},
): Promise<string[]> {
  await still(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations, incomplete } = await page.evaluate(
    ([scope, options]) =>
      (window as unknown as { axe: { run(scope: string, options: RunOptions): Promise<AxeResults> } }).axe.run(
        scope,
        options,
      ),
    [part, coloursOnly ? colours : whole] as const,
  );
  const path = new URL(page.url()).pathname;
  const list = (results: Result[], isKnown: (rule: string, target: string) => boolean, what: string) =>
    results.flatMap(({ id, nodes }) =>
      nodes
        .map(({ target, any, all, none }) => ({
          target: target.join(' '),
          why: [...any, ...all, ...none].map(({ message }) => message).join(' '),
        }))
        .filter(({ target }) => !isKnown(id, target))
        .map(({ target, why }) => `${where} ${what}${id}: ${target} — ${why.slice(0, 240)}`),
    );
  return [
    ...list(
      violations,
      (id, target) =>
        axeExceptions.some(
          ({ rule, target: known, pages }) => rule === id && target.includes(known) && pages.test(path),
        ),
      '',
    ),
    ...list(
      incomplete,
      (id, target) =>
        axeReviewed.some(
          ({ rule, target: known, where: only }) =>
            rule.test(id) && known.test(target) && (only === undefined || only.test(where)),
        ),
      'not judged ',
    ),
  ];
}
