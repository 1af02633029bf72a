import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildPipeline } from '../../build-pipeline.ts';

const pipeline = buildPipeline();

test.each([
  ['zh', '智利2022年生产锂3.9万吨。2023年产量为4.4万吨。'],
  ['en', 'Chile produced 39,000 t of lithium in 2022. Output was 44,000 t in 2023.'],
] as const)('a holder that is carried over is told as such and makes a figure less sure (%s)', (language, text) => {
  const [first, second] = pipeline.extractClaims('paper', text, language);
  expect(first!.rules).toContain('subject-in-clause');
  expect(second!.subject?.id).toBe('CL');
  expect(second!.rules).toContain('subject-carried');
  expect(second!.confidence).toBeLessThan(first!.confidence);
});

test('a figure in a cell of words tells that it stands in a table', () => {
  const text = '| Country | Deposits |\n| --- | --- |\n| Chile | It holds reserves of 9 million tonnes of lithium in total. |\n';
  const paper = { id: 'paper', path: 'paper.md', sha256: '0'.repeat(64), format: 'md' as const, text };
  expect(pipeline.read(paper).claims.map(({ rules }) => rules.at(-1))).toEqual(['table-text-cell']);
});

test('what is asked of a figure is its provenance: no code looks into the names of rules', () => {
  const folder = 'src/3-claims';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  expect(files).toContain(join('record', 'to-claim.ts'));
  const looks = /\brules\??\.(?:some|includes|every|find|findLast|at|filter|indexOf)\b/;
  expect(files.filter((path) => looks.test(readFileSync(join(folder, path), 'utf8')))).toEqual([]);
  expect(looks.test("last.rules.includes('subject-carried')")).toBe(true);
});
