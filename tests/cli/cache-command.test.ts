import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../run/temporary-folder.ts';
import { callHeshu } from './call-heshu.ts';

test('heshu run --explain and heshu cache tell what was read and what is kept', async () => {
  const folder = temporaryFolder({ 'papers/a.txt': 'It weighed 3 t.\n', 'papers/b.txt': '', 'papers/c.txt': 'It weighed 4 t.\n' });
  const out = join(folder, 'out');
  const args = ['run', join(folder, 'papers'), '--out', out, '--explain'];
  expect((await callHeshu(args)).stdout).toMatch(
    /^read +a\.txt +new \(\d+ ms\)\nfailed +b\.txt +.*\nread +c\.txt +new .*\n2 read, 0 cached, 1 failed\n/,
  );
  expect((await callHeshu(args)).stdout).toMatch(
    /^cached +a\.txt +unchanged\nfailed.*\ncached +c\.txt +unchanged\n0 read, 2 cached, 1 failed\n/,
  );
  expect(JSON.parse((await callHeshu([...args, '--json'])).stdout)).toMatchObject({ inputs: [{ status: 'cached' }, {}, {}] });
  expect((await callHeshu(['cache', '--out', out])).stdout).toMatch(/out\/\.cache\n {2}2 papers, [\d.]+ kB; 2 of them in the results\n$/);
  expect((await callHeshu([...args, '--no-cache'])).stdout).toMatch(/^read +a\.txt +new/);
  expect((await callHeshu([...args, '--workers', 'many'])).code).toBe(2);
});
