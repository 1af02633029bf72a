import { expect, test } from 'vitest';
import { callHeshu } from './call-heshu.ts';

const linesOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('answers every line by one line, in order', async () => {
  const input = [
    { id: 'a', text: 'It weighs 3 tonnes.' },
    { id: 2, text: '没有数字。', language: 'zh' },
    { id: 'c\u2028', text: '重 5 吨。' },
  ];
  const { code, stdout, stderr } = await callHeshu(
    ['extract', '--level', 'quantities'],
    input.map((line) => JSON.stringify(line)).join('\r\n'),
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(linesOf(stdout)).toMatchObject([
    { id: 'a', quantities: [{ quantity: { amount: '3' } }] },
    { id: 2, quantities: [] },
    { id: 'c\u2028', quantities: [{ quantity: { amount: '5' } }] },
  ]);
});

test('answers with claims unless told otherwise', async () => {
  expect(linesOf((await callHeshu(['extract'], '{"id": "a", "text": "No figure."}\n')).stdout)).toEqual([{ id: 'a', claims: [] }]);
});

test('a line that is not valid is answered with an error, the others as ever, and the end is 1', async () => {
  const { code, stdout } = await callHeshu(['extract'], '{"id": 1}\nnonsense\n\n{"text": ""}\n{"id": 5, "text": "No figure."}\n');
  expect(code).toBe(1);
  expect(linesOf(stdout)).toEqual([
    { id: 1, error: expect.stringContaining('text') },
    { id: null, error: 'is no JSON' },
    { id: null, error: 'is no JSON' },
    { id: null, error: expect.stringContaining('id') },
    { id: 5, claims: [] },
  ]);
});

test('no input gives no output', async () => {
  expect(await callHeshu(['extract'])).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('an unknown level is misuse', async () => {
  expect(await callHeshu(['extract', '--level', 'words'])).toMatchObject({ code: 2, stdout: '' });
});
