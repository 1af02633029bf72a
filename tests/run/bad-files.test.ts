import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byCodePoint } from '../../src/schema/by-code-point.ts';
import { run } from '../../src/run/run.ts';
import { sample } from '../formats/load.ts';
import { createFakePipeline } from './fake-pipeline.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('what cannot be read is told file by file, and the rest goes on; texts drawn out of files are written beside the results', async () => {
  const folder = temporaryFolder({
    'good.txt': 'Output was 3 t.',
    'deep/good.docx': readFileSync(sample('graphite-en.docx')),
    'table.csv': 'Country,2023\nChile,5.3\n',
    'lie.pdf': 'Output was 3 t.',
    'cut.docx': readFileSync(sample('graphite-en.docx')).subarray(0, 900),
    'long.txt': `${'1 2 3 '.repeat(2000)}\n`,
    'large.txt': 'x'.repeat(60_000),
    'gbk.txt': Uint8Array.of(0xb2, 0xfa, 0xc1, 0xbf, 0x33, 0xb6, 0xd6),
    'sources.json': JSON.stringify([
      { file: 'gbk.txt', encoding: 'GBK' },
      { file: 'table.csv', encoding: 'latin1' },
    ]),
    'heshu.json': JSON.stringify({ maxBytes: 50_000, maxLineLength: 10_000 }),
  });
  const out = join(temporaryFolder(), 'out');
  const outcome = await run({ inputs: [folder], out, createPipeline: createFakePipeline });
  const failed = outcome.inputs.filter(({ status }) => status === 'failed').map(({ path, reason }) => `${path}: ${reason}`);
  expect(failed).toEqual([
    expect.stringMatching(/^cut\.docx: .*damaged ZIP/),
    expect.stringMatching(/^large\.txt: .*60000 bytes/),
    expect.stringMatching(/^lie\.pdf: .*ends in \.pdf, but is/),
    expect.stringMatching(/^long\.txt: line 1 .*maxLineLength/),
    expect.stringMatching(/^sources\.json: .*encoding/),
  ]);
  expect(outcome.papers.map(({ source }) => source.id)).toEqual(['gbk', 'good', 'deep/good', 'table'].sort());
  expect(outcome.inputs.find(({ id }) => id === 'gbk')?.encoding).toEqual({ name: 'gb18030', confidence: 1 });
  expect(readdirSync(join(out, 'documents'), { recursive: true }).map(String).toSorted(byCodePoint)).toEqual([
    'deep',
    'deep/good.txt',
    'table.txt',
  ]);
  expect(readFileSync(join(out, 'documents/deep/good.txt'), 'utf8')).toContain('Natural graphite is the main anode material');
});
