import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
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

describe('heshu decide on measures and missed figures', () => {
  const more = {
    'papers/a.md': "Chile's reedfall was 240 kt in 2023. Talks were held in room 12.\n",
    'papers/b.md': "Chile's marshyield was 310 kt in 2023.\n",
  };
  const open = async () => {
    const folder = temporaryFolder(more);
    const places = ['--out', join(folder, 'out')];
    const run = () => callHeshu(['run', join(folder, 'papers'), ...places, '--quiet']);
    await run();
    const decide = (...args: string[]) => callHeshu(['decide', ...args, '--folder', join(folder, 'papers'), ...places, '--who', 'Lin']);
    return { folder, run, decide };
  };

  test('--one-measure makes two measures one from the next run on, --undo two again', async () => {
    const { run, decide } = await open();
    expect(await decide('--one-measure', 'reedfall', 'marshyield')).toEqual({ code: 0, stdout: 'reedfall is marshyield\n', stderr: '' });
    await run();
    expect((await decide('--list')).stdout).toContain('conflict');
    expect((await decide('--undo')).stdout).toBe('taken back: reedfall is marshyield\n');
    await run();
    expect((await decide('--list')).stdout).toBe('');
  });

  test('--add takes a figure that was missed into the next run; where it goes stale, the run says so', async () => {
    const { folder, run, decide } = await open();
    expect(await decide('--add', '12', '--paper', 'a', '--measure', 'rooms')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^a: “12” is a figure: “Talks/),
    });
    await run();
    const claims = readFileSync(join(folder, 'out/claims.jsonl'), 'utf8').trimEnd().split('\n');
    expect(claims.map((line) => JSON.parse(line) as unknown)).toContainEqual(
      expect.objectContaining({ exact: '12', measure: expect.objectContaining({ text: 'rooms' }) }),
    );
    writeFileSync(join(folder, 'papers/a.md'), 'Talks were held elsewhere.\n');
    expect((await run()).stderr).toMatch(/^decisions\.jsonl: d\w+: “12”, which Lin added to a, does not stand there/m);
  });

  test.each([
    [['--one-measure', 'reedfall'], /name two measures/],
    [['--one-measure', 'reedfall', 'zinc'], /zinc: no figure of the results has such a measure/],
    [['--two-measures', 'reedfall', 'marshyield'], /reedfall: is no marshyield as it is/],
    [['--add', '12'], /name the paper/],
    [['--add', '12', '--paper', 'zinc'], /zinc: there is no such paper/],
    [['--add', 'zinc', '--paper', 'a'], /does not stand in just one place/],
    [['--add', 'Talks', '--paper', 'a'], /no number can be read in it; say by --figure/],
  ])('%j is refused in one line', async (args, line) => {
    const { decide } = await open();
    const { code, stderr } = await decide(...args);
    expect({ code, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, lines: 1 });
    expect(stderr).toMatch(line);
  });
});
