import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runFiles } from '../../src/publish/run-files.ts';
import { run } from '../../src/run/run.ts';
import type { Progress, RunOptions } from '../../src/run/run.ts';
import { createFakePipeline } from './fake-pipeline.ts';
import { temporaryFolder } from './temporary-folder.ts';

const runFake = (inputs: string[], out: string, more: Partial<RunOptions> = {}) =>
  run({ inputs, out, createPipeline: createFakePipeline, ...more });
const bytesOf = (out: string) =>
  runFiles.filter((name) => name !== 'run.json').map((name) => [name, readFileSync(join(out, name), 'utf8')]);

describe('a run', () => {
  test('reads every paper and writes every file', async () => {
    const folder = temporaryFolder({ 'b.txt': 'Output was 3 t.', 'deep/a.md': 'Output was 4 t.' });
    const out = join(temporaryFolder(), 'results');
    const outcome = await runFake([folder], out);
    expect(outcome.papers.map((paper) => paper.source.id)).toEqual(['a', 'b']);
    expect(outcome.inputs.map((input) => [input.path, input.status])).toEqual([
      ['b.txt', 'read'],
      ['deep/a.md', 'read'],
    ]);
    expect(readdirSync(out).sort()).toEqual([...runFiles].sort());
    const report = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as { contract: number; counts: object };
    expect(report).toMatchObject({ contract: 1, counts: { documents: 2, failed: 0, claims: 2, facts: 2 } });
  });

  test('gives the same bytes whatever the folder is called and in whatever order files are named', async () => {
    const papers = { '甲.txt': '3 and 4', 'z.txt': '5', 'x/y.md': '6 of 7' };
    const [one, two] = [temporaryFolder(papers), temporaryFolder(papers)];
    const outs = [join(temporaryFolder(), 'a'), join(temporaryFolder(), 'b')] as const;
    await runFake([one], outs[0]);
    await runFake(
      ['z.txt', 'x/y.md', '甲.txt'].map((path) => join(two, path)),
      outs[1],
    );
    expect(bytesOf(outs[1])).toEqual(bytesOf(outs[0]));
    expect(bytesOf(outs[0])[0]?.[1]).toContain('"exact":"7"');
  });

  test('sets a paper aside whose reading stops, and goes on', async () => {
    const folder = temporaryFolder({ 'a.txt': 'explode 1', 'b.txt': '2' });
    const outcome = await runFake([folder], join(temporaryFolder(), 'out'));
    expect(outcome.papers.map((paper) => paper.source.id)).toEqual(['b']);
    expect(outcome.inputs[0]).toMatchObject({ path: 'a.txt', status: 'failed' });
    expect(outcome.inputs[0]?.reason).toMatch(/^reading it stopped \(TypeError: cannot read this at fake-pipeline\.ts:\d+:\d+\); .*report/);
  });

  test('takes the bibliography from sources.json and tells of entries it cannot use', async () => {
    const folder = temporaryFolder({
      'a.txt': '1',
      'sources.json': '[{"file": "a.txt", "title": "Ore"},\n {"file": "gone.txt"},\n {"file": 3}]',
    });
    const outcome = await runFake([folder], join(temporaryFolder(), 'out'));
    expect(outcome.papers[0]?.source.title).toBe('Ore');
    expect(outcome.warnings).toEqual(['sources.json: there is no paper gone.txt']);
    expect(outcome.inputs.find((input) => input.path === 'sources.json')?.reason).toMatch(/^sources\.json:3:11: file: /);
  });

  test('keeps to the size limit of heshu.json', async () => {
    const folder = temporaryFolder({ 'a.txt': '1'.repeat(11), 'b.txt': '2', 'heshu.json': '{"maxBytes": 10}' });
    const outcome = await runFake([folder], join(temporaryFolder(), 'out'));
    expect(outcome.inputs[0]?.reason).toMatch(/11 bytes.*limit of 10; .*maxBytes/);
    expect(outcome.papers).toHaveLength(1);
  });

  test('keeps to the time limit of heshu.json', async () => {
    const folder = temporaryFolder({ 'a.txt': 'linger 1', 'b.txt': '2', 'heshu.json': '{"maxSeconds": 0.000001}' });
    const outcome = await runFake([folder], join(temporaryFolder(), 'out'));
    expect(outcome.inputs[0]?.reason).toMatch(/takes longer than the limit; .*maxSeconds/);
    expect(outcome.papers).toHaveLength(1);
  });

  test('does not read what it wrote itself', async () => {
    const folder = temporaryFolder({ 'a.txt': '1', 'out/note.txt': '2' });
    const outcome = await runFake([folder], join(folder, 'out'));
    expect(outcome.inputs.map((input) => input.path)).toEqual(['a.txt']);
    expect(readdirSync(join(folder, 'out'))).toContain('note.txt');
  });

  test.each([
    ['a folder that is not there', 'nowhere', 'out', /nowhere: there is no such file or folder; name a folder/],
    ['results in the place of a file', '.', 'a.txt', /is a file; name a folder/],
    ['results over the papers', '.', '.', /holds the papers; name another folder/],
  ])('refuses %s', async (_, input, out, message) => {
    const folder = temporaryFolder({ 'a.txt': '1' });
    await expect(runFake([join(folder, input)], join(folder, out))).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test.each([
    ['{"approximation": "much"}', /heshu\.json:1:19: approximation: /],
    ['{\n  "tolerance": 1\n}', /heshu\.json:.*tolerance/],
    ['{\n  "maxBytes": 1\n', /heshu\.json:3:1: expected/],
  ])('refuses settings %s with file and place', async (settings, message) => {
    const folder = temporaryFolder({ 'a.txt': '1', 'heshu.json': settings });
    await expect(runFake([folder], join(folder, 'out'))).rejects.toThrow(message);
  });

  test('tells how far it has come', async () => {
    const folder = temporaryFolder({ 'a.txt': '1', 'b.txt': '2' });
    const seen: Progress[] = [];
    await runFake([folder], join(folder, 'out'), { onProgress: (progress) => void seen.push(progress) });
    expect(seen.map(({ step, done, total }) => `${step} ${done}/${total}`)).toEqual(['read 0/2', 'read 1/2', 'check 2/2', 'write 2/2']);
  });
});
