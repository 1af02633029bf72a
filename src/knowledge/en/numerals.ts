import type { NumeralRow } from '../../schema/knowledge.ts';

const source = 'Oxford English Dictionary';

const row = (kind: NumeralRow['kind'], value: string, en: string): NumeralRow => ({ kind, lower: value, upper: value, unit: '1', modifier: 'exact', zh: [], en: en.split(', '), source });
const idiom = (lower: string, upper: string, unit: NumeralRow['unit'], modifier: NumeralRow['modifier'], en: string): NumeralRow => ({ kind: 'idiom', lower, upper, unit, modifier, zh: [], en: en.split(', '), source });

const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ');

/** English number words, what they divide by, and the verbs and nouns that stand for an amount. */
export const numerals: readonly NumeralRow[] = [
  ...small.map((word, value) => row('cardinal', String(value), word)),
  ...tens.map((word, index) => row('cardinal', String(20 + 10 * index), word)),
  row('cardinal', '0', 'nil, nought, naught'),
  row('cardinal', '12', 'dozen'),
  row('cardinal', '100', 'hundred'),
  row('cardinal', '1000', 'thousand'),
  row('cardinal', '1000000', 'million, mn, mln'),
  row('cardinal', '1000000000', 'billion, bn, bln'),
  row('cardinal', '1000000000000', 'trillion, tn, trn'),
  row('cardinal', '1000000000000000', 'quadrillion'),
  row('cardinal', '1000000000000000000', 'quintillion'),
  row('cardinal', `1${'0'.repeat(21)}`, 'sextillion'),
  row('cardinal', `1${'0'.repeat(24)}`, 'septillion'),
  row('cardinal', '100000', 'lakh, lakhs, lac, lacs, lkh, lkhs'),
  row('cardinal', '10000000', 'crore, crores, krore, krores, koti, cr'),
  ...ordinals.map((word, index) => row('ordinal', String(index + 1), word)),
  ...tens.map((word, index) => row('ordinal', String(20 + 10 * index), word.replace(/y$/, 'ieth'))).slice(1),
  row('ordinal', '100', 'hundredth'),
  row('fraction', '2', 'half, halves'),
  row('fraction', '4', 'quarter, quarters'),
  row('fraction', '3', 'third, thirds'),
  ...ordinals.slice(3).map((word, index) => row('fraction', String(index + 4), `${word}, ${word}s`)),
  ...tens.map((word, index) => row('fraction', String(20 + 10 * index), `${word.replace(/y$/, 'ieth')}, ${word.replace(/y$/, 'ieths')}`)),
  row('fraction', '100', 'hundredth, hundredths'),
  row('fraction', '1000', 'thousandth, thousandths'),
  row('fraction', '1000000', 'millionth, millionths'),
  row('fraction', '1000000000', 'billionth, billionths'),
  row('fraction', '1000000000000', 'trillionth, trillionths'),
  idiom('2', '2', '1', 'exact', 'doubled, doubling, doubles, twofold, two-fold, twice, twice as much, twice as many, double the, double that, double what, double'),
  idiom('3', '3', '1', 'exact', 'tripled, tripling, triples, trebled, trebling, threefold, three-fold, thrice, triple the, treble the, triple that, treble that, triple, treble'),
  idiom('4', '4', '1', 'exact', 'quadrupled, quadrupling, quadruples, fourfold, four-fold, quadruple the, quadruple'),
  idiom('5', '5', '1', 'exact', 'quintupled, fivefold, five-fold'),
  idiom('10', '10', '1', 'exact', 'tenfold, ten-fold'),
  idiom('100', '100', '1', 'exact', 'hundredfold'),
  idiom('50', '50', '%', 'exact', 'halved, halving, halves, halve, fifty-fifty'),
];
