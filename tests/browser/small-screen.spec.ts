import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { assessmentWords } from '@/strings/assessment';
import { awake, clipped, focusFaults, sideways, spread, tooSmall } from './support/controls';
import { looked, lookTime } from './support/shapes';
import { samples, useSite } from './support/site';
import { assessmentState, fill } from './support/snabbkoll';
import { fileFrom, pdfButton, ready, saved } from './support/tools';

const site = useSite();
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

/** Text spacing as in WCAG 1.4.12, the way a reader's own style sheet sets it. */
const addSpacing = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    );
    document.adoptedStyleSheets = [sheet];
  });

describe('every page', () => {
  it(
    'fits a phone, a magnified window and wide text spacing, with targets a finger can hit',
    { timeout: lookTime(120_000) },
    async () => {
      const context = await site.context(phone);
      const faults: string[] = [];
      await spread(
        looked,
        () => context.newPage(),
        async (page, address) => {
          const note = (what: string) => (list: string[]) =>
            faults.push(...list.map((fault) => `${address} ${what}: ${fault}`));
          await page.setViewportSize(phone.viewport);
          await page.goto(site.url + address);
          note('360 px')(await sideways(page));
          note('small')(await tooSmall(page));
          if ((await page.locator('#lattlast').count()) > 0) {
            await page.evaluate(() => {
              location.hash = '#lattlast';
            });
            note('360 px lättläst')(await sideways(page));
            note('small lättläst')(await tooSmall(page));
          }
          await page.setViewportSize({ width: 320, height: 256 });
          note('320×256')(await sideways(page));
          await addSpacing(page);
          note('spacing')(await sideways(page));
          note('spacing cuts')(await clipped(page));
        },
      );
      expect(faults).toEqual([]);
    },
  );
});

