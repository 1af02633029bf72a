import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'heshu-consumer-'));
const consumer = join(folder, 'consumer');
const heshu = join(consumer, 'node_modules/heshu');
const call = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });

beforeAll(() => {
  const checkout = join(folder, 'checkout');
  mkdirSync(heshu, { recursive: true });
  mkdirSync(checkout);
  for (const name of ['package.json', 'README.md', 'LICENSE']) cpSync(name, join(checkout, name));
  symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'));
  call('npx', ['tsc', '-p', 'tsconfig.build.json', '--outDir', join(checkout, 'dist')], '.');
  call('node', ['tools/finish-build.mjs', join(checkout, 'dist')], '.');
  call('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], checkout);
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  call('tar', ['xzf', join(folder, archive), '--strip-components=1', '-C', heshu], '.');
  symlinkSync(resolve('node_modules'), join(heshu, 'node_modules'));
  writeFileSync(join(consumer, 'package.json'), '{"type": "module"}');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = `
import { mkdirSync, writeFileSync } from 'node:fs';
import { createPipeline, exportRun, extract, readFacts, remarkHeshu, run, schemas } from 'heshu';
import fact from 'heshu/schema/fact.json' with { type: 'json' };

mkdirSync('papers', { recursive: true });
writeFileSync('papers/a.md', 'China produced 240000 t of rare earths in 2023.');
const outcome = await run({ inputs: ['papers'], out: 'out' });
const values: (string | null)[] = [];
for await (const row of readFacts('out')) values.push(schemas.Fact.parse(row).obs_value);
await exportRun({ folder: 'out', format: 'csv', out: 'facts.csv', select: "lower > 1000" });
const lines: string[] = [];
for await (const { json } of extract(['{"id": 1, "text": "产量增长了三成。"}'], { level: 'quantities' })) lines.push(json);
console.log(JSON.stringify({ facts: outcome.facts.length, values, lines: lines.length, kinds: [typeof createPipeline, typeof remarkHeshu], title: fact.title }));
`;

describe('a project that installs the package', () => {
  test('runs, extracts, reads and exports', () => {
    writeFileSync(join(consumer, 'program.mjs'), program.replace(/: \([^)]*\)\[\]|: string\[\]/g, ''));
    expect(JSON.parse(call('node', ['--no-warnings', 'program.mjs'], consumer))).toEqual({
      facts: 1,
      values: ['240000'],
      lines: 1,
      kinds: ['function', 'function'],
      title: 'Fact',
    });
  }, 60_000);

  test('gets the command line', () => {
    expect(call('node', [join(heshu, 'dist/cli/main.js'), 'facts', 'China', '2023', '--from', 'out'], consumer)).toContain('240');
  });

  test('has types that need nothing else', () => {
    writeFileSync(join(consumer, 'program.ts'), program);
    const compilerOptions = {
      noEmit: true,
      strict: true,
      module: 'nodenext',
      target: 'es2023',
      lib: ['es2023'],
      resolveJsonModule: true,
      types: ['node'],
      typeRoots: [resolve('node_modules/@types')],
    };
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
    expect(call('npx', ['tsc', '-p', join(consumer, 'tsconfig.json')], '.')).toBe('');
  }, 60_000);

  test('publint finds nothing', async () => {
    const { messages, pkg } = await publint({ pkgDir: heshu, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });
});
