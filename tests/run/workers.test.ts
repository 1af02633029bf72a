import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runFiles } from '../../src/publish/run-files.ts';
import { run } from '../../src/run/run.ts';
import { temporaryFolder } from './temporary-folder.ts';

const papers = {
  'papers/a.txt': '2023年，甲国铜产量为3.2万吨，同比增长5%。\n',
  'papers/b.md': '# Copper\n\nCountry A produced 32,000 t of copper in 2023.\n',
  'papers/c.csv': 'mine,output (t)\nNorth,500\nSouth,700\n',
  'papers/d.pdf': 'no PDF',
};
const bytesOf = (out: string) => runFiles.filter((name) => name !== 'run.json').map((name) => readFileSync(join(out, name), 'utf8'));

test('threads read what the main thread would have read', { timeout: 60_000 }, async () => {
  const folder = temporaryFolder(papers);
  const inputs = [join(folder, 'papers')];
  const alone = await run({ inputs, out: join(folder, 'alone'), workers: 0 });
  const together = await run({ inputs, out: join(folder, 'together'), workers: 2 });
  expect(alone.papers.flatMap(({ claims }) => claims).length).toBeGreaterThan(4);
  expect(bytesOf(join(folder, 'together'))).toEqual(bytesOf(join(folder, 'alone')));
  expect(together.inputs.map(({ path, status, reason }) => [path, status, reason])).toEqual(
    alone.inputs.map(({ path, status, reason }) => [path, status, reason]),
  );
});
