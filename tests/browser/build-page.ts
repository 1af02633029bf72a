import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const source = 'src/review/page';

/** Builds the page out of its sources as they are now, away from `dist`; gives the folder. */
export function buildPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-page-'));
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', join(source, 'tsconfig.json'), '--outDir', folder]);
  const page = join(folder, 'review/page');
  for (const name of ['index.html', 'style.css', 'icon.svg', 'pdf-engine.mjs']) copyFileSync(join(source, name), join(page, name));
  return page;
}
