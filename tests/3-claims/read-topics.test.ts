import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** Whose figures they are, where a Chinese clause or the one before it names someone or something that no table knows. */
const topics: readonly [string, ...string[]][] = [
  ['滴灌地块每亩节约柴油3.2升，喷灌地块增产1.1%。', '3.2 L | 滴灌地块', '1.1 % | 喷灌地块'],
  ['中心城区污水厂处理污泥5.2万吨，产沼气310万立方米。', '52000 t | 中心城区污水厂', '3100000 m3 | 中心城区污水厂'],
  ['水力发电是主要电源，占比61.5%。', '61.5 % | 水力发电'],
  ['东沟站受隧道影响，平均风速1.2米/秒，全年静风日数140天。', '1.2 m/s | 东沟站', '140 d | 东沟站'],
  [
    '县属重点制鞋企业营业收入21亿元，比上年增长4.2%；平均销售利润率3.1%，亏损面近三成。',
    '2100000000 CNY | 县属重点制鞋企业',
    '4.2 % | 县属重点制鞋企业',
    '3.1 % | 县属重点制鞋企业',
    '≈30 % | 县属重点制鞋企业',
  ],
  ['水利部5月下达新增灌溉面积计划40万亩，比上年减少3万亩。', '* | -', '* | -'],
  ['研究期间平均水温18.4℃，最高26.1℃。', '18.4 Cel | -', '26.1 Cel | -'],
];

describe('the topic of a Chinese clause', () => {
  test.each(topics)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});
