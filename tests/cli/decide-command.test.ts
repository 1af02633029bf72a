import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../run/temporary-folder.ts';
import { callHeshu } from './call-heshu.ts';

const papers = {
  'papers/a.md': 'China produced 240000 t of rare earths in 2023.\n',
  'papers/b.md': 'China produced 310000 t of rare earths in 2023.\n',
};

/** A corpus that was run, and the command over it. */
async function desk(): Promise<{
  folder: string;
  run: () => Promise<{ stderr: string }>;
  decide: (...args: string[]) => ReturnType<typeof callHeshu>;
}> {
  const folder = temporaryFolder(papers);
  const places = ['--out', join(folder, 'out')];
  const run = () => callHeshu(['run', join(folder, 'papers'), ...places, '--quiet']);
  await run();
  return {
    folder,
    run,
    decide: (...args) => callHeshu(['decide', ...args, '--folder', join(folder, 'papers'), ...places, '--who', 'Lin']),
  };
}

describe('heshu decide', () => {
  test('writes a line, says how the finding stands, and the next run holds to it', async () => {
    const { folder, run, decide } = await desk();
    const id = (await decide('--list')).stdout.slice(0, 16);
    const { code, stdout } = await decide(id.slice(0, 6), 'error-in-b', '--prefer', 'A', '--note', 'a misprint');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(`^${id} resolved \\(error, Lin, a misprint\\): conflict, `),
    });
    const lines = readFileSync(join(folder, 'papers/decisions.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ finding: id, verdict: 'error', who: 'Lin', note: 'a misprint' }),
    ]);
    await run();
    expect(JSON.parse(readFileSync(join(folder, 'out/findings.jsonl'), 'utf8'))).toMatchObject({ id, status: 'resolved' });
    expect(readFileSync(join(folder, 'out/facts.jsonl'), 'utf8').match(/"rank":"\w+"/g)).toEqual([
      '"rank":"deprecated"',
      '"rank":"preferred"',
    ]);
  });

  test('--undo and --redo go back and forth, across calls', async () => {
    const { decide } = await desk();
    const id = (await decide('--list')).stdout.slice(0, 16);
    await decide(id, 'both-right', '--differ', 'scope');
    expect((await decide('--undo')).stdout).toContain(`${id} open:`);
    expect(await decide('--undo')).toMatchObject({ code: 2, stderr: expect.stringContaining('has no decision to take back') });
    expect((await decide('--redo')).stdout).toContain(`${id} dismissed (both-right, Lin)`);
  });

  test('a corrected figure is what the next run reads', async () => {
    const { folder, run, decide } = await desk();
    const id = (await decide('--list')).stdout.slice(0, 16);
    expect((await decide(id, 'extraction-wrong', '--claim', 'A', '--figure', '240 kt')).code).toBe(0);
    await run();
    expect(readFileSync(join(folder, 'out/findings.jsonl'), 'utf8')).toBe('');
  });

  test('a damaged line gets one warning of the run, the others hold', async () => {
    const { folder, run, decide } = await desk();
    const id = (await decide('--list')).stdout.slice(0, 16);
    await decide(id, 'same-after-rounding');
    appendFileSync(join(folder, 'papers/decisions.jsonl'), '{"id": "cut o');
    await decide(id, 'undecided', '--note', 'ask the author');
    const { stderr } = await run();
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(/^decisions\.jsonl:2: is no JSON/)]);
    expect((await decide('--list')).stdout).toContain('(undecided, Lin, ask the author)');
  });

  test.each([
    ['no finding', [], /name a finding/],
    ['a finding that is not there', ['zzz', 'undecided'], /zzz: there is no such finding/],
    ['a verdict that is none', ['FIRST', 'maybe'], /maybe.*error-in-a/],
    ['an error in nothing', ['FIRST', 'error'], /name the claim/],
    ['a claim that is not there', ['FIRST', 'error', '--claim', 'F'], /has only 2 claims/],
    ['both right in no way', ['FIRST', 'both-right'], /what differs/],
    ['a wrong reading without the right one', ['FIRST', 'extraction-wrong', '--claim', 'A'], /the right reading/],
  ])('%s ends with 2 and one line', async (_, args, line) => {
    const { decide } = await desk();
    const id = (await decide('--list')).stdout.slice(0, 16);
    const { code, stderr } = await decide(...args.map((arg) => (arg === 'FIRST' ? id : arg)));
    expect(code).toBe(2);
    expect(stderr).toMatch(line);
  });
});
