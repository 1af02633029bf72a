import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../run/temporary-folder.ts';
import { callHeshu } from './call-heshu.ts';

test('heshu facts answers in the language of the question', async () => {
  const folder = temporaryFolder({ 'papers/a.md': 'China produced 240000 t of rare earths in 2023.\n' });
  const out = join(folder, 'out');
  await callHeshu(['run', join(folder, 'papers'), '--out', out, '--quiet']);
  const english = await callHeshu(['facts', 'China', 'production', '--from', out]);
  expect(english).toMatchObject({ code: 0, stderr: '' });
  expect(english.stdout).toMatch(/China.*2023\n.*240\u202f000 t.*single source · 1 paper/s);
  expect((await callHeshu(['facts', '中国产量', '--from', out])).stdout).toContain('单一来源');
  expect(JSON.parse((await callHeshu(['facts', '2023', '--from', out, '--json'])).stdout)).toMatchObject({ obs_value: '240000' });
  expect(await callHeshu(['facts', 'xyzzy', '--from', out])).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^No fact/) as string,
  });
});

test.each([
  ['no run', ['facts', 'x', '--from', 'no/such'], /holds no facts\.jsonl; make it/],
  ['no words', ['facts'], /words/],
  ['a limit of none', ['facts', 'x', '--limit', '0'], /limit/],
])('%s ends with 2 and one line', async (_, args, line) => {
  const { code, stdout, stderr } = await callHeshu(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(line);
});
