import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { axeExceptions } from '../axe-exceptions';

// axe itself, not its builder for Playwright: that one sends half a megabyte to the page for every scan.
const { source } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))('axe-core') as {
  source: string;
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that can give another answer in other colours on the same page. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

const whole: RunOptions = {
  runOnly: { type: 'tag', values: tags },
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
};
const colours: RunOptions = { runOnly: { type: 'rule', values: colourRules }, resultTypes: ['violations'] };

interface Scope {
  /** Only the rules about colour: for the other theme of a page that has been scanned whole. */
  coloursOnly?: boolean;
  /** Only a part of the page. */
  part?: string;
}

/** Runs axe on a page as it stands: WCAG 2.2 AA, best practice and, beyond them, contrast 7:1 (1.4.6). */
export async function scan(
  page: Page,
  where: string,
  { coloursOnly = false, part = 'html' }: Scope = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    ([scope, options]) =>
      (window as unknown as { axe: { run(scope: string, options: RunOptions): Promise<AxeResults> } }).axe.run(
        scope,
        options,
      ),
    [part, coloursOnly ? colours : whole] as const,
  );
  const path = new URL(page.url()).pathname;
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .map(({ target, failureSummary }) => ({ target: target.join(' '), summary: failureSummary ?? '' }))
      .filter(
        ({ target }) =>
          !axeExceptions.some((known) => known.rule === id && target.includes(known.target) && known.pages.test(path)),
      )
      .map(({ target, summary }) => `${where} ${id}: ${target} — ${summary.replaceAll(/\s+/g, ' ').slice(0, 240)}`),
  );
}
