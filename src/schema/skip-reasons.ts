/** Why a number of a paper is no claim, in words: the reasons that stand in coverage.jsonl. */
export const skipReasons = {
  date: { zh: '日期', en: 'a date' },
  'citation-marker': { zh: '引文标号', en: 'a citation marker' },
  label: { zh: '编号', en: 'a label' },
  'list-marker': { zh: '列表序号', en: 'the number of a list' },
  name: { zh: '名称的一部分', en: 'part of a name' },
  ordinal: { zh: '序数', en: 'an ordinal' },
  rhetoric: { zh: '修辞', en: 'a turn of phrase' },
  'bare-number': { zh: '无单位、无所指的数', en: 'a number of nothing' },
  address: { zh: '地址、编号', en: 'an address' },
  title: { zh: '题名', en: 'a title' },
  heading: { zh: '标题', en: 'a heading' },
  'confidence-level': { zh: '置信水平', en: 'a level of confidence' },
  'rate-base': { zh: '比率的基数', en: 'what a rate is counted on' },
  'time-point': { zh: '时点', en: 'a point in time' },
  'table-header': { zh: '表头', en: 'a head of a table' },
  furniture: { zh: '页眉页码', en: 'a running head or page number' },
  front: { zh: '作者、基金等', en: 'authors, grants, masthead' },
  reference: { zh: '参考文献', en: 'the reference list' },
  footnote: { zh: '脚注', en: 'a footnote' },
  markup: { zh: '标记', en: 'markup' },
  'not-shown': { zh: '页面不显示', en: 'not shown to readers' },
  code: { zh: '代码', en: 'code' },
  'not-recognised': { zh: '未能识别', en: 'not recognised' },
} as const satisfies Record<string, { zh: string; en: string }>;

/** One of the reasons above. */
export type SkipReason = keyof typeof skipReasons;

/** A reason in words; one that a reviewer gave by a decision, and one that no table knows, too. */
export function skipReasonInWords(reason: string): { zh: string; en: string } {
  if (reason.startsWith('decision:')) return { zh: '核对人剔除', en: 'set aside by a reviewer' };
  return (skipReasons as Record<string, { zh: string; en: string }>)[reason] ?? { zh: reason, en: reason };
}
