import { column, type Column } from '../../schema/columns/column.ts';
import { resources } from '../../schema/resources.ts';

/** What a column of an exported table is called and means. */
export function wordsOfColumn(table: string, name: string): Column | undefined {
  return drawnOut[table]?.[name] ?? resources.find((resource) => resource.name === table)?.columns[name];
}

/** The columns that an export draws out of nested fields or out of other tables, by table; all others are those of the data package. */
const drawnOut: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  claims: {
    source_id: column('Paper', '论文', 'The paper it stands in: key of sources.', '所在论文：sources 的键。'),
    start: column(
      'Start',
      '起',
      'Place of exact in the decoded text, in code points from 0.',
      'exact 在解码文本中的起点（码点，从 0 起）。',
    ),
    end: column('End', '止', 'Where it ends, exclusive.', '其终点（不含）。'),
    page: column('Page', '页', 'Page of the paper, where the format has pages.', '所在页（格式有页码时）。'),
    section: column('Section', '章节', 'Heading it stands under.', '所在章节的标题。'),
    table_label: column(
      'Table',
      '表',
      'The table it stands in, as a reader calls it; empty outside tables.',
      '所在表的表号；不在表中则空。',
    ),
    amount: column('Amount', '数值', 'The number in unit, as a decimal; empty for a range.', '以 unit 为单位的十进制数；区间为空。'),
    lower: column('Lower bound', '下限', 'Least value as stated; empty on an open side.', '所述下限；不限则空。'),
    upper: column('Upper bound', '上限', 'Greatest value as stated; empty on an open side.', '所述上限；不限则空。'),
    unit: column('Unit', '单位', 'UCUM code; ISO 4217 for money.', 'UCUM 单位代码；货币用 ISO 4217。'),
    decimals: column(
      'Decimals',
      '小数位',
      'Digits after the point it is stated to; negative where rounded.',
      '所述精确到的小数位数；取整为负。',
    ),
    modifier: column(
      'Modifier',
      '修饰',
      'exact, approx (about), at_least (more than), at_most (less than) or range.',
      'exact 确数、approx 约、at_least 以上、at_most 以下、range 区间。',
    ),
    dimension: column('Dimension', '量纲', 'Kind of quantity: mass, share, count, money, ….', '量的种类：质量、比重、个数、金额等。'),
    subject: column('Subject', '主体', 'Whose figure, in the words of the paper.', '数字的主体，论文原词。'),
    subject_id: column('Subject id', '主体编号', 'The subject in the knowledge tables.', '主体在知识表中的编号。'),
    measure: column('Measure', '指标', 'Which property, in the words of the paper.', '所测属性，论文原词。'),
    measure_id: column('Measure id', '指标编号', 'The measure in the knowledge tables.', '指标在知识表中的编号。'),
    product: column('Product', '产品', 'Of which good, in the words of the paper.', '所涉货品，论文原词。'),
    scope: column('Scope', '范围', 'Relative to what, in the words of the paper.', '相对于何者，论文原词。'),
    period_start: column('From', '起始', 'ISO 8601; empty where open.', 'ISO 8601；不限则空。'),
    period_end: column('To', '截止', 'ISO 8601, included; empty where open.', 'ISO 8601，含该时；不限则空。'),
    reference_keys: column('References', '文献', 'The works that it cites: keys of references.', '所引文献：references 的键。'),
  },
  findings: {
    message_zh: column('Message (zh)', '说明（中）', 'What is wrong, in Chinese.', '何处不符（中文）。'),
    message_en: column('Message (en)', '说明（英）', 'What is wrong, in English.', '何处不符（英文）。'),
    suggested_value: column('Suggested value', '建议值', 'The value that would make it right.', '若改为此值则相符。'),
    suggested_unit: column('Suggested unit', '建议单位', 'Its unit.', '该值的单位。'),
    claim_ids: column('Claim ids', '陈述编号', 'Keys of claims, the suspect first.', 'claims 的键，可疑者在前。'),
  },
  coverage: {
    numbers: column('Numbers', '数字', 'How many numbers were seen.', '所见数字个数。'),
    numbers_taken: column('Numbers taken', '取用', 'How many were taken for claims.', '取为陈述的个数。'),
    numbers_left_out: column('Numbers left out', '略去', 'How many were left out.', '略去的个数。'),
  },
  'fact-claims': {
    exact: column('Figure', '数字原文', 'The figure as written.', '原文所写的数字。'),
    quote: column('Quote', '引文', 'The sentence or cell it stands in.', '所在句子或单元格。'),
  },
  'finding-claims': {
    source_id: column('Paper', '论文', 'The paper the claim stands in: key of sources.', '该陈述所在论文：sources 的键。'),
    exact: column('Figure', '数字原文', 'The figure as written.', '原文所写的数字。'),
    quote: column('Quote', '引文', 'The sentence or cell it stands in.', '所在句子或单元格。'),
  },
};
