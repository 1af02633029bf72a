import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Desk, run, serveReview } from '../../src/index.ts';
import type { Finding } from '../../src/index.ts';
import { launchBrowser } from './browser.ts';
import { buildPage } from './build-page.ts';

const [corpus = 'corpus', pictures = 'out/screenshots'] = process.argv.slice(2);
const views: Record<string, string> = {
  finding: '',
  queue: '#/',
  facts: '#/facts',
  measures: '#/measures',
  papers: '#/papers',
  history: '#/history',
};
const themes = ['light', 'dark'] as const;

/** Takes a picture of every view, narrow and wide, in both languages, light and dark: `npm run screenshots -- [corpus] [pictures]`. */
async function takeScreenshots(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-pictures-'));
  const papers = join(folder, 'papers');
  cpSync(corpus, papers, { recursive: true });
  mkdirSync(pictures, { recursive: true });
  await run({ inputs: [papers], out: join(folder, 'out') });
  const [first, second, third] = decideSome(new Desk(papers, join(folder, 'out')));
  views['finding'] = `#/finding/${first}`;
  views['decided'] = `#/finding/${second}`;
  views['table'] = `#/finding/${third}`;
  const server = await serveReview({
    corpus: papers,
    out: join(folder, 'out'),
    page: buildPage(),
    reviewer: 'Lin',
    run: () => run({ inputs: [papers], out: join(folder, 'out') }),
  });
  const browser = await launchBrowser();
  try {
    for (const [width, height] of [
      [1280, 860],
      [390, 844],
    ] as const)
      for (const theme of themes)
        for (const language of ['en', 'zh'] as const) {
          const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme, locale: language });
          for (const [name, hash] of Object.entries(views))
            await takeOne(page, `${server.url}${hash}`, `${name}-${width}-${language}-${theme}`);
          await page.goto(`${server.url}${views['facts']}`);
          await page.locator('.fact-line a').first().click();
          await page.locator('.card h3 a').first().click();
          await takeOne(page, null, `document-${width}-${language}-${theme}`);
          await page.locator('.paper-tools input').check();
          await page.locator('.skip-mark').nth(8).click();
          await page.locator('dialog[open] input').first().waitFor();
          await takeOne(page, null, `adding-${width}-${language}-${theme}`);
          await page.keyboard.press('Escape');
          await page.goto(server.url);
          await page.keyboard.press('?');
          await takeOne(page, null, `keys-${width}-${language}-${theme}`);
          if (width === 1280) await page.setViewportSize({ width, height: 2000 });
          await takeOne(page, `${server.url}${views['finding']}`, `whole-${width}-${language}-${theme}`);
          await page.close();
        }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function takeOne(page: Page, url: string | null, name: string): Promise<void> {
  if (url) {
    await page.goto('about:blank');
    await page.goto(url);
  }
  await page.locator('main section:visible').first().waitFor();
  await page.locator('.empty:visible', { hasText: /^(?:Loading|载入)/ }).waitFor({ state: 'detached' });
  await page.waitForTimeout(150);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** The first finding to look at, one that is decided, one that stands in a table. */
function decideSome(desk: Desk): string[] {
  const findings = [...desk.state.findings.values()].sort((a, b) => b.confidence - a.confidence);
  const languagesOf = ({ claims }: Finding): number => new Set(claims.map((claim) => desk.state.results.claims.get(claim)!.language)).size;
  const conflicts = findings.filter((finding) => finding.code === 'conflict' && languagesOf(finding) === 2);
  const conflict = conflicts.sort((a, b) => a.claims.length - b.claims.length)[0] ?? findings[0]!;
  const others = findings.filter(({ id }) => id !== conflict.id);
  const now = new Date('2026-03-01T10:00:00Z');
  desk.decide([others[0]!.id], { verdict: 'error', claim: 0, prefer: 1, note: 'A misprint: the table has it right.' }, 'Lin', now);
  desk.decide([others[1]!.id], { verdict: 'same-after-rounding' }, '魏', now);
  const inTable = others.slice(2).find(({ code }) => code === 'arithmetic' || code === 'text-table') ?? others.at(-1)!;
  return [conflict.id, others[0]!.id, inTable.id];
}

await takeScreenshots();
