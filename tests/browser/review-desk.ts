import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { run, serveReview } from '../../src/index.ts';
import type { ReviewServer } from '../../src/index.ts';

/** A corpus with its results, served. */
export interface ReviewDesk {
  url: string;
  papers: string;
  out: string;
  /** Writes a paper and runs again. */
  add: (path: string, text: string) => Promise<void>;
  open: (hash?: string, who?: string) => Promise<Page>;
  close: () => Promise<void>;
}

/** Folders of corpora that were run, by what is in them: a run loads dictionaries, and most desks start alike. */
const runs = new Map<string, string>();

async function runOnce(texts: Record<string, string>): Promise<string> {
  const key = JSON.stringify(texts);
  const known = runs.get(key);
  if (known) return known;
  const folder = mkdtempSync(join(tmpdir(), 'heshu-desk-'));
  for (const [path, text] of Object.entries(texts)) writeBelow(join(folder, 'papers'), path, text);
  await run({ inputs: [join(folder, 'papers')], out: join(folder, 'out') });
  runs.set(key, folder);
  return folder;
}

/** Removes what was kept of runs. */
export function forgetRuns(): void {
  for (const folder of runs.values()) rmSync(folder, { recursive: true, force: true });
  runs.clear();
}

function writeBelow(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Runs a corpus and serves its results; `makeResults` may put others in their place first. */
export async function openDesk(
  browser: Browser,
  page: string,
  texts: Record<string, string>,
  makeResults?: (out: string, papers: string) => void,
): Promise<ReviewDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-desk-'));
  const [papers, out] = [join(folder, 'papers'), join(folder, 'out')];
  cpSync(await runOnce(texts), folder, { recursive: true });
  makeResults?.(out, papers);
  const server: ReviewServer = await serveReview({
    corpus: papers,
    out,
    page,
    reviewer: 'Lin',
    run: (onProgress) => run({ inputs: [papers], out, onProgress }),
  });
  return {
    url: server.url,
    papers,
    out,
    add: async (path, text) => {
      writeBelow(papers, path, text);
      await run({ inputs: [papers], out });
    },
    open: async (hash = '', who = 'Lin') => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en' });
      const opened = await context.newPage();
      await opened.addInitScript(
        `localStorage.getItem('heshu-review') ?? localStorage.setItem('heshu-review', JSON.stringify({ language: 'en', who: ${JSON.stringify(who)} }))`,
      );
      await opened.goto(`${server.url}${hash}`);
      if (hash === '') await opened.locator('.row').first().waitFor();
      return opened;
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
