import { expect, test } from 'vitest';
import { reader } from './reader.ts';

const headers: [header: string, unit: string | null, scale: number][] = [
  ['万吨', 't', 4],
  ['kt LCE', 'kt', 0],
  ['Output 2021, kt LCE', 'kt', 0],
  ['销量（亿元）', 'CNY', 8],
  ['占比（%）', '%', 0],
  ['产量/万t', 't', 4],
  ['US$ million', 'USD', 6],
  ['Cost, US cents/kWh', 'USD/(kW.h)', -2],
  ['美元/千克', 'USD/kg', 0],
  ['10⁴ t', 't', 4],
  ['产量/(kg·hm⁻²)', 'kg/hm2', 0],
  ['n (%)', '%', 0],
  ['Difference (95% CI)', null, 0],
  ['in millions of US dollars', 'USD', 6],
  ['dollars in thousands', 'USD', 3],
  ['Visitors in thousands', '1', 3],
  ['Data in thousand metric tons', 't', 3],
  ['Rainfall in July', null, 0],
  ['Country', null, 0],
  ['国家', null, 0],
  ['Year', null, 0],
];

test.each(headers)('%s', (header, unit, scale) => {
  const found = reader.readUnit(header);
  expect(found && { unit: found.unit, scale: found.scale }).toEqual(unit === null ? null : { unit, scale });
});

test('a header with two units gives both, in order', () => {
  expect(reader.readHeaderUnits('n (%)').map(({ start, unit }) => [start, unit])).toEqual([
    [0, '1'],
    [3, '%'],
  ]);
});
