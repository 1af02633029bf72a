import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FactTable } from '../../src/pipeline.ts';
import { openFormerLines } from '../../src/publish/former-lines.ts';
import { replaceFolder } from '../../src/publish/replace-folder.ts';
import { factFiles, type FactLines, type FormerLines, rememberedTable, rowsOf, writeFacts } from '../../src/publish/write-facts.ts';
import { temporaryFolder } from '../run/temporary-folder.ts';
import { sampleOutcome } from './sample-outcome.ts';

const [sample] = sampleOutcome({ a: '7' }).facts;

/** A table with a row for each number, known by it; `made` hears of the rows that are made. */
function tableOf(numbers: readonly number[], made: (number: number) => void): FactTable {
  const row = (number: number) => ({
    status: 'single-source' as const,
    series: null,
    claims: [null, null],
    known: () => number,
    make: () => (made(number), { ...sample!, observation_id: `o${number}`, label_zh: '矿'.repeat(number % 7), label_en: `"${number}",` }),
  });
  return { facts: () => numbers.map((number) => [row(number)]) };
}

function write(out: string, numbers: readonly number[], former: FormerLines | null) {
  const made: number[] = [];
  let lines: FactLines | null = null;
  const table = tableOf(numbers, (number) => made.push(number));
  const written = writeFacts(table, former, { onFault: (fault) => expect.fail(fault), onLines: (found) => (lines = found) });
  replaceFolder(out, new Map([[factFiles[0], written]]), { replaced: new Set(factFiles) });
  return { made, lines: lines!, bytes: factFiles.map((name) => readFileSync(join(out, name), 'utf8')) };
}

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 40 });

test('rows that stand are taken over, whatever came, went or changed places, and the bytes are those of a table made anew', () => {
  const [out, fresh] = [join(temporaryFolder(), 'out'), join(temporaryFolder(), 'out')];
  fc.assert(
    fc.property(numbers, numbers, numbers, (first, second, third) => {
      let lines = write(out, first, null).lines;
      for (const [before, now] of [
        [first, second],
        [second, third],
      ] as const) {
        const again = write(out, now, openFormerLines(out, lines));
        expect(again.bytes).toEqual(write(fresh, now, null).bytes);
        expect(again.made).toEqual(now.filter((number) => !before.includes(number)));
        lines = again.lines;
      }
    }),
    { numRuns: 40 },
  );
});

test('nothing is taken over from files that are not as long as they were', () => {
  const out = join(temporaryFolder(), 'out');
  const { lines } = write(out, [1, 2, 3], null);
  expect(openFormerLines(out, lines)).not.toBeNull();
  write(out, [1, 2], null);
  expect(openFormerLines(out, lines)).toBeNull();
});

test('a row that stands is read back from its line, and any other is made', () => {
  const out = join(temporaryFolder(), 'out');
  const { lines } = write(out, [1, 2, 3], null);
  const made: number[] = [];
  const table = rememberedTable(
    tableOf([3, 4, 1], (number) => made.push(number)),
    openFormerLines(out, lines)!,
  );
  const facts = [...rowsOf(table)].map((row) => row.make());
  expect(made).toEqual([4]);
  expect(facts).toEqual([...rowsOf(tableOf([3, 4, 1], () => undefined))].map((row) => row.make()));
});
