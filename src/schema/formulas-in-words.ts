/** How the values of a finding hang together, or why another reading would be right: a code with a number, in words. */
type Row = readonly [code: RegExp, zh: string, en?: string];

const rows: readonly Row[] = [
  [/^stated by (\d+) papers$/, '$1篇文献如此陈述'],
  [
    /^10\^(-?\d+) times the printed figure agrees with the other statement$/,
    '所印数值的$1倍与另一处相符',
    '$1 times the printed figure agrees with the other statement',
  ],
  [
    /^10\^(-?\d+) times the printed figure makes the column add up$/,
    '所印数值的$1倍可使该列合计相符',
    '$1 times the printed figure makes the column add up',
  ],
  [/^sum of the column$/, '该列合计'],
  [/^sum of the row$/, '该行合计'],
  [/^sum of parts$/, '各部分之和'],
  [/^sum over the table$/, '全表合计'],
  [/^sum over years$/, '历年合计'],
  [/^ore × grade × recovery$/, '矿石量×品位×回收率'],
  [/^amount \/ rate$/, '金额÷汇率'],
  [/^amount \/ share$/, '数量÷占比'],
  [/^part \/ whole$/, '部分÷总量'],
  [/^a \/ b$/, '前者÷后者'],
  [/^share × share$/, '占比×占比'],
  [/^value \/ volume$/, '金额÷数量'],
  [/^the rule of the other rows$/, '其余各行的算法'],
  [/^part \/ whole, as in the other rows$/, '部分÷总量，与其余各行相同'],
  [/^after \/ before − 1$/, '本期÷上期−1'],
  [/^a − b, as in the other rows$/, '两列之差，与其余各行相同'],
  [/^a × b, as in the other rows$/, '两列之积，与其余各行相同'],
  [/^after \/ before − 1, as in the other rows$/, '本期÷上期−1，与其余各行相同'],
  [/^p < 0\.05 ⇔ the 95 % interval excludes no effect$/, 'p < 0.05 ⇔ 95%区间不含无效值'],
];

/** A formula or a reason of a finding in both languages; what no row knows stands as it is. */
export function formulaInWords(text: string): { zh: string; en: string } {
  const row = rows.find(([code]) => code.test(text));
  if (!row) return { zh: text, en: text };
  const [code, zh, en] = row;
  const write = (words: string): string =>
    text.replace(code, (_, number: string = '') => words.replace('$1', text.startsWith('10^') ? powerOfTen(Number(number)) : number));
  return { zh: write(zh), en: en === undefined ? text : write(en) };
}

/** 10,000 or 0.001, as it is written out. */
export function powerOfTen(exponent: number): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}1`;
  return `1${'0'.repeat(exponent)}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
