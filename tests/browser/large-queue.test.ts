import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, launchBrowser } from './browser.ts';
import { buildPage } from './build-page.ts';
import { multiplyResults } from './multiply-results.ts';
import { forgetRuns, openDesk } from './review-desk.ts';
import type { ReviewDesk } from './review-desk.ts';

const count = 10_000;
const [papers, perPaper] = [20, 25];
const goods = ['lithium', 'copper', 'cobalt', 'nickel', 'zinc', 'tin', 'gold', 'silver', 'lead', 'graphite'];
/** Pairs of papers that disagree on every country and year they name. */
const texts = Object.fromEntries(
  Array.from({ length: papers }, (_, paper) => {
    const lines = Array.from({ length: perPaper }, (_, line) => {
      const year = 1990 + line;
      return `Chile produced ${(paper % 2 === 0 ? 1000 : 2000) + line * 10 + Math.floor(paper / 2) * 7000} t of ${goods[Math.floor(paper / 2)]} in ${year}.`;
    });
    return [`paper-${paper}.md`, `${lines.join('\n\n')}\n`];
  }),
);

describe.skipIf(!hasBrowser)(
  `a queue of ${count} findings in ${hasBrowser ? 'Chromium' : 'no browser: skipped'}`,
  { timeout: 60_000 },
  () => {
    let browser: Browser;
    let desk: ReviewDesk;

    beforeAll(async () => {
      browser = await launchBrowser();
      desk = await openDesk(browser, buildPage(), texts, (out) => multiplyResults(out, count));
    }, 60_000);
    afterAll(async () => {
      await browser.close();
      await desk.close();
      forgetRuns();
    });

    test('is first seen within a second, and the next finding within 50 ms of its key', async () => {
      const page = await desk.open();
      const firstViews: number[] = [];
      for (let load = 0; load < 3; load++) {
        await page.reload();
        await page.locator('.card').nth(1).waitFor();
        firstViews.push(await page.evaluate<number>("performance.getEntriesByName('heshu-first-view')[0].startTime"));
      }
      expect(await page.locator('.tally', { hasText: `${count} shown` }).count()).toBe(1);
      const firstView = Math.min(...firstViews);
      const keypresses: number[] = [];
      for (let press = 0; press < 20; press++) {
        await page.waitForTimeout(60);
        keypresses.push(
          await page.evaluate<number>(`new Promise((resolve) => {
          const begun = performance.now();
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
        })`),
        );
      }
      const middle = keypresses.sort((a, b) => a - b)[10]!;
      process.stdout.write(`loads: ${firstViews.map(Math.round).join(', ')} ms; `);
      process.stdout.write(
        `first view ${Math.round(firstView)} ms, next finding ${middle.toFixed(1)} ms (at most ${keypresses.at(-1)!.toFixed(1)} ms)\n`,
      );
      expect(firstView).toBeLessThan(1000);
      expect(middle).toBeLessThan(50);
    });

    test('scrolls to its end with few rows in the document', async () => {
      const page = await desk.open();
      await page.locator('#queue').press('End');
      await page.locator(`.row[aria-posinset="${count}"]`).waitFor();
      expect(await page.locator('.row').count()).toBeLessThan(60);
      expect(await page.locator(`.row[aria-posinset="${count}"].current`).count()).toBe(1);
    });
  },
);
