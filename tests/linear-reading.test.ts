import { expect, it } from 'vitest';
import { buildPipeline } from './build-pipeline.ts';
import { load } from './formats/load.ts';

const pipeline = buildPipeline();
/** What a converter may leave of a page of figures: no full stop, no line end. */
const dumps = ['3~', '10%、', '1, ', 'A和', '½', '$1 ', '10吨，', 'from 1 to ', '[1]', '万', 'in May ', 'rose by 3 '];

const read = async (text: string): Promise<number> => {
  const input = { ...(await load('dump.txt', new TextEncoder().encode(text))), id: 'dump', path: 'dump.txt', sha256: '0'.repeat(64) };
  const started = performance.now();
  pipeline.read(input);
  return performance.now() - started;
};

it.each(dumps)('four times as much of %j takes about four times as long', { timeout: 60_000 }, async (dump) => {
  const text = (length: number): string => `产量为5吨。The output was 5 t. ${dump.repeat(length / dump.length)}`;
  await read(text(2_000));
  const [less, more] = [await read(text(8_000)), await read(text(32_000))];
  // What grows with the square takes sixteen times as long.
  expect(more).toBeLessThan(less * 7 + 100);
});
