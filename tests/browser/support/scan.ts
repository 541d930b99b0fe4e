import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { axeExceptions } from '../axe-exceptions';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that can give another answer in other colours on the same page. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * Runs axe on a page as it stands: WCAG 2.2 AA, best practice and, beyond them, contrast 7:1 (1.4.6).
 * `colours` runs the rules about colour only: for the other theme of a page that has been scanned whole.
 */
export async function scan(page: Page, where: string, scope: 'whole' | 'colours' = 'whole'): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  if (scope === 'whole')
    builder.options({
      runOnly: { type: 'tag', values: tags },
      rules: { 'color-contrast-enhanced': { enabled: true } },
      resultTypes: ['violations'],
    });
  else builder.options({ runOnly: { type: 'rule', values: colourRules }, resultTypes: ['violations'] });
  const { violations } = await builder.analyze();
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
