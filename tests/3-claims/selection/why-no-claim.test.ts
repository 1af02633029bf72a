import { describe, expect, test } from 'vitest';
import { readClaims } from '../read-claims.ts';

const amountsOf = (text: string, language: 'zh' | 'en') => readClaims(text, language).map((line) => line.split(' | ')[0]!);

/** A sentence and the amounts that it claims; every other number in it is left out. */
const english: [text: string, ...amounts: string[]][] = [
  ['The curves in Figs. 2a, 3B and 4d cross at 17 °C.', '17 Cel'],
  ['Columns 2, 4 and 6 hold the loads, which reached 35 kN.', '35 kN'],
  ['As ofTable 7 shows, the yield was 64%.', '64 %'],
  ['Sensors XRT-9–41 and PLC 207 drew 1.4 W.', '1.4 W'],
  ['It follows EN 12975-2 and weighs 38 kg.', '38 kg'],
  ['Batch 0042 lost 6.5 g in all.', '6.5 g'],
  ['The mass fell by approximately 44% in the first run.', '≈44 %'],
  ['The slope was steep (r = 0.71) at the second site.', '0.71 1'],
  ['The odds ratios were 1.62 and 2.05, respectively.', '1.62 1', '2.05 1'],
  ['Ribosomal 18S genes made up 12% of the reads.', '12 %'],
  ['Call tel 5550199 for the 25 kg sample.', '25 kg'],
  ['Output grew by 41%, not the "over 60%" of the leaflets.', '41 %', '≥60 %'],
  ['In May, sales of the alloy were zero.', '0 1'],
  ['The score of the pilots averaged 3.4, against 2.9 before.', '3.4 1', '2.9 1'],
  ['Late shifts carried a higher risk (hazard ratio 1.37), as did split ones (1.21, 1.02 to 1.44).', '1.37 1', '1.21 1', '1.02..1.44 1'],
  ['The fit was good (R² = 0.93).', '0.93 1'],
];

const chinese: [text: string, ...amounts: string[]][] = [
  ['如图3所示，管径为45毫米。', '45 mm'],
  ['五月份该合金的出口量为零。', '0 t'],
  ['3微米滤膜每平方米售价80元，60岁及以上人口占18%。', '80 CNY', '18 %'],
  ['前三名客户贡献收入2亿元，三年行动计划新增学位4万个。', '200000000 CNY', '40000 1'],
  ['术后30 d、90 d死亡率分别为1.2%和3.4%，用户数已达310万。', '1.2 %', '3.4 %', '3100000 1'],
  ['协调指数由2012年的0.21升至2018年的0.46。', '0.21 1', '0.46 1'],
  ['编号 20417 的样品重 2.6 千克。', '2.6 kg'],
  ['2021年该基地发射火箭三次，五位船员受伤。', '3 1', '5 1'],
  ['面对两方面问题和三重压力，一些矿山一度停产，一致要求补助8万元。', '80000 CNY'],
];

describe('what is claimed', () => {
  test.each(english)('%s', (text, ...amounts) => {
    expect(amountsOf(text, 'en')).toEqual(amounts);
  });
  test.each(chinese)('%s', (text, ...amounts) => {
    expect(amountsOf(text, 'zh')).toEqual(amounts);
  });
});
