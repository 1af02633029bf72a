import { appendFileSync, chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countRecords } from '../../src/publish/describe-run.ts';
import { runFiles } from '../../src/publish/run-files.ts';
import { run } from '../../src/run/run.ts';
import type { RunOptions } from '../../src/run/run.ts';
import { createFakePipeline } from './fake-pipeline.ts';
import { temporaryFolder } from './temporary-folder.ts';

const papers = { 'papers/a.txt': 'Output was 3 t.', 'papers/b.txt': 'Output was 4 t.', 'papers/c.csv': 'mine,t\nnorth,5' };

/** Runs stages of straw and counts how often they read; `version` is that of the stages. */
function createRuns(files: Record<string, string> = papers) {
  const folder = temporaryFolder(files);
  let readings = 0;
  let checks = 0;
  const createPipeline: NonNullable<RunOptions['createPipeline']> = () => {
    const pipeline = createFakePipeline();
    return {
      ...pipeline,
      read: (...given) => (readings++, pipeline.read(...given)),
      check: (...given) => (checks++, pipeline.check(...given)),
      compare: (...given) => (checks++, pipeline.compare(...given)),
    };
  };
  const go = async (out = 'out', more: Partial<RunOptions> = {}) => {
    readings = checks = 0;
    const options = { inputs: [join(folder, 'papers')], out: join(folder, out), createPipeline, stagesVersion: '1', ...more };
    const outcome = await run(options);
    const reasons = Object.fromEntries(outcome.inputs.map(({ path, reason }) => [path, reason]));
    return { outcome, reasons, readings, checks };
  };
  return { folder, go };
}

const bytesOf = (out: string) => [
  ...runFiles.filter((name) => name !== 'run.json').map((name) => [name, readFileSync(join(out, name), 'utf8')]),
  ...readdirSync(join(out, 'documents')).map((name) => [name, readFileSync(join(out, 'documents', name), 'utf8')]),
];
const entriesOf = (out: string) =>
  readdirSync(join(out, '.cache/documents'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /[0-9a-f]{64}$/.test(path))
    .map((path) => join(out, '.cache/documents', path));

describe('a rerun', () => {
  test('of the same papers reads none, checks nothing and leaves the results as they are', async () => {
    const { folder, go } = createRuns();
    const first = await go();
    expect(first).toMatchObject({ readings: 3, checks: 1, reasons: { 'a.txt': 'new', 'b.txt': 'new', 'c.csv': 'new' } });
    const before = bytesOf(join(folder, 'out'));
    const second = await go();
    expect(second).toMatchObject({ readings: 0, checks: 0, reasons: { 'a.txt': 'unchanged', 'b.txt': 'unchanged', 'c.csv': 'unchanged' } });
    expect(bytesOf(join(folder, 'out'))).toEqual(before);
    expect(countRecords(second.outcome)).toEqual(countRecords(first.outcome));
    expect(second.outcome.papers).toEqual(first.outcome.papers);
    expect([...second.outcome.documents]).toEqual([...first.outcome.documents]);
    expect(second.outcome.findings).toEqual(first.outcome.findings);
    expect(second.outcome.facts.length).toBe(first.outcome.facts.length);
  });

  test.each<[string, (folder: string) => void, Record<string, string>]>([
    ['a new paper', (folder) => writeFileSync(join(folder, 'papers/d.txt'), '9'), { 'd.txt': 'new' }],
    ['a changed paper', (folder) => appendFileSync(join(folder, 'papers/b.txt'), ' 5'), { 'b.txt': 'changed' }],
    ['a paper that is gone', (folder) => rmSync(join(folder, 'papers/b.txt')), {}],
    [
      'another bibliography',
      (folder) => writeFileSync(join(folder, 'papers/sources.json'), '[{"file":"a.txt","title":"Ore"}]'),
      { 'a.txt': 'sources.json changed' },
    ],
    [
      'a limit that reading looks at',
      (folder) => writeFileSync(join(folder, 'papers/heshu.json'), '{"maxPages": 3}'),
      { 'a.txt': 'settings changed: maxPages', 'b.txt': 'settings changed: maxPages', 'c.csv': 'settings changed: maxPages' },
    ],
    ['a setting that reading does not look at', (folder) => writeFileSync(join(folder, 'papers/heshu.json'), '{"maxGroup": 3}'), {}],
    [
      'a table',
      (folder) => {
        mkdirSync(join(folder, 'papers/knowledge'));
        writeFileSync(
          join(folder, 'papers/knowledge/own.json'),
          '{"eras": [{"words": ["建元"], "from": 479, "to": 482, "source": "own"}]}',
        );
      },
      { 'a.txt': 'knowledge changed: eras', 'b.txt': 'knowledge changed: eras', 'c.csv': 'knowledge changed: eras' },
    ],
  ])('after %s reads what it must, says why, and writes what a first run writes', async (_, change, expected) => {
    const { folder, go } = createRuns();
    await go();
    change(folder);
    const { reasons, readings, checks } = await go();
    expect(Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason !== 'unchanged'))).toEqual(expected);
    expect({ readings, checks }).toEqual({ readings: Object.keys(expected).length, checks: 1 });
    await go('fresh');
    expect(bytesOf(join(folder, 'out'))).toEqual(bytesOf(join(folder, 'fresh')));
  });

  test('by other stages reads all again, and checks nothing where they read the same', async () => {
    const { folder, go } = createRuns();
    await go();
    const before = bytesOf(join(folder, 'out'));
    const again = await go('out', { stagesVersion: '2' });
    expect(again).toMatchObject({ readings: 3, reasons: { 'a.txt': 'heshu changed' } });
    expect(bytesOf(join(folder, 'out'))).toEqual(before);
  });

  test('mends results that somebody changed, out of the cache', async () => {
    const { folder, go } = createRuns();
    await go();
    const before = bytesOf(join(folder, 'out'));
    appendFileSync(join(folder, 'out/claims.jsonl'), 'x');
    expect(await go()).toMatchObject({ readings: 0, checks: 1 });
    expect(bytesOf(join(folder, 'out'))).toEqual(before);
  });

  test.each<[string, (entry: string) => void]>([
    ['cut off', (entry) => writeFileSync(entry, readFileSync(entry).subarray(0, -9))],
    ['empty', (entry) => writeFileSync(entry, '')],
    [
      'altered in one byte',
      (entry) => {
        const bytes = readFileSync(entry);
        bytes[bytes.length - 5]! ^= 1;
        writeFileSync(entry, bytes);
      },
    ],
  ])('finds an entry that is %s, says so in one line and reads its paper again', async (_, damage) => {
    const { folder, go } = createRuns();
    await go();
    const before = bytesOf(join(folder, 'out'));
    damage(entriesOf(join(folder, 'out'))[0]!);
    const { outcome, readings } = await go();
    expect(readings).toBe(1);
    expect(outcome.warnings).toEqual([expect.stringMatching(/^[abc]\.\w+: its cache entry was damaged; the paper was read again$/)]);
    expect(bytesOf(join(folder, 'out'))).toEqual(before);
    expect(await go()).toMatchObject({ readings: 0, outcome: { warnings: [] } });
  });

  test('tries a paper again that could not be read', async () => {
    const { folder, go } = createRuns({ ...papers, 'papers/d.txt': 'explode' });
    await go();
    const second = await go();
    expect(second).toMatchObject({ readings: 1, checks: 0 });
    expect(second.outcome.inputs.find(({ path }) => path === 'd.txt')).toMatchObject({ status: 'failed' });
    writeFileSync(join(folder, 'papers/d.txt'), '7');
    expect(await go()).toMatchObject({ readings: 1, checks: 1 });
  });
});

