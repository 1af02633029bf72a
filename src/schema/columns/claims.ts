import type { Claim } from '../claim.ts';
import { column, type ColumnsOf } from './column.ts';

/** The columns of the claims. */
export const claimColumns: ColumnsOf<Claim> = {
  id: column(
    'Claim',
    '陈述',
    'Key: hash of the paper, the quote and the figure; no offsets in it.',
    '主键：论文、引文与数字的散列，不含位置。',
    'dcterms:identifier',
  ),
  source: column(
    'Paper',
    '论文',
    'The paper it stands in: id, path, sha256, title, year, language.',
    '所在论文：编号、路径、sha256、题名、年份、语言。',
    'prov:wasQuotedFrom',
  ),
  span: column(
    'Place of the figure',
    '数字位置',
    'Start and end in the decoded text, in Unicode code points, 0-based, end exclusive; parts where it was joined over a line end.',
    '在解码文本中的起止（Unicode 码点，从 0 起，不含末位）；跨行拼合时有 parts。',
    'oa:TextPositionSelector',
  ),
  phrase: column('Place with hedge', '含修饰词位置', 'The span with its hedge or bound words.', '连同“约”“超过”等修饰词的位置。'),
  exact: column(
    'Figure',
    '数字原文',
    'That slice of the text: number with unit as written, without hedge.',
    '该位置的原文：数字与单位，不含修饰词。',
    'oa:exact',
  ),
  prefix: column('Before', '前文', 'Up to 32 code points before it.', '之前至多 32 个码点。', 'oa:prefix'),
  suffix: column('After', '后文', 'Up to 32 code points after it.', '之后至多 32 个码点。', 'oa:suffix'),
  quote: column('Quote', '引文', 'The sentence or cell, free of tags.', '所在句子或单元格，不含标记。', 'prov:value'),
  locator: column(
    'Where a reader finds it',
    '查找处',
    'Section, block, sentence, page, region of the page, table with row and column.',
    '章节、段、句、页、页面区域、表的行列。',
  ),
  language: column('Language', '语言', 'Of the sentence.', '句子的语言。', 'dcterms:language'),
  quantity: column(
    'Quantity',
    '数量',
    'Amount, bounds, decimals, unit (UCUM or ISO 4217), the same in the base unit, dimension, modifier, uncertainty.',
    '数值、上下限、小数位、单位（UCUM 或 ISO 4217）、换算到基本单位的值、量纲、修饰、误差。',
    'measure:obsValue',
  ),
  subject: column(
    'Subject',
    '主体',
    'Whose figure: words of the paper, id and labels of the knowledge tables.',
    '数字的主体：论文原词、知识表编号与名称。',
    'dcterms:subject',
  ),
  measure: column('Measure', '指标', 'Which property: words, id, labels.', '所测属性：原词、编号、名称。'),
  product: column('Product', '产品', 'Of which good: words, id, labels.', '所涉货品：原词、编号、名称。'),
  scope: column('Scope', '范围', 'Relative to what: words, id, labels.', '相对于何者：原词、编号、名称。'),
  basis: column('Basis', '口径', 'What the mass or money is of, where it is said.', '质量或金额的口径（原文说明时）。'),
  period: column('Period', '时期', 'Words, start and end as ISO 8601 reduced dates.', '原词与起止（ISO 8601）。', 'dimension:timePeriod'),
  modality: column('Mood', '语气', 'Actual, estimate, forecast, target, limit or hypothetical.', '实际、估计、预测、目标、限额或假设。'),
  citations: column(
    'Citations',
    '出处',
    'Whom the sentence names for it: kind, text, key in references.',
    '句中所引出处：类别、原文、references 的键。',
    'dcterms:references',
  ),
  confidence: column('Confidence', '把握', 'Probability that the claim is read rightly.', '读取正确的概率。'),
  rules: column('Rules', '规则', 'The readers and refiners that made it.', '得出它的读取与修正规则。', 'prov:wasGeneratedBy'),
};
