import type { Modifier } from '../../schema/claim.ts';
import type { HedgeRow } from '../../schema/knowledge.ts';
import type { Language } from '../../schema/place.ts';

const source = 'GB/T 15835-2011; MeasEval modifiers';

const equalWords = ['equal to', 'equals', 'equals to', 'equaling to', 'equalling', 'exactly', 'precisely'];

/** greater than or equal to, equal to or more than: comparatives with the bound itself taken in. */
const orEqual = (comparatives: string): string[] =>
  comparatives.split(' ').flatMap((word) => [`${word} than or equal to`, `${word} or equal to`, `${word} or equal than`, `equal to or ${word} than`, `equal or ${word} than`]);

/** Words beside a number that make it an approximation or a bound. Rows with `exact` are words that only look like one; the longest word wins. */
export const hedges: readonly HedgeRow[] = [
  {
    modifier: 'approx',
    language: 'zh',
    before: [
      '约', '大约', '约为', '约有', '约占', '约达', '约合', '约需', '约需要', '约在', '约是', '约计', '大概', '大致', '大体', '近', '将近', '接近', '几近', '近乎', '几乎', '几乎达', '几乎达到', '几乎是', '差不多', '接近于',
      '估计约', '粗略', '~', '≈', '约莫', '达到近', '近达',
    ],
    after: ['左右', '上下', '前后', '上下浮动', '光景'],
    source,
  },
  {
    modifier: 'at_least',
    language: 'zh',
    before: [
      '超过', '超', '逾', '高于', '多于', '大于', '大过', '至少', '最少', '起码', '不少于', '不低于', '不小于', '不下', '不下于', '不亚于', '突破', '超出', '高过', '已超', '超越', '>', '≥', '⩾', '>=', '≧', '优于', '长于', '大于等于', '大于或等于', '不止',
    ],
    after: ['以上', '及以上', '或以上', '之上', '有余', '以外', '开外', '出头', '挂零', '不止', '+', '(含)以上', '甚至更多', '或更多'],
    source,
  },
  {
    modifier: 'at_most',
    language: 'zh',
    before: [
      '不足', '不到', '不满', '低于', '少于', '小于', '不超过', '不超', '不高于', '不多于', '不大于', '未超过', '至多', '最多', '顶多', '不逾', '未满', '未达', '未到', '<', '≤', '⩽', '<=', '≦', '小于等于', '小于或等于', '短于', '不及', '弱于', '最高不超过',
    ],
    after: ['以下', '及以下', '或以下', '以内', '之内', '以里', '不到', '不足', '之下', '(含)以下', '封顶'],
    source,
  },
  { modifier: 'exact', language: 'zh', before: ['最近', '附近', '邻近', '临近', '靠近', '节约', '合约', '签约', '预约', '纽约', '条约', '公约', '履约', '违约', '通过', '经过', '不超过一', '超临界', '出超', '入超', '以上', '赶上', '加上', '市场上', '基础上', '早上', '晚上', '路上', '线上', '网上', '实际上', '会上', '表上', '图上', '历史上', '不止一', '不过'], after: ['以上海', '以上述', '以下简称', '以内蒙'], source },
  {
    modifier: 'approx',
    language: 'en',
    before: [
      'about', 'around', 'approximately', 'approx.', 'approx', 'roughly', 'some', 'nearly', 'almost', 'close to', 'circa', 'c.', 'ca.', 'ca', '~', '≈', '≃', '≅', '∼', 'in the order of', 'on the order of', 'of the order of', 'in the region of', 'in the neighbourhood of', 'in the neighborhood of', 'in the vicinity of', 'something like', 'well nigh', 'near', 'nearing', 'just about', 'virtually', 'practically', 'estimated at about', 'aproximately', 'approximatively',
    ],
    after: ['or so', 'or thereabouts', 'approximately', 'roughly', 'give or take', 'on average or so'],
    source,
  },
  {
    modifier: 'at_least',
    language: 'en',
    before: [
      'more than', 'over', 'above', 'exceeding', 'exceeds', 'exceed', 'exceeded', 'at least', 'at minimum', 'no less than', 'no fewer than', 'not less than', 'not fewer than', 'not below', 'in excess of', 'upwards of', 'upward of', 'greater than', 'higher than', 'larger than', 'bigger than', 'longer than', 'older than', 'heavier than', 'minimum', 'a minimum of', 'minimum of', 'well over', 'well above', 'just over', 'slightly over', 'slightly more than', 'just above', 'a little over', 'little over', 'somewhat over', 'surpassing', 'surpassed', 'surpasses', 'topped', 'topping', 'beyond', '>', '≥', '⩾', '>=', '≧', '≳', 'starting at', 'starting from', 'north of',
      ...orEqual('more greater larger bigger higher'), 'at least or equal to', 'surpass', 'no smaller than', 'not smaller than', 'no lower than', 'not lower than', '=>', '> =', 'far more than', 'much more than', 'well more than', 'significantly more than', 'slightly above', 'slightly higher than',
    ],
    after: ['or more', 'or higher', 'or greater', 'or above', 'or over', 'or longer', 'or older', 'or better', 'or larger', 'or bigger', 'or upwards', 'and higher', 'and greater', 'and over', 'and above', 'and more', 'and older', 'and up', 'at least', 'minimum', '+', 'or even more'],
    source,
  },
  {
    modifier: 'at_most',
    language: 'en',
    before: [
      'less than', 'fewer than', 'under', 'below', 'up to', 'at most', 'no more than', 'no greater than', 'no higher than', 'no longer than', 'not more than', 'not greater than', 'not exceeding', 'not to exceed', 'never more than', 'as much as', 'as many as', 'as high as', 'as long as', 'just under', 'just below', 'slightly less than', 'slightly under', 'slightly below', 'a little less than', 'a little under', 'lower than', 'smaller than', 'shorter than', 'younger than', 'within', 'a maximum of', 'maximum of', 'maximum', 'not above', 'well under', 'well below', 'little more than', 'only up to', 'capped at', '<', '≤', '⩽', '<=', '≦', '≲', 'south of', 'not over', 'short of', 'just short of', 'well short of', 'much less than', 'far less than', 'of up to', ...orEqual('less lower smaller'), 'at most or equal to', 'no bigger than', 'no larger than', 'not bigger than', 'not larger than', '=<', '< =', 
    ],
    after: ['or less', 'or fewer', 'or lower', 'or under', 'or below', 'or younger', 'or shorter', 'or smaller', 'and under', 'and below', 'and less', 'and younger', 'at most', 'maximum', 'at the most', 'tops', 'or even less'],
    source,
  },
  { modifier: 'exact', language: 'en', before: [...equalWords, 'how about', 'what about', 'moreover', 'all over', 'took over', 'take over', 'takes over', 'taking over', 'handed over', 'carried over', 'turned over', 'shown above', 'see above', 'see below', 'described above', 'given above', 'listed below', 'shown below', 'as long as it', 'as well as'], after: ['plus or minus', 'or more than'], source },
];

/** The words of the table that stand before a number, by what they make of it. */
export const hedgesBefore = (language: Language, modifiers: readonly Modifier[]): string[] => [
  ...new Set(hedges.flatMap((row) => (row.language === language && modifiers.includes(row.modifier) ? row.before : []))),
];
