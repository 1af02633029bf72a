/** How the values of a finding hang together: what findings.jsonl calls the formula, with its words in Chinese. */
const formulas = {
  'sum of the column': '该列合计',
  'sum of the row': '该行合计',
  'sum of parts': '各部分之和',
  'sum of shares': '各占比之和',
  'sum over the table': '全表合计',
  'sum over years': '历年合计',
  'ore × grade × recovery': '矿石量×品位×回收率',
  'output × years against ore × grade': '年产量×年数，对照矿石量×品位',
  'amount / rate': '金额÷汇率',
  'amount / share': '数量÷占比',
  'part / whole': '部分÷总量',
  'a / b': '前者÷后者',
  'share × share': '占比×占比',
  'value / volume': '金额÷数量',
  'after / before − 1': '本期÷上期−1',
  'part / whole, as in the other rows': '部分÷总量，与其余各行相同',
  'after / before − 1, as in the other rows': '本期÷上期−1，与其余各行相同',
  'a − b, as in the other rows': '两列之差，与其余各行相同',
  'a × b, as in the other rows': '两列之积，与其余各行相同',
  'p < 0.05 ⇔ the 95 % interval excludes no effect': 'p < 0.05 ⇔ 95%区间不含无效值',
  rise: '上升',
  fall: '下降',
} as const;
export type Formula = keyof typeof formulas;

/** Why another value would be right, where that is no formula. */
const reasons = {
  'the rule of the other rows': '其余各行的算法',
  'the nearest of the years': '各年中最接近的一年',
  'stands in the body': '见于正文',
  'stands for the figure that it rejects': '原文以此否定彼数',
} as const;

/** Reasons that tell a number. */
const counted = [
  { code: /^stated by (\d+) papers$/, zh: '$1篇文献如此陈述', en: 'stated by $1 papers' },
  {
    code: /^10\^(-?\d+) times the printed figure agrees with the other statement$/,
    zh: '所印数值的$1倍与另一处相符',
    en: '$1 times the printed figure agrees with the other statement',
  },
  {
    code: /^10\^(-?\d+) times the printed figure makes the column add up$/,
    zh: '所印数值的$1倍可使该列合计相符',
    en: '$1 times the printed figure makes the column add up',
  },
] as const;

/** Why another value would be right: what findings.jsonl gives as the reason of a suggestion. */
export type SuggestionReason =
  | Formula
  | keyof typeof reasons
  | `stated by ${number} papers`
  | `10^${number} times the printed figure ${'agrees with the other statement' | 'makes the column add up'}`;

const plain = new Map<string, string>(Object.entries({ ...formulas, ...reasons }));

/** A formula or a reason of a finding in both languages; what no table knows stands as it is. */
export function formulaInWords(text: string): { zh: string; en: string } {
  for (const { code, zh, en } of counted) {
    const number = code.exec(text)?.[1];
    if (number === undefined) continue;
    const written = text.startsWith('10^') ? powerOfTen(Number(number)) : number;
    return { zh: zh.replace('$1', written), en: en.replace('$1', written) };
  }
  return { zh: plain.get(text) ?? text, en: text };
}

/** 10,000 or 0.001, as it is written out. */
export function powerOfTen(exponent: number): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}1`;
  return `1${'0'.repeat(exponent)}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
