import type { PeriodMention } from '../../periods/period.ts';
import type { Scene } from '../../scene.ts';
import { phrasing, type Wording } from '../../../text/phrasing.ts';
import { leftOf } from '../../../text/left-of.ts';
import { attachedAfter } from './attached-period.ts';

const compared = phrasing('both')`(?:${'versus'}|同比|than in|as in|than|than the|over|on|from)\s*(?:the\s+)?$`;
/** 与2020年相比; of 2020年较上年增长 the year is the change's own. */
const comparedBehind = /^\s*的?(?:水平|同期|同月|同季|全年|[底末])?(?:相比|相较|比较|对比)/;

/** More than double the|prior-year figure: the time of what a multiple is of. */
export const multiplies = /\b(?:double|triple|twice|times)\s+(?:the\s+)?$/;

/** The 40 t of 2022, against which …: a level with its time behind it. */
const levelSetAgainst = phrasing(
  'en',
)`(?:than|from|${'versus'})\s+(?:the\s+)*(?:(?:an?\s+|its\s+)?(?:${'past-level'})\s+(?:high\s+|low\s+)?of\s+)?$`;

/** 较2022年, 比上年, than in 2022, than the 40 t of 2022, the lowest since 1963: what a change or a record is measured from does not date it. */
export function isBaseline(mention: PeriodMention, { lexicon, readings, view }: Pick<Scene, 'lexicon' | 'readings' | 'view'>): boolean {
  const { folded, language } = view;
  const before = leftOf(folded, mention.start);
  const behind = folded.slice(mention.end);
  if (startsFrom(mention, folded) || multiplies.test(before) || compared(lexicon).test(before) || levelOf(lexicon).test(before))
    return true;
  if (revised(lexicon).test(behind) || comparedBehind.test(behind) || recordSince.test(before)) return true;
  if (mention.kind === 'open' && (record.test(before) || /^\s*的?(?:最|新高|新低|首次|历史)/.test(behind))) return true;
  if (language === 'zh' && isLevelOf(before, behind, lexicon)) return true;
  if (isMultipleOf.test(behind) || (ofLevel.test(before) && levelBehind.test(behind))) return true;
  const owner = language === 'en' ? readings.find((reading) => attachedAfter(reading, [mention], folded)) : undefined;
  return owner !== undefined && levelSetAgainst(lexicon).test(leftOf(folded, owner.phrase.start));
}

/** A record high since …. */
const record = /(?:est|most|first|record|peak)\s+(?:\w+\s+)?$/;

/** The largest fall since the spring of 2020: the time of the record before. */
const recordSince = /\b(?:[a-z]+est|most|first|worst|best|least)\b[^.,;:]{0,40}\bsince\s+(?:the\s+)?$/;

/** In October it raised the forecast to 40 GW, 10月将预测上调至40吉瓦: when a forecast was made, not what it is for. */
const revised = phrasing(
  'both',
)`^,?\s*(?:[\w'’-]+\s){0,5}?(?:raised|lifted|increased|cut|lowered|reduced|trimmed|revised|upgraded|downgraded)\s+(?:its|the|their|that|this)\s+(?:[\w-]+\s){0,2}?(?:${'expected-value'})|^[^，,。;；\d]{0,12}(?:[将把][^，,。;；\d]{0,12}(?:${'expected-value'})[^，,。;；\d]{0,6}(?:[上下]调|[上下]修|调[高低升降])|(?:[上下]调|[上下]修|调[高低升降])[^，,。;；\d]{0,12}(?:${'expected-value'}))`;

export const startsFrom = (mention: PeriodMention, folded: string): boolean =>
  mention.kind === 'point' && folded.startsWith('from ', mention.start);

/** 42% below the level of 2019, above its average for 2015–2020: the time of what a figure is measured by. */
const levelOf = phrasing(
  'en',
)`\b(?:${'above-or-below'}|${'versus'}|than|exceeded|with)\s+(?:the\s+|its\s+|their\s+)?(?:[a-z-]+\s){0,2}?(?:${'past-level'}|that|those)\s+(?:of|in|for|from|during|seen in|recorded in|reached in)\s+(?:the\s+)?$`;

const reckonedBy = phrasing('zh')`(?:恢复[至到]|超过|超|${'above-or-below'}|${'equal-to'})$`;
const partOfLevel = phrasing('zh')`^(?:的|同期|${'past-level'})[^，,。;；]{0,8}?(?:[\d.一二三四五六七八九两]+\s*(?:%|倍|成))`;

/** 达到2020年的3至7倍: the year that a multiple is of. */
const isMultipleOf = /^的(?:近|约|逾)?[\d.一二三四五六七八九十两几]+(?:[至~-][\d.一二三四五六七八九十两]+)?多?倍/;

/** 还不到某国|2018年|产量的1%: the year of a level that a part is reckoned by. */
const ofLevel = /(?:不到|不足|相当于|仅为|只有|达到?)[\p{Script=Han}]{0,6}$/u;
const levelBehind =
  /^[\p{Script=Han}]{0,4}(?:产量|销量|需求量?|消费量?|用量|出口量?|进口量?|总量|储量|规模)的(?:约|近)?(?:[\d.]+\s?%|[一二三四五六七八九]成|[一二三四五六七八九十]+分之|一半)/u;

/** 恢复至2018年高峰的六成八, 相当于2015年的两倍: the year of a level that a figure is reckoned by. */
const isLevelOf = (before: string, behind: string, wording: Wording): boolean =>
  reckonedBy(wording).test(before) && partOfLevel(wording).test(behind);
