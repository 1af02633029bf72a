import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import type { ReviewDesk } from './review-desk.ts';
import { useDesks } from './use-desks.ts';

const texts = {
  'a.md':
    'China produced 240000 t of rare earths in 2023.\n\nThe United States produced 43000 t of rare earths in 2023.\n\n澳大利亚2022年稀土产量为1.8万吨。\n',
  'b.md': 'China produced 310000 t of rare earths in 2023.\n\nThe United States produced 61000 t of rare earths in 2023.\n',
  'c.txt': '据统计，2022年澳大利亚稀土产量为2.9万吨。\n',
};

describe.skipIf(!hasBrowser)(
  `the review page in ${hasBrowser ? 'Chromium' : 'no browser: skipped, for there is no /usr/bin/chromium'}`,
  { timeout: 60_000 },
  () => {
    const open = useDesks();
    const desk = (files: Record<string, string> = texts): Promise<ReviewDesk> => open(files);
    const current = (page: Page) => page.locator('.row.current').getAttribute('data-id');
    const statusOf = (page: Page, id: string | null) => page.locator(`[data-id="${id}"] .status`).textContent({ timeout: 3000 });
    const records = ({ papers }: ReviewDesk) =>
      readFileSync(join(papers, 'decisions.jsonl'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    const said = (page: Page, text: string) => page.locator('.toast', { hasText: text }).waitFor({ timeout: 3000 });

    test('keys decide and lead on; undo and redo go back and forth, over a reload too', async () => {
      const here = await desk();
      const page = await here.open();
      const first = await current(page);
      await page.locator('.card').nth(1).waitFor();
      await page.keyboard.press('b');
      await page.keyboard.press('n');
      await page.keyboard.type('a misprint');
      await page.keyboard.press('Escape');
      await page.keyboard.press('1');
      await said(page, 'saved');
      expect(await statusOf(page, first)).toBe('Error');
      expect(await current(page)).not.toBe(first);
      const [record] = records(here);
      expect(record).toMatchObject({
        finding: first,
        verdict: 'error',
        who: 'Lin',
        note: 'a misprint',
        prefer: expect.stringMatching(/^c/),
      });
      expect(record!['prefer']).not.toBe(record!['claim']);

      await page.keyboard.press('3');
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.press('4');
      await expect.poll(() => records(here).length).toBe(2);
      expect(records(here)[1]).toMatchObject({ verdict: 'both-right', differ: 'definition' });

      await page.reload();
      await page.locator('.row').first().waitFor();
      await page.keyboard.press('u');
      await said(page, 'Taken back');
      await page.keyboard.press('u');
      await expect.poll(() => records(here).length).toBe(4);
      await page.locator('.tally', { hasText: '0 of 3' }).waitFor();
      await page.keyboard.press('u');
      await said(page, 'nothing to undo');
      await page.keyboard.press('r');
      await page.locator('.tally', { hasText: '1 of 3' }).waitFor();
      expect(await statusOf(page, first)).toBe('Error');
    });

    test('a right reading is asked for, and the next run takes it up while the page looks on', async () => {
      const here = await desk();
      const page = await here.open();
      await page.locator('.card').nth(1).waitFor();
      await page.keyboard.press('5');
      await page.locator('dialog[open] input[name=figure]').fill('310000 t');
      await page.locator('dialog[open] input[name=period]').fill('2021');
      await page.keyboard.press('Enter');
      await page.locator('.pending span', { hasText: 'Waiting for the next run: 1' }).waitFor();
      await here.add('d.txt', 'It rained.\n');
      await page.locator('.pending span').waitFor({ state: 'detached' });
      await page.locator('.tally', { hasText: 'of 2 decided' }).waitFor();
      expect(records(here)).toMatchObject([{ verdict: 'extraction-wrong', reading: { figure: '310000 t', period: '2021' } }]);
    });

    test('filters and search narrow the queue, bulk decisions hold for all that is selected', async () => {
      const here = await desk();
      const page = await here.open();
      await page.keyboard.press('/');
      await page.keyboard.type('no such words');
      await expect.poll(() => page.locator('.row').count()).toBe(0);
      await page.locator('#search').fill('2.9万吨');
      await expect.poll(() => page.locator('.row').count()).toBe(1);
      await page.locator('#search').fill('');
      await page.locator('summary', { hasText: 'Filters' }).click();
      await page.locator('[data-filter=language]').selectOption('zh');
      await expect.poll(() => page.locator('.row').count()).toBe(1);
      await page.locator('[data-filter=language]').selectOption('');
      await page.locator('[data-filter=paper]').selectOption({ index: 2 });
      await expect.poll(() => page.locator('.row').count()).toBe(2);
      await page.locator('[data-filter=paper]').selectOption('');
      await page.locator('h1').click();
      await page.keyboard.press('Shift+X');
      await page.locator('.bulk', { hasText: '3 selected' }).waitFor();
      await page.keyboard.press('4');
      await page.locator('.tally', { hasText: '3 of 3' }).waitFor();
      expect(new Set(records(here).map(({ batch }) => batch)).size).toBe(1);
      await page.keyboard.press('u');
      await page.locator('.tally', { hasText: '0 of 3' }).waitFor();
    });

    test('a decision holds when a paper joins, and the page keeps its place; it is stale once its quote has changed', async () => {
      const here = await desk();
      const page = await here.open();
      const first = await current(page);
      await page.keyboard.press('2');
      await said(page, 'saved');
      const place = await current(page);
      await page.locator('#search').fill('t');
      await here.add('d.md', 'China produced 275000 t of rare earths in 2023.\n');
      await said(page, 'new results');
      expect(await page.locator('#search').inputValue()).toBe('t');
      expect(await current(page)).toBe(place);
      await page.locator('#search').fill('');
      await page.locator('[data-filter=status]').selectOption('');
      expect(await statusOf(page, first)).toBe('Error');

      await here.add('b.md', texts['b.md'].replace('310000', '320000').replace('61000', '62000'));
      await page.locator('.row.stale').waitFor();
      await page.locator('.row.stale').click();
      await page.locator('.decided.stale', { hasText: 'decide again' }).waitFor();
    });

    test('two windows see what either decides, and lose nothing', async () => {
      const here = await desk();
      const [one, two] = [await here.open('', 'Lin'), await here.open('', 'Wei')];
      const [first, second] = [
        await one.locator('.row').nth(0).getAttribute('data-id'),
        await two.locator('.row').nth(1).getAttribute('data-id'),
      ];
      await two.keyboard.press('j');
      await Promise.all([one.keyboard.press('1'), two.keyboard.press('4')]);
      for (const page of [one, two]) {
        await page.locator(`[data-id="${first}"] .status`, { hasText: 'Error' }).waitFor();
        await page.locator(`[data-id="${second}"] .status`, { hasText: 'Same after rounding' }).waitFor();
      }
      expect(new Set(records(here).map(({ who }) => who))).toEqual(new Set(['Lin', 'Wei']));
      await one.keyboard.press('u');
      await two.locator(`[data-id="${first}"] .status`).waitFor({ state: 'detached' });
      expect(await statusOf(two, second)).toBe('Same after rounding');
    });

    test('a paper that is out to do harm is shown as text', async () => {
      const evil = '<script>window.hurt = 1</script><img src=x onerror="window.hurt = 2"> [go](javascript:window.hurt=3)';
      const here = await desk({
        'a.txt': `${evil}\n\nChina produced 240000 t of rare earths in 2023 ${evil}.\n`,
        'b.txt': 'China produced 310000 t of rare earths in 2023.\n',
        'sources.json': JSON.stringify([{ file: 'a.txt', title: evil, year: 2024 }]),
      });
      const page = await here.open();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.locator('.card').nth(1).waitFor();
      await page.locator('.card', { hasText: 'window.hurt' }).first().waitFor();
      for (const hash of ['#/facts', '#/papers', '#/history', '#/document/a', '#/finding/%3Cimg%20src=x%20onerror=window.hurt=4%3E']) {
        await page.goto(`${here.url}${hash}`);
        await page.waitForTimeout(150);
      }
      expect(await page.evaluate('window.hurt')).toBeUndefined();
      expect(await page.locator('body img, body script, a[href^="javascript:"]').count()).toBe(0);
      expect(complaints).toEqual([]);
      await expect(page.evaluate("document.body.insertAdjacentHTML('beforeend', '<b>x</b>')")).rejects.toThrow(/TrustedHTML/);
    });

    test('the address with a wrong token shows nothing, and another page can do nothing', async () => {
      const here = await desk();
      const page = await here.open();
      const answer = await page.goto(here.url.replace(/[^/]+\/$/, `${'x'.repeat(24)}/`));
      expect(answer!.status()).toBe(403);
      await page.route('http://elsewhere.example/', (route) => route.fulfill({ contentType: 'text/html', body: '<p>elsewhere</p>' }));
      await page.goto('http://elsewhere.example/');
      const sent = page.evaluate(
        `fetch(${JSON.stringify(here.url)} + 'api/undo', { method: 'POST', mode: 'no-cors', body: '{"who":"Lin"}' }).then((r) => r.type, () => 'refused')`,
      );
      expect(['opaque', 'refused']).toContain(await sent);
      expect(await page.evaluate(`fetch(${JSON.stringify(here.url)} + 'api/queue').then(() => 'read', () => 'refused')`)).toBe('refused');
      expect(() => records(here)).toThrow(/ENOENT/);
    });

    test('axe finds no fault in any view, nor in the other language and the dark', async () => {
      const here = await desk();
      const page = await here.open();
      const client = await page.context().newCDPSession(page);
      await client.send('Page.setBypassCSP', { enabled: true });
      await page.keyboard.press('2');
      await said(page, 'saved');
      const faults: string[] = [];
      const views = { light: ['', '#/facts', '#/measures', '#/papers', '#/document/a', '#/history', 'help'], dark: ['', '#/facts'] };
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        for (const hash of views[scheme]) {
          await page.goto('about:blank');
          await page.goto(`${here.url}${hash === 'help' ? '' : hash}`);
          await page.locator('main section').first().waitFor();
          await page.waitForTimeout(200);
          if (hash === 'help') await page.keyboard.press('?');
          await page.evaluate(axe.source);
          const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>(
            'axe.run()',
          );
          faults.push(
            ...violations.flatMap(({ id, nodes }) =>
              nodes.map(({ html, failureSummary }) => `${scheme} ${hash} ${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
            ),
          );
        }
        await page.keyboard.press('Escape');
        await page.locator('[data-tool=language]').click();
      }
      expect(faults).toEqual([]);
    }, 60_000);

    test('the queue is used by keyboard alone: every control is reached, dialogs give the focus back', async () => {
      const here = await desk();
      const page = await here.open();
      await page.locator('.card').first().waitFor();
      await page.locator('#queue').focus();
      const [first, second] = [await current(page), await page.locator('.row').nth(1).getAttribute('data-id')];
      await page.keyboard.press('ArrowDown');
      expect(await current(page)).toBe(second);
      expect(await page.locator('#queue').getAttribute('aria-activedescendant')).toBe(`row-${second}`);
      await page.keyboard.press('k');
      expect(await current(page)).toBe(first);
      await page.keyboard.press('?');
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.evaluate('document.activeElement.id')).toBe('queue');
      const reached = new Set<string>();
      for (let count = 0; count < 60; count++) {
        await page.keyboard.press('Tab');
        reached.add(
          await page.evaluate(
            'document.activeElement.className + (document.activeElement.dataset.key ?? "") + (document.activeElement.dataset.tool ?? "")',
          ),
        );
      }
      for (const key of ['1', '4', '0']) expect([...reached].some((name) => name.startsWith('verdict') && name.endsWith(key))).toBe(true);
      expect([...reached]).toEqual(expect.arrayContaining(['undo', 'redo', 'language', 'note-field']));
    });

    test('at 200 % nothing is cut off sideways, in both languages', async () => {
      const here = await desk();
      const page = await here.open();
      await page.setViewportSize({ width: 640, height: 430 });
      for (const hash of ['#/', `#/finding/${await current(page)}`, '#/papers', '#/history']) {
        await page.goto(`${here.url}${hash}`);
        await page.waitForTimeout(150);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        expect(
          await page.evaluate('document.querySelector("main").scrollWidth - document.querySelector("main").clientWidth'),
        ).toBeLessThanOrEqual(0);
      }
    });

    test('a decisions.jsonl that another program writes to is followed', async () => {
      const here = await desk();
      const page = await here.open();
      const first = await current(page);
      await page.keyboard.press('4');
      await said(page, 'saved');
      const [line] = readFileSync(join(here.papers, 'decisions.jsonl'), 'utf8').split('\n');
      writeFileSync(join(here.papers, 'decisions.jsonl'), '');
      await page.locator(`[data-id="${first}"] .status`).waitFor({ state: 'detached' });
      writeFileSync(join(here.papers, 'decisions.jsonl'), `${line}\n`);
      expect(await statusOf(page, first)).toBe('Same after rounding');
    });
  },
);