describe('the cache', () => {
  test('may lie elsewhere and serve several folders of results', async () => {
    const { folder, go } = createRuns();
    const cache = join(folder, 'shared');
    await go('one', { cache });
    expect(readdirSync(join(folder, 'one'))).not.toContain('.cache');
    expect(await go('two', { cache })).toMatchObject({ readings: 0, checks: 1 });
    expect(bytesOf(join(folder, 'two'))).toEqual(bytesOf(join(folder, 'one')));
  });

  test('is left out where it is not wanted', async () => {
    const { folder, go } = createRuns();
    await go('out', { cache: false });
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([...runFiles, 'documents'].sort());
    expect(await go('out', { cache: false })).toMatchObject({ readings: 3, checks: 1 });
  });

  test('that cannot be written costs one warning and no result', async () => {
    const { folder, go } = createRuns();
    writeFileSync(join(folder, 'blocked'), 'no folder');
    const { outcome } = await go('out', { cache: join(folder, 'blocked') });
    expect(outcome.warnings).toEqual([expect.stringMatching(/^the cache cannot be written \(/)]);
    await go('fresh');
    expect(bytesOf(join(folder, 'out'))).toEqual(bytesOf(join(folder, 'fresh')));
    chmodSync(join(folder, 'blocked'), 0o600);
  });

  test('serves two runs at once into one folder', async () => {
    const { folder, go } = createRuns();
    await Promise.all([go(), go(), go('other')]);
    expect(bytesOf(join(folder, 'out'))).toEqual(bytesOf(join(folder, 'other')));
    expect(readdirSync(folder).sort()).toEqual(['other', 'out', 'papers']);
  });
});
