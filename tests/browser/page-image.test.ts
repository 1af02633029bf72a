import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { run, serveReview } from '../../src/index.ts';
import { hasBrowser, launchBrowser } from './browser.ts';
import { buildPage } from './build-page.ts';

test.skipIf(!hasBrowser)(
  'a claim of a PDF is shown as it is printed, drawn in the page under its own policy',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'heshu-pdf-'));
    const [papers, out, page] = [join(folder, 'papers'), join(folder, 'out'), buildPage()];
    mkdirSync(papers);
    copyFileSync('corpus/usgs-summaries-en.pdf', join(papers, 'summaries.pdf'));
    await run({ inputs: [papers], out });
    const server = await serveReview({ corpus: papers, out, page, reviewer: 'Lin' });
    const browser = await launchBrowser();
    onTestFinished(async () => {
      await browser.close();
      await server.close();
      for (const made of [folder, dirname(dirname(page))]) rmSync(made, { recursive: true, force: true });
    });
    const opened = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'en' });
    const complaints: string[] = [];
    opened.on('console', (message) => complaints.push(message.text()));
    opened.on('pageerror', (error) => complaints.push(error.message));
    await opened.goto(`${server.url}#/facts`);
    await opened.locator('.fact-line a').first().click();
    await opened.locator('summary', { hasText: 'As printed on page' }).first().click();
    await opened.locator('.page-image canvas').waitFor({ timeout: 20_000 });
    const inked = await opened.evaluate(`{
      const canvas = document.querySelector('.page-image canvas');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      let dark = 0;
      for (let index = 0; index < data.length; index += 4) if (data[index + 3] > 0 && data[index] < 128) dark++;
      dark / (data.length / 4);
    }`);
    expect(inked).toBeGreaterThan(0.01);
    expect(inked).toBeLessThan(0.5);
    expect(complaints).toEqual([]);
  },
  60_000,
);
