import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import type { ReviewDesk } from './review-desk.ts';
import { useDesks } from './use-desks.ts';

const texts = {
  'a.md': 'China produced 240000 t of rare earths in 2023.\n\nIn 2023 Chile held its talks in room 12 of the old mint.\n',
  'b.md': "China produced 310000 t of rare earths in 2023.\n\nChile's reedfall was 240 kt in 2023.\n",
  'c.md': "Chile's marshyield was 310 kt in 2023.\n",
};

describe.skipIf(!hasBrowser)(
  `measures and missed figures in ${hasBrowser ? 'Chromium' : 'no browser: skipped, for there is no /usr/bin/chromium'}`,
  { timeout: 60_000 },
  () => {
    const open = useDesks();
    const desk = (): Promise<ReviewDesk> => open(texts);
    const said = (page: Page, text: string) => page.locator('.toast', { hasText: text }).waitFor({ timeout: 5000 });
    const runAgain = async (page: Page): Promise<void> => {
      await page.locator('[data-tool="run"]').click();
      await said(page, 'A run has written new results');
    };
    const rowsOf = (here: ReviewDesk, file: string) =>
      readFileSync(join(here.out, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { exact?: string; rules?: string[]; message?: { en: string } });

    test('two measures that are one are set against each other after the next run, and no more once that is taken back', async () => {
      const here = await desk();
      const page = await here.open('#/measures');
      await page.locator('tr', { hasText: 'reedfall' }).getByRole('button', { name: 'Same as' }).click();
      await page.keyboard.type('nothing of the kind');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(`document.querySelector('dialog[open] input').validationMessage`)).toMatch(/no.*measure/i);
      await page.locator('dialog[open] input').fill('marshyield');
      await page.keyboard.press('Enter');
      await said(page, 'One measure: reedfall = marshyield');
      expect(await page.locator('.pending').textContent()).toContain('Waiting for the next run: 1');
      await runAgain(page);
      expect(rowsOf(here, 'findings.jsonl').map(({ message }) => message?.en)).toContainEqual(expect.stringContaining('marshyield'));
      await page.goto(`${here.url}#/history`);
      await page.locator('[data-withdraw]').click();
      await said(page, 'Taken back');
      await runAgain(page);
      expect(rowsOf(here, 'findings.jsonl').map(({ message }) => message?.en)).not.toContainEqual(expect.stringContaining('marshyield'));
    });

    test('words that are chosen become a figure: read by the reader, set right by the reviewer, in the next results', async () => {
      const here = await desk();
      const page = await here.open('#/document/a');
      const block = page.locator('[data-block]', { hasText: 'room 12' });
      await block.waitFor();
      await page.evaluate(`{
        const paragraph = [...document.querySelectorAll('[data-block]')].find((block) => block.textContent.includes('room 12'));
        paragraph.normalize();
        const start = paragraph.textContent.indexOf('12');
        const range = document.createRange();
        range.setStart(paragraph.firstChild, start);
        range.setEnd(paragraph.firstChild, start + 2);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
      }`);
      await page.getByRole('button', { name: 'Add this figure' }).click();
      const field = (name: string) => page.locator(`dialog[open] input[name="${name}"]`);
      await field('figure').waitFor();
      expect(await field('figure').inputValue()).toBe('12');
      expect(await field('subject').inputValue()).toBe('Chile');
      expect(await field('period').inputValue()).toBe('2023');
      await field('measure').fill('rooms of the mint');
      await page.keyboard.press('Enter');
      await said(page, 'Figure added: 12');
      expect(await page.locator('.added').textContent()).toContain('12');
      await runAgain(page);
      await page.locator('.claim', { hasText: '12' }).waitFor();
      expect(await page.locator('.added').count()).toBe(0);
      expect(rowsOf(here, 'claims.jsonl')).toContainEqual(
        expect.objectContaining({ exact: '12', measure: expect.objectContaining({ text: 'rooms of the mint' }), confidence: 1 }),
      );
      await page.keyboard.press('u');
      await said(page, 'Taken back');
      await runAgain(page);
      expect(rowsOf(here, 'claims.jsonl').map(({ exact }) => exact)).not.toContain('12');
    });

    test('numbers that were not taken are shown with the reason, and are added by keyboard alone', async () => {
      const here = await desk();
      const page = await here.open('#/document/a');
      await page.locator('.paper-tools input').focus();
      await page.keyboard.press('Space');
      const skipped = page.locator('.skip-mark', { hasText: /^12$/ });
      expect(await skipped.getAttribute('title')).toBe('a number of nothing');
      await skipped.focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog[open] input[name="figure"]').waitFor();
      await page.keyboard.press('Enter');
      await said(page, 'Figure added: 12');
    });

    test('axe finds no fault in the new views and dialogs, light or dark', async () => {
      const here = await desk();
      for (const theme of ['light', 'dark']) {
        const page = await here.open('#/measures');
        await page.emulateMedia({ colorScheme: theme as 'light' | 'dark' });
        const check = async (): Promise<void> => {
          const { violations } = await axeOn(page);
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        };
        await page.locator('.acts button').first().waitFor();
        await check();
        await page.locator('.acts button').first().click();
        await check();
        await page.keyboard.press('Escape');
        await page.goto(`${here.url}#/document/a`);
        await page.locator('.paper-tools input').check();
        await check();
        await page.locator('.skip-mark').first().click();
        await page.locator('dialog[open] input[name="figure"]').waitFor();
        await check();
        await page.context().close();
      }
    });
  },
);

/** axe comes in by the debugger, which the page's policy does not bind. */
async function axeOn(page: Page): Promise<axe.AxeResults> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  return (await page.evaluate('axe.run(document)')) as axe.AxeResults;
}
