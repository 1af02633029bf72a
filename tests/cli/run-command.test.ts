import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../run/temporary-folder.ts';
import { callHeshu } from './call-heshu.ts';

const note = 'In 2023 the mine produced 300 tonnes of ore.\n';

describe('heshu run', () => {
  test('ends with 0, a summary on standard output and nothing on standard error', async () => {
    const folder = temporaryFolder({ 'papers/a.txt': note });
    const out = join(folder, 'out');
    const { code, stdout, stderr } = await callHeshu(['run', join(folder, 'papers'), '--out', out]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Documents +1 /);
    expect(stdout).toContain('claims.jsonl');
    expect(existsSync(join(out, 'run.json'))).toBe(true);
  });

  test('ends with 1 and one line for each input it could not read, and reads the others', async () => {
    const folder = temporaryFolder({ 'papers/a.txt': note, 'papers/empty.txt': '', 'papers/odd\nname.xyz': 'x' });
    const out = join(folder, 'out');
    const { code, stdout, stderr } = await callHeshu(['run', join(folder, 'papers'), '--out', out]);
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^empty\.txt: .*empty.*; \w/),
      expect.stringMatching(/^odd\\nname\.xyz: .*ending.*; \w/),
    ]);
    expect(stdout).toContain('2 not read');
    expect(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))).toMatchObject({ counts: { documents: 1, failed: 2 } });
  });

  test('--quiet prints nothing, --json one line of JSON', async () => {
    const folder = temporaryFolder({ 'papers/a.txt': note });
    const inputs = ['run', join(folder, 'papers'), '--out', join(folder, 'out')];
    expect(await callHeshu([...inputs, '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(JSON.parse((await callHeshu([...inputs, '--json'])).stdout)).toMatchObject({ counts: { documents: 1 }, failed: [] });
  });

  test('--fail-on ends with 1 where a finding is that severe', async () => {
    const texts = {
      'papers/a.md': 'China produced 240000 t of rare earths in 2023.\n',
      'papers/b.md': 'China produced 310000 t of rare earths in 2023.\n',
    };
    const folder = temporaryFolder(texts);
    const inputs = ['run', join(folder, 'papers'), '--out', join(folder, 'out'), '--quiet'];
    expect((await callHeshu(inputs)).code).toBe(0);
    expect((await callHeshu([...inputs, '--fail-on', 'low'])).code).toBe(1);
    expect((await callHeshu([...inputs, '--fail-on', 'low', '--min-confidence', '1'])).code).toBe(0);
  });

  test.each([
    ['a missing folder', ['run', 'no/such/folder'], /^heshu: no\/such\/folder: .*; name a folder/],
    ['an unknown option', ['run', '--frobnicate'], /unknown option '--frobnicate'/],
    ['an unknown severity', ['run', '--fail-on', 'grave'], /grave.*high, medium, low/],
    ['a probability above one', ['run', '--min-confidence', '70'], /min-confidence.*from 0 to 1/],
    ['an unknown command', ['walk'], /unknown command 'walk'/],
    ['a broken heshu.json', ['run', 'BROKEN'], /heshu\.json:1:2: expected/],
  ])('%s ends with 2 and one line', async (_, args, line) => {
    const broken = temporaryFolder({ 'heshu.json': '{', 'a.txt': note });
    const { code, stdout, stderr } = await callHeshu(args.map((arg) => (arg === 'BROKEN' ? broken : arg)));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(line);
  });

  test('an empty folder ends with 1', async () => {
    const { code, stderr } = await callHeshu(['run', temporaryFolder(), '--out', join(temporaryFolder(), 'out')]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: '.: holds no paper; put .txt, .md, .html, .docx, .pdf, .csv, .tsv or .xlsx files into it\n',
    });
  });
});

describe('heshu', () => {
  test('--help and --version load no stage', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await callHeshu(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect((await callHeshu(['--help'])).stdout).toMatch(/run .*extract /s);
    expect((await callHeshu(['run', '--help'])).code).toBe(0);
  });
});
