import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from '../../src/cli/split-lines.ts';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(text: string, size: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(chunksOf(new TextEncoder().encode(text), size))) lines.push(line);
  return lines;
}

test('lines are the same however the bytes arrive', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', '中', '𝑝', '\u2028', ' ', '\r') });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      expect(await linesOf(lines.map((text) => `${text}\n`).join(''), size)).toEqual(lines);
    }),
  );
});

test('a last line needs no line end', async () => {
  expect(await linesOf('a\nb', 9)).toEqual(['a', 'b']);
});
