import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildPage } from './build-page.ts';
import { forgetRuns, openDesk, type ReviewDesk } from './review-desk.ts';

/** One browser and one built page for the tests of a suite; the function opens a desk over papers, which the end of its test closes. */
export function useDesks(): (texts: Record<string, string>) => Promise<ReviewDesk> {
  let browser: Browser;
  let built = '';
  beforeAll(async () => {
    built = buildPage();
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    forgetRuns();
    rmSync(dirname(dirname(built)), { recursive: true, force: true });
  });
  return async (texts) => {
    const opened = await openDesk(browser, built, texts);
    onTestFinished(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      await opened.close();
    });
    return opened;
  };
}
