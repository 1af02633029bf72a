import { expect, test } from 'vitest';
import { factsToCsv } from '../../src/publish/write-csv.ts';
import { Fact } from '../../src/schema/fact.ts';
import { sampleOutcome } from './sample-outcome.ts';

const [sample] = sampleOutcome({ a: '7' }).facts;
const rowOf = (fields: Partial<Fact>): string => [...factsToCsv([{ ...sample!, ...fields }])][1]!;

test('the header names the fields of a fact', () => {
  expect([...factsToCsv([])]).toEqual([`${Object.keys(Fact.shape).join(',')}\r\n`]);
});

test('numbers stay numbers, null is empty, lists are joined', () => {
  const row = rowOf({ obs_value: '-7.50', lower: -7.5, upper: null, claim_ids: ['x', 'y'], source_ids: ['a'], finding_ids: [] });
  expect(row).toMatch(/,-7\.50,-7\.5,,1,0,single-source,normal,1,1,1,x;y,a,,矿石,ore,3,1,,,,,,\r\n$/);
});

test.each(['=1+1', '+1', '-1', '@x', '\tx'])('a text that begins like %j is no formula', (measure) => {
  expect(rowOf({ measure })).toContain(`,'${measure},`);
});

test.each([
  ['a,b', '"a,b"'],
  ['say "a"', '"say ""a"""'],
  ['a\nb', '"a\nb"'],
  ['甲；乙', '甲；乙'],
])('%j is written %j', (product, cell) => {
  expect(rowOf({ product })).toContain(`,${cell},`);
});
