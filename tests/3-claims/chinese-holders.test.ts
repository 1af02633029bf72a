import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** Whose figures they are, and of what, in the lists, comparisons and brackets of Chinese reports and studies. */
const cases: readonly [string, ...string[]][] = [
  [
    '高龄（OR=2.31，P=0.012）、是否独居（OR = 1.72，95%CI：1.05~2.81）和家庭收入（β=-0.24，P<0.01）是跌倒的影响因素。',
    '2.31 1 | 高龄 | odds-ratio',
    '0.012 1 | 高龄 | p-value',
    '1.72 1 | 是否独居 | odds-ratio',
    '1.05..2.81 1 | 是否独居 | confidence-interval',
    '-0.24 1 | 家庭收入 | regression-coefficient',
    '≤0.01 1 | 家庭收入 | p-value',
  ],
  ['树高与胸径呈显著正相关（r=0.42，P<0.01）。', '0.42 1 | 树高与胸径 | correlation-coefficient', '* | 树高与胸径 | p-value'],
  ['秘鲁锌产量占世界的12.1%、墨西哥产量占5.2%。', '12.1 % | PE', '5.2 % | MX'],
  ['秘鲁凭借赤山矿（一度供应全国约70%的锌）主导供应，其出口量从1953年的150吨增至1984年的1.4万吨。', '*', '150 t | PE', '14000 t | PE'],
  ['智利作为主要铜生产国，其铜精矿出口占全球三成。', '30 % | CL'],
  ['2022年全球锡产量31万吨，其中有30%来自印尼，共9.3万吨。', '310000 t | world', '30 % | ID', '93000 t | ID | production'],
  ['刚果（金）锡产量增长8%，占非洲的六成。', '8 % | CD | growth(production)', '60 % | CD'],
  [
    '步行训练的随机对照研究\n\n选取患者60例，将患者随机分为步行组和对照组。步行组患者30例，对照组30例。\n\n治疗后步行组FVC为（2.9±0.2）L、CRP为（6.1±1.4）mg/L，高于对照组的（2.4±0.3）L、（4.9±1.1）mg/L。',
    ...Array.from({ length: 3 }, () => '*'),
    '2.9 L | 步行组 | FVC',
    '6.1 mg/L | 步行组 | CRP',
    '2.4 L | 对照组 | FVC',
    '4.9 mg/L | 对照组 | CRP',
  ],
  [
    '拉伸训练的随机对照研究\n\n选取患者60例，将患者随机分为拉伸组和对照组。\n\n拉伸组握力由（22.5±4.7）kg增加到（28.2±5.3）kg，对照组由（22.8±4.2）kg增加到（23.4±4.6）kg。对照组IL-6为15.4 ng/L。',
    '*',
    '22.5 kg | 拉伸组 | 握力',
    '28.2 kg | 拉伸组 | 握力',
    '22.8 kg | 对照组 | 握力',
    '23.4 kg | 对照组 | 握力',
    '15.4 ng/L | 对照组 | IL-6',
  ],
];

describe('whose figures lists, brackets and comparisons tell', () => {
  test.each(cases)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});
