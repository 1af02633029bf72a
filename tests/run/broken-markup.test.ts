import { expect, test } from 'vitest';
import { run } from '../../src/run/run.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('markup that no parser can follow is read as plain text, and each run says so, from the cache too', { timeout: 60_000 }, async () => {
  const folder = temporaryFolder({
    'deep.html': `${'<b>'.repeat(30_000)}Chile mined 5,300 t of lithium in 2023.`,
    'plain.html': '<p>Chile mined 5,100 t of cobalt in 2023.</p>',
  });
  const out = temporaryFolder();
  const first = await run({ inputs: [folder], out, workers: 0 });
  expect(first.warnings).toEqual([expect.stringMatching(/^deep\.html: its HTML cannot be followed \(.+\); it was read as plain text/)]);
  expect(first.papers.map(({ claims }) => claims.length)).toEqual([1, 1]);
  const second = await run({ inputs: [folder], out, workers: 0 });
  expect(second.inputs.map(({ status }) => status)).toEqual(['cached', 'cached']);
  expect(second.warnings).toEqual(first.warnings);
});
