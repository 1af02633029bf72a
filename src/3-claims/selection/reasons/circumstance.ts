import { phrasing, type Wording } from '../../../text/phrasing.ts';
import { leftOf } from '../../../text/left-of.ts';
import { MONTH } from '../../periods/en/calendar.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Selecting } from '../selecting.ts';

/** 95 % CI, 在5%的水平上显著: how sure an interval or a result is. */
export function isConfidenceLevel({ end, unit }: Reading, { view }: Selecting): boolean {
  if (unit === '%' && /^的?(?:显著性)?水平[上下]?(?:均|都|仍|也)?(?:统计)?(?:显著|通过)/.test(view.folded.slice(end))) return true;
  return unit === '%' && /^\s*(?:ci\b|confidence|置信区间|可信区间|的?置信)/.test(view.folded.slice(end));
}

/** 每百万千瓦…, for every 10 t: the base that a rate is counted on; so is the one tonne whose making takes or leaves so much. */
export function isRateBase({ amount, counted, phrase, unitText }: Reading, { view, words }: Selecting): boolean {
  if (unitText === '' && counted === '') return false;
  const left = leftOf(view.folded, phrase.start);
  return /(?:每|\bper |\bevery )\s*$/.test(left) || eachMade(words).test(left) || (amount === '1' && made.test(left));
}

/** 每生产10吨. */
const eachMade = phrasing('zh')`每(?:${'unit-deed'})\s?$`;

const made =
  /(?:^|[，,。;；])(?:平均)?(?:生产|开采|冶炼|提炼|提取|分离|处理|加工|制造|制备|回收)$|(?:^|[.;:,] )(?:making|producing|mining|refining|smelting|processing|recycling|extracting|separating|to (?:make|produce|mine|refine|extract|recycle)) (?:(?:just|only) )?$/;

/** At 12 weeks, two years ago, 五年间: when something was or was measured, not how long it took. */
export function isTimePoint({ dimension, numberText, phrase, unitText }: Reading, { view, words }: Selecting): boolean {
  if (dimension !== 'duration') return false;
  const [before, behind] = [view.folded.slice(0, phrase.start), view.folded.slice(phrase.end)];
  if (view.language === 'zh') return isDayOfMonth(unitText, numberText, behind, words) || isFollowUp(before, behind, words);
  // "was unchanged, at 64 minutes, …" gives the level itself.
  const isLevel = /,\s*at\s*$/.test(before) && /^\s*[,.;)]/.test(behind);
  return (
    (!isLevel && /\bat\s*$/.test(before.slice(-4))) ||
    /^\s*(?:ago|earlier|later|prior(?! to))\b/.test(behind) ||
    stretchEnds(words).test(behind)
  );
}

/** The three months ending in June, the six months to 31 March. */
const stretchEnds = phrasing(
  'en',
)`^\s*(?:end(?:ing|ed)|${'through-word'})\s+(?:(?:in|on) )?(?:the end of )?(?:\d{1,2} )?(?:${MONTH})(?![a-z])|^\s*just (?:gone|ended|past)\b`;

/** 主管部门31日公布: a day of the month, on which something was said or done. */
function isDayOfMonth(unit: string, number: string, behind: string, wording: Wording): boolean {
  return unit === '日' && /^(?:[12]?\d|3[01])$/.test(number) && doneOnDay(wording).test(behind);
}
const doneOnDay = phrasing(
  'zh',
)`^\s*(?:[上下]午|凌晨|晚间?|${'issuing-verb'}|${'announcing-verb'}|${'stating-verb'}|说|讯|电|举行|召开|开幕|闭幕|起|在|于|向|与|对|将)`;

const followedFrom = phrasing('zh')`(?:${'after-treatment'})(?:\s*\d+\s*(?:[dhw]|个?[年月周天日]|小时)\s*[、和与及])*\s*$`;

/** 五年间, 二十多年前, 术后30 d, 1年死亡率, 48 h内手术者; of several such times (30 d、90 d和1年死亡率) each is one. */
function isFollowUp(before: string, behind: string, wording: Wording): boolean {
  if (/^\s*[之以]?前(?![后沿景瞻])/.test(behind)) return true;
  if (/^\s*(?:间|平均|合计|复合|年均|累计|滑动|滚动|移动)/.test(behind)) return true;
  const list = /^(?:\s*(?:[、和与及]|以及)\s*\d+\s*(?:[dhw]|个?[年月周天日]|小时))*\s*/.exec(behind)![0].length;
  return (
    /^[内后时]?[\p{Script=Han}]{0,4}(?:[\p{Script=Han}]{2}率|[术疗诊访]者)/u.test(behind.slice(list)) || followedFrom(wording).test(before)
  );
}
