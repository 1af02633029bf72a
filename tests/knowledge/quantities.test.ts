import { expect, test } from 'vitest';
import { builtInKnowledge } from '../../src/knowledge/built-in.ts';

const { units, scales, hedges, numerals } = builtInKnowledge();
const forms = (row: (typeof units)[number]) => [...row.zh, ...row.en, ...row.symbols];

test('every unit is written somehow and says where it is from', () => {
  expect(units.filter((row) => forms(row).length === 0 || row.source === '')).toEqual([]);
});

test('a unit code has one size and one dimension', () => {
  const sizes = new Map<string, string>();
  const wrong = units.filter((row) => {
    if (row.ucum === row.base) return false;
    const size = `${row.base} ${row.factor} ${row.dimension}`;
    const known = sizes.get(row.ucum) ?? size;
    sizes.set(row.ucum, known);
    return known !== size;
  });
  expect(wrong.map((row) => row.ucum)).toEqual([]);
});

test('no written form is claimed twice', () => {
  const written = units.flatMap((row) => [
    ...row.symbols.map((form) => `symbol ${form}`),
    ...[...row.zh, ...row.en].map((form) => `word ${form.toLowerCase()}`),
  ]);
  expect(written.filter((form, index) => written.indexOf(form) !== index)).toEqual([]);
});

test('scales, hedges and numerals hold words', () => {
  expect(scales.filter((row) => row.zh.length + row.en.length === 0)).toEqual([]);
  expect(hedges.filter((row) => row.before.length + row.after.length === 0)).toEqual([]);
  expect(numerals.filter((row) => row.zh.length + row.en.length === 0)).toEqual([]);
});
