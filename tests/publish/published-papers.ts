import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { run } from '../../src/run/run.ts';

const papers = {
  'a.md':
    '# Tin\n\nChina produced 240000 t of rare earths in 2023 [1].\n\nChina produced 250000 t of rare earths in 2022.\n\n## References\n\n[1] Bureau of Mines. Tin & zinc in figures. 2024.\n',
  'b.txt': '2023年中国稀土产量为31万吨。2023年中国稀土储量约为4400万吨。\n',
};

/** Runs two small papers that disagree once before the tests of a file; gives the folder of the results, and one beside it. */
export function publishedPapers(): { out: string; scratch: string } {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-'));
  const [out, scratch] = [join(folder, 'out'), join(folder, 'scratch')];
  beforeAll(async () => {
    mkdirSync(scratch);
    mkdirSync(join(folder, 'papers'));
    for (const [name, text] of Object.entries(papers)) writeFileSync(join(folder, 'papers', name), text);
    await run({ inputs: [join(folder, 'papers')], out });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { out, scratch };
}
