import type { NumeralRow } from '../../schema/knowledge.ts';

const source = 'GB/T 15835-2011; 现代汉语词典';

const cardinal = (value: string, words: string): NumeralRow => ({ kind: 'cardinal', lower: value, upper: value, unit: '1', modifier: 'exact', zh: [...words], en: [], source });
const idiom = (lower: string | null, upper: string | null, unit: NumeralRow['unit'], modifier: NumeralRow['modifier'], zh: string[]): NumeralRow => ({ kind: 'idiom', lower, upper, unit, modifier, zh, en: [], source });

/** Chinese numerals (small, capital, telephone) and the set phrases that stand for an amount. */
export const numerals: readonly NumeralRow[] = [
  cardinal('0', '零〇○洞'),
  cardinal('1', '一壹幺弌'),
  cardinal('2', '二两贰俩弍'),
  cardinal('3', '三叁参仨弎'),
  cardinal('4', '四肆'),
  cardinal('5', '五伍'),
  cardinal('6', '六陆'),
  cardinal('7', '七柒拐'),
  cardinal('8', '八捌'),
  cardinal('9', '九玖'),
  cardinal('10', '十拾'),
  cardinal('20', '廿'),
  cardinal('30', '卅'),
  cardinal('40', '卌'),
  cardinal('100', '百佰'),
  cardinal('1000', '千仟'),
  idiom('2', '2', '1', 'exact', ['翻一番', '翻番', '翻了一番', '翻了番', '翻倍', '加倍', '倍增', '成倍增长', '翻了一倍', '翻一倍', '增加一倍', '增长一倍']),
  idiom('4', '4', '1', 'exact', ['翻两番', '翻了两番', '翻两翻']),
  idiom('8', '8', '1', 'exact', ['翻三番', '翻了三番']),
  idiom('50', '50', '%', 'exact', ['减半', '腰斩', '折半', '半折', '对折', '一半', '半数', '对半']),
  idiom('50', '50', '%', 'approx', ['半壁江山', '近半', '近半数', '几近半数', '小半壁']),
  idiom('50', null, '%', 'at_least', ['过半', '大半', '过半数', '超半数', '多半数', '超半', '泰半', '超一半']),
  idiom(null, '50', '%', 'at_most', ['小半', '少半']),
  idiom('80', '90', '%', 'approx', ['十之八九', '十有八九']),
  idiom('100', '100', '%', 'approx', ['几乎全部', '近乎全部', '几乎所有', '差不多全部']),
  idiom('100', '100', '%', 'exact', ['百分百']),
];
