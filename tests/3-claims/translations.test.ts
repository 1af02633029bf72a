import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** Sentences that say the same in both languages: amount, unit, subject, measure, period and modality must be the same. */
const pairs: readonly [chinese: string, english: string][] = [
  ['2021年智利的铜产量为560万吨。', 'Chile produced 5.60 million tonnes of copper in 2021.'],
  ['2022年秘鲁的锌产量约为140万吨。', 'Peru produced about 1.4 million tonnes of zinc in 2022.'],
  ['越南的锡产量不足5000吨。', 'Tin production of Vietnam was less than 5,000 tonnes.'],
  ['2019年澳大利亚的锂产量超过4.2万吨。', 'In 2019, Australia produced more than 42,000 tonnes of lithium.'],
  ['截至2020年底，巴西的铌储量为1600万吨。', "At the end of 2020, Brazil's niobium reserves were 16 million tonnes."],
  ['2023年中国石墨出口量为28.4万吨。', "China's graphite exports were 284,000 tonnes in 2023."],
  ['2023年中国石墨出口额为9.6亿美元。', "In 2023, China's graphite exports were worth 960 million US dollars."],
  ['2018—2022年，中国进口钴矿11.3万吨。', 'Between 2018 and 2022 China imported 113,000 tonnes of cobalt.'],
  ['2020年中国铝产量占全球的57%。', 'In 2020 China accounted for 57% of global aluminium production.'],
  ['巴西铌产量约占全球九成。', 'Brazil has about 90% of world niobium output.'],
  ['预计2030年全球锂需求将达到240万吨。', 'Global lithium demand is expected to reach 2.4 million tonnes by 2030.'],
  ['预计2035年全球铜需求将达3500万至3800万吨。', 'Global copper demand is expected to reach 35 to 38 million tonnes in 2035.'],
  ['我国计划到2025年将铜产量提高到1200万吨。', 'China aims to raise copper production to 12 million tonnes by 2025.'],
  ['2024年开采配额为27万吨。', 'The production quota for 2024 was 270,000 tonnes.'],
  ['净进口依存度为100%。', 'Net import reliance was 100%.'],
  ['矿石品位为0.35%。', 'The ore grade is 0.35%.'],
  ['该电站装机容量为1.5GW。', 'The plant has an installed capacity of 1.5 GW.'],
  ['2023年价格下降了至少30%。', 'Prices fell by at least 30% in 2023.'],
];

/** Trailing zeros tell the precision, not the value. */
const plain = (line: string): string => line.replace(/(\.\d*?)0+(?= )/, '$1').replace(/\.(?= )/, '');

describe('the same figure in both languages', () => {
  test.each(pairs)('%s = %s', (chinese, english) => {
    const claims = readClaims(chinese, 'zh', 5).map(plain);
    expect(claims).toHaveLength(1);
    expect(readClaims(english, 'en', 5).map(plain)).toEqual(claims);
  });
});
