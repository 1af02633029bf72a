import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { orderRecords } from '../../../src/publish/order-records.ts';
import { html } from '../../../src/publish/report/html.ts';
import { codeWords, methodWords, severityWords, statusWords, words } from '../../../src/publish/report/words.ts';
import { writeReport } from '../../../src/publish/report/write-report.ts';
import { temporaryFolder } from '../../run/temporary-folder.ts';
import { sampleOutcome } from '../sample-outcome.ts';

const hostile = '<script>window.hit = 1</script><img src=x onerror="window.hit=1">\'"&</style></table>';
const outcome = sampleOutcome({ a: '300 and 4000', b: '31 of 40' });
const hostileClaims = outcome.papers.map((paper) => ({
  ...paper,
  source: { ...paper.source, title: hostile },
  claims: paper.claims.map((claim) => ({ ...claim, quote: `${hostile} ${claim.exact}`, source: { ...claim.source, title: hostile } })),
}));
const facts = outcome.facts.map((fact, index) => ({
  ...fact,
  label_en: hostile,
  obs_value: String(10 ** index),
  lower: 10 ** index,
  finding_ids: index === 0 ? ['elsewhere', 'finding-1'] : ['elsewhere'],
}));
const page = writeReport(orderRecords(hostileClaims, { ...outcome, facts }), '1.2.3');
const chromiumPath = '/usr/bin/chromium';

describe('report.html', () => {
  test('holds the text of papers as text', () => {
    expect(page).not.toContain('<img');
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toContain('&lt;img src=x onerror=&quot;');
  });

  test('asks nothing of the network and is the same for the same records', () => {
    expect(page.match(/(?:src|href)="(?!#)[^"]*"/g)).toBeNull();
    expect(page).not.toMatch(/@import|url\(/);
    expect(writeReport(orderRecords(hostileClaims.toReversed(), { ...outcome, facts }), '1.2.3')).toBe(page);
  });

  test('a status leads to its finding, and every link to something on the page', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    expect(links.filter((id) => id.startsWith('finding-'))).toEqual(['finding-finding-1']);
  });

  test('every word is there in both languages', () => {
    for (const entry of [words, statusWords, codeWords, severityWords].flatMap((table) => Object.values(table)).concat(methodWords))
      expect([entry.zh, entry.en].every((word) => word.length > 0)).toBe(true);
  });

  test.skipIf(!existsSync(chromiumPath))('works from disk: language, theme, search, status, sorting, by keyboard too', async () => {
    const file = join(temporaryFolder(), 'report.html');
    writeFileSync(file, page);
    const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
    try {
      const tab = await browser.newPage({ viewport: { width: 390, height: 800 } });
      const complaints: string[] = [];
      tab.on('console', (message) => complaints.push(message.text()));
      tab.on('pageerror', (error) => complaints.push(error.message));
      tab.on('request', (request) => {
        if (!request.url().startsWith('file:')) complaints.push(request.url());
      });
      await tab.goto(`file://${file}?lang=en&theme=light`);
      expect(await tab.evaluate('window.hit')).toBeUndefined();
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(390);
      expect(await tab.locator('h1').innerText()).toBe(words.title.en);
      await tab.locator('#language').press('Enter');
      expect(await tab.locator('h1').innerText()).toBe(words.title.zh);
      await tab.locator('#theme').press('Space');
      expect(await tab.evaluate('document.documentElement.dataset.theme')).toBe('dark');
      await tab.locator('#search').fill('1000');
      expect(await tab.locator('#table tbody tr:visible').count()).toBe(1);
      expect(await tab.locator('#count').innerText()).toBe('1 / 4 行');
      await tab.locator('#search').fill('');
      await tab.locator('#status').selectOption('agreed');
      expect(await tab.locator('#table tbody tr:visible').count()).toBe(0);
      await tab.locator('#status').selectOption('');
      const valueHead = tab.locator('#table th button').nth(1);
      await valueHead.press('Enter');
      await valueHead.press('Enter');
      expect(await tab.locator('#table tbody tr').first().locator('td').nth(1).innerText()).toBe('1000');
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

test('markup put into markup stays, text is escaped', () => {
  expect(html`<b title="${'"'}">${html`<i>${'<'}</i>`}${[1, null, false]}</b>`.text).toBe('<b title="&quot;"><i>&lt;</i>1</b>');
});
