import type { PeriodMention } from '../../periods/period.ts';
import type { Scene } from '../../scene.ts';
import { attachedAfter } from './attached-period.ts';

/** 较2022年, 比上年, than in 2022, than the 40 t of 2022, the lowest since 1963: what a change or a record is measured from does not date it. */
export function isBaseline(mention: PeriodMention, { view, readings }: Pick<Scene, 'view' | 'readings'>): boolean {
  const compared =
    /(?:较|比|同比|相比于?|相较于?|对比|than in|as in|than|than the|against|over|compared with|compared to|on|from)\s*(?:the\s+)?$/;
  if (startsFrom(mention, view.folded) || compared.test(view.folded.slice(Math.max(0, mention.start - 18), mention.start))) return true;
  if (levelOf.test(view.folded.slice(Math.max(0, mention.start - 60), mention.start))) return true;
  if (revised.test(view.folded.slice(mention.end, mention.end + 90))) return true;
  if (/^\s*(?:水平)?(?:相比|相较|比较)/.test(view.folded.slice(mention.end, mention.end + 6))) return true;
  if (
    /(?:est|most|first|record|peak)\s+(?:\w+\s+)?$/.test(view.folded.slice(Math.max(0, mention.start - 24), mention.start)) &&
    mention.kind === 'open'
  )
    return true;
  if (recordSince.test(view.folded.slice(Math.max(0, mention.start - 60), mention.start))) return true;
  if (view.language === 'zh' && isLevelOf(mention, view.folded)) return true;
  if (isMultipleOf.test(view.folded.slice(mention.end, mention.end + 16))) return true;
  if (mention.kind === 'open' && /^\s*的?(?:最|新高|新低|首次|历史)/.test(view.folded.slice(mention.end))) return true;
  const owner = view.language === 'en' ? readings.find((reading) => attachedAfter(reading, [mention], view.folded)) : undefined;
  return (
    owner !== undefined &&
    /(?:than|against|from|compared with|compared to|versus|vs\.?)\s+(?:the\s+)*(?:(?:an?\s+|its\s+)?(?:record|peak|high|low|level|total|average|figure)\s+(?:high\s+|low\s+)?of\s+)?$/.test(
      view.folded.slice(Math.max(0, owner.phrase.start - 40), owner.phrase.start),
    )
  );
}

/** The largest fall since the spring of 2020: the time of the record before. */
const recordSince = /\b(?:[a-z]+est|most|first|worst|best|least)\b[^.,;:]{0,40}\bsince\s+(?:the\s+)?$/;

/** In October it raised the forecast to 40 GW, 10月将预测上调至40吉瓦: when a forecast was made, not what it is for. */
const revised =
  /^,?\s*(?:[\w'’-]+\s){0,5}?(?:raised|lifted|increased|cut|lowered|reduced|trimmed|revised|upgraded|downgraded)\s+(?:its|the|their|that|this)\s+(?:[\w-]+\s){0,2}?(?:forecast|estimate|projection|outlook|target)|^[^，,。;；\d]{0,12}(?:[将把][^，,。;；\d]{0,12}(?:预测|预期|预估|目标)[^，,。;；\d]{0,6}(?:[上下]调|[上下]修|调[高低升降])|(?:[上下]调|[上下]修|调[高低升降])[^，,。;；\d]{0,12}(?:预测|预期|预估|目标))/;

export const startsFrom = (mention: PeriodMention, folded: string): boolean =>
  mention.kind === 'point' && folded.startsWith('from ', mention.start);

/** 42% below the level of 2019, above its average for 2015–2020: the time of what a figure is measured by. */
const levelOf =
  /\b(?:below|above|than|against|under|over|exceeded|with)\s+(?:the\s+|its\s+|their\s+)?(?:[a-z-]+\s){0,2}?(?:levels?|averages?|figures?|totals?|peaks?|highs?|lows?|records?|that|those)\s+(?:of|in|for|from|during|seen in|recorded in|reached in)\s+(?:the\s+)?$/;

/** 达到2020年的3至7倍: the year that a multiple is of. */
const isMultipleOf = /^的(?:近|约|逾)?[\d.一二三四五六七八九十两几]+(?:[至~-][\d.一二三四五六七八九十两]+)?多?倍/;

/** 恢复至2018年高峰的六成八, 相当于2015年的两倍: the year of a level that a figure is reckoned by. */
function isLevelOf({ start, end }: PeriodMention, folded: string): boolean {
  const before = /(?:恢复[至到]|相当于|[低高少多]于|不及|超过|超|为|是)$/.test(folded.slice(Math.max(0, start - 4), start));
  return before && /^(?:的|同期|高峰|峰值|水平|低谷)[^，,。;；]{0,8}?(?:[\d.一二三四五六七八九两]+\s*(?:%|倍|成))/.test(folded.slice(end));
}
