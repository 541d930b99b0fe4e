import type { Page } from 'playwright-core';

/** Runs the work for every entry, a few at a time, each worker with a page of its own. */
export async function spread<T>(
  entries: readonly T[],
  open: () => Promise<Page>,
  work: (page: Page, entry: T) => Promise<void>,
  workers = 2,
): Promise<void> {
  const left = [...entries];
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const page = await open();
      for (let entry = left.shift(); entry !== undefined; entry = left.shift()) await work(page, entry);
    }),
  );
}

/** Waits until every island of the page has its script, and a tool what comes after it. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('astro-island[ssr]') === null &&
      (document.querySelector('.checklist, .assessment') === null || document.querySelector('.save-menu') !== null),
  );
}

/** What sticks out of the page to the right, if the page can be scrolled sideways. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    // A long word sticks out of its box without making it wider, so the box alone does not tell.
    const spills = (node: Element) => node.clientWidth > 0 && node.scrollWidth > node.clientWidth + 1;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (node) =>
        (node.getBoundingClientRect().right > clientWidth + 1 || spills(node)) &&
        !node.closest('.table-box > *, .sr-only'),
    );
    return wide.map((node) => `${node.tagName}.${node.className}: ${node.textContent?.trim().slice(0, 40)}`).slice(-3);
  });
}

/**
 * Things to press that are too small for a finger: under 44 px in a tool, under 24 px elsewhere.
 * A link in a sentence may be as low as its line.
 */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inSentence = (node: Element) => {
      if (node.tagName !== 'A' || getComputedStyle(node).display !== 'inline') return false;
      const block = node.closest('p, li, dd, td, th, dt');
      return block !== null && (block.textContent ?? '').trim().length > (node.textContent ?? '').trim().length + 2;
    };
    const found: string[] = [];
    for (const node of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      if (!node.checkVisibility({ visibilityProperty: true }) || inSentence(node)) continue;
      const target = node.matches('[type=checkbox], [type=radio]') ? (node.closest('label') ?? node) : node;
      const { width, height } = target.getBoundingClientRect();
      const tool = node.tagName !== 'A' && node.closest('.tool, .tool-search, .save-menu') !== null;
      const least = tool ? 44 : 24;
      if (width < least - 0.01 || height < least - 0.01)
        found.push(
          `${node.tagName} ${Math.round(width)}×${Math.round(height)}: ${(target.textContent || node.id).trim().slice(0, 40)}`,
        );
    }
    return found;
  });
}

/** Texts that are cut off by their box. */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((node) => {
        if (
          !node.checkVisibility() ||
          node.closest(
            '.sr-only, .skip, textarea, input, select, svg, .toc-inline, .next-up, .matrix-part thead, .compare thead',
          )
        )
          return false;
        const { overflowX, overflowY } = getComputedStyle(node);
        const cutX = ['hidden', 'clip'].includes(overflowX) && node.scrollWidth > node.clientWidth + 1;
        const cutY = ['hidden', 'clip'].includes(overflowY) && node.scrollHeight > node.clientHeight + 1;
        return cutX || cutY;
      })
      .map((node) => `${node.tagName}.${node.className}: ${node.textContent?.trim().slice(0, 40)}`),
  );
}

/** The focused element, and what is wrong with how it shows. */
export function focusFaults(page: Page): Promise<{ where: string; faults: string[] }> {
  return page.evaluate(() => {
    const node = document.activeElement;
    if (!node || node === document.body) return { where: '', faults: [] };
    const name = `${node.tagName}#${node.id} ${(node.getAttribute('aria-label') || node.textContent || '').trim().slice(0, 40)}`;
    const faults: string[] = [];
    const { outlineStyle, outlineWidth } = getComputedStyle(node);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push('no visible focus');
    // A link over two lines has a box with nothing in its middle.
    const box = node.getClientRects()[0] ?? node.getBoundingClientRect();
    if (box.bottom < 1 || box.top > innerHeight - 1 || box.right < 1 || box.left > innerWidth - 1)
      faults.push('off screen');
    else {
      // Any part of it that shows is enough for WCAG 2.4.11; we ask for the whole of what fits (2.4.12).
      const points = [0.1, 0.5, 0.9].map((part) => box.top + box.height * part).filter((y) => y > 0 && y < innerHeight);
      const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
      const covered = points.filter((y) => {
        const top = document.elementFromPoint(x, y);
        return !top || !(node.contains(top) || top.contains(node) || node.closest('label')?.contains(top));
      });
      if (covered.length > 0) faults.push(`covered by ${document.elementFromPoint(x, covered[0] ?? 0)?.className}`);
    }
    return { where: name, faults };
  });
}