describe('on a phone', () => {
  it('the menu opens, leads on, and closes', async () => {
    const page = await site.page('/begrepp/', phone);
    const menu = page.locator('details.menu');
    await menu.locator('summary').tap();
    const links = menu.getByRole('link');
    expect(await links.count()).toBeGreaterThan(5);
    expect(await links.first().isVisible()).toBe(true);
    expect(await sideways(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
    await menu.locator('summary').tap();
    expect(await links.first().isVisible()).toBe(false);
    await menu.locator('summary').tap();
    await menu.getByRole('link', { name: /Börja här/ }).tap();
    await page.waitForURL('**/borja-har/**');
  });

  it('a reader comes from the start page to a filled-in Snabbkoll and its PDF', async () => {
    const page = await site.page('/', phone);
    await page.getByRole('link', { name: 'Gör Snabbkollen' }).tap();
    await page.waitForURL('**/sjalvskattningar/snabbkoll/');
    await ready(page);
    await fill(page);
    await saved(page);
    expect((await assessmentState(page)).words).toBe(assessmentWords.progress(12, 12));
    expect(await sideways(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
    const { bytes } = await fileFrom(page, pdfButton(page));
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  it('nothing that stays put hides the text of a magnified page', async () => {
    const context = await site.context({ viewport: { width: 320, height: 256 } });
    const page = await context.newPage();
    for (const address of samples) {
      await page.goto(site.url + address);
      const covered = await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight / 2);
        return [...document.querySelectorAll('body *')]
          .filter((node) => ['fixed', 'sticky'].includes(getComputedStyle(node).position))
          .map((node) => node.getBoundingClientRect())
          .filter(({ top, bottom, height }) => height > 0 && top < innerHeight && bottom > 0)
          .reduce((sum, { height }) => sum + height, 0);
      });
      expect(covered, address).toBeLessThan(64);
    }
  });
});

describe('what is being filled in', () => {
  it.each([
    ['a checklist on a phone', '/checklistor/start-av-verksamhet/', '.tick', phone],
    ['a checklist', '/checklistor/start-av-verksamhet/', '.tick', {}],
    ['the Snabbkoll on a phone', '/sjalvskattningar/snabbkoll/', '.criterion .choice:nth-of-type(2)', phone],
    ['the Snabbkoll', '/sjalvskattningar/snabbkoll/', '.criterion .choice:nth-of-type(2)', {}],
  ])('stays where it is on the screen when it is saved: %s', async (_, address, target, screen) => {
    const page = await site.page(address, screen);
    await ready(page);
    // Safari does not hold the page in place when something above changes its height, so no help here either.
    await page.evaluate(() => {
      document.documentElement.style.overflowAnchor = 'none';
    });
    const jumps: string[] = [];
    for (let i = 0; i < 12; i += 1) {
      const box = page.locator(target).nth(i);
      await box.scrollIntoViewIfNeeded();
      const before = (await box.boundingBox())?.y ?? 0;
      await box.click();
      await saved(page);
      const after = (await box.boundingBox())?.y ?? 0;
      if (Math.abs(after - before) > 1) jumps.push(`${i}: ${Math.round(after - before)} px`);
    }
    expect(jumps).toEqual([]);
  });
});

describe('with the keyboard', () => {
  it(
    'every stop shows where it is, uncovered, forwards and backwards, and the skip link comes first',
    { timeout: 120_000 },
    async () => {
      const faults: string[] = [];
      const context = await site.context();
      await spread(
        samples,
        () => context.newPage(),
        async (page, address) => {
          await page.goto(site.url + address);
          await awake(page);
          await page.evaluate(() => {
            (document.activeElement as HTMLElement | null)?.blur();
            scrollTo(0, 0);
          });
          let stops = 0;
          // Upwards too where a bar stays at the top and could hide what is focused.
          const bar = await page.locator('.tool-bar').count();
          for (const key of bar > 0 ? ['Tab', 'Shift+Tab'] : ['Tab']) {
            for (let i = 0; i < 220; i += 1) {
              await page.keyboard.press(key);
              const { where, faults: found } = await focusFaults(page);
              if (where === '') break;
              // Search puts the focus in its field.
              if (key === 'Tab' && i === 0 && address !== '/sok/' && !where.includes('Hoppa till innehåll'))
                faults.push(`${address}: first stop is ${where}`);
              faults.push(...found.map((fault) => `${address} ${key} ${where}: ${fault}`));
              stops += 1;
            }
          }
          if (stops < 5) faults.push(`${address}: only ${stops} stops`);
        },
      );
      expect(faults).toEqual([]);
    },
  );
});

describe('a reader’s own settings', () => {
  it('reduced motion: nothing moves', async () => {
    const context = await site.context({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const address of samples) {
      await page.goto(site.url + address);
      const moving = await page.evaluate(() => [
        ...document.getAnimations().map(() => 'animation'),
        ...[document.documentElement, ...document.querySelectorAll('body *')].flatMap((node) => {
          const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(node);
          const still = scrollBehavior === 'auto' && /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none';
          return still ? [] : [`${node.tagName}.${node.className}`];
        }),
      ]);
      expect(moving, address).toEqual([]);
    }
  });

  it('forced colours: controls keep their borders, and what is chosen shows', async () => {
    const context = await site.context({ forcedColors: 'active' });
    const page = await context.newPage();
    for (const address of samples) {
      await page.goto(site.url + address);
      const bare = await page.evaluate(() =>
        [...document.querySelectorAll('.button, input[type=search], textarea, select, .search-link')]
          .filter((node) => node.checkVisibility())
          .filter((node) => {
            const { borderTopStyle, borderTopWidth } = getComputedStyle(node);
            return borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1;
          })
          .map((node) => node.outerHTML.slice(0, 80)),
      );
      expect(bare, address).toEqual([]);
    }
    await page.goto(`${site.url}/sjalvskattningar/snabbkoll/`);
    await ready(page);
    await page.locator('.criterion').first().getByRole('radio').nth(3).check();
    // The bars of the picture are drawn in the reader's own colours: on any background they stand out from it.
    const bars = await page.evaluate(() => {
      const colour = (selector: string, property: 'fill' | 'backgroundColor') =>
        getComputedStyle(document.querySelector(selector)!)[property];
      return {
        paper: colour('body', 'backgroundColor'),
        self: colour('.bar-self', 'fill'),
        evidenced: colour('.bar-evidenced', 'fill'),
        track: colour('.bar-track', 'fill'),
      };
    });
    expect(bars.track).toBe(bars.paper);
    expect(new Set([bars.paper, bars.self, bars.evidenced]).size).toBe(3);
  });

  it('a larger text size of 200 % breaks nothing', async () => {
    const context = await site.context({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    for (const address of samples) {
      await page.goto(site.url + address);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await sideways(page), address).toEqual([]);
      expect(await clipped(page), address).toEqual([]);
    }
  });
});
