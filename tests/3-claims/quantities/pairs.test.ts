import { expect, test } from 'vitest';
import { reader } from './reader.ts';

const pairs: [chinese: string, english: string][] = [
  ['31万吨', '310,000 t'],
  ['三成五', '35%'],
  ['超过60亿美元', 'more than $6 billion'],
  ['3.7个百分点', '3.7 percentage points'],
  ['35~45千克', '35-45 kg'],
  ['每千克20美元', '$20 per kg'],
  ['约12公顷', 'about 12 hectares'],
  ['九倍', 'nine times'],
  ['不到3个月', 'less than three months'],
  ['5兆瓦时', '5 MWh'],
  ['零下20摄氏度', '-20 °C'],
  ['至少一千二百公里', 'at least 1,200 kilometres'],
  ['0.07元/瓦', '0.07 yuan/W'],
];

test.each(pairs)('%s is %s', (chinese, english) => {
  const [left, right] = [reader.read(chinese, 'zh'), reader.read(english, 'en')].map((readings) =>
    readings.map((reading) => reader.toQuantity(reading)),
  );
  const compared = (quantities: typeof left) =>
    quantities!.map(({ normalized, modifier, dimension }) => ({ ...normalized, modifier, dimension }));
  expect(compared(left)).toEqual(compared(right));
  expect(left).toHaveLength(1);
});
