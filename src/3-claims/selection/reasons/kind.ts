import { phrasing, type Wording } from '../../../text/phrasing.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Selecting } from '../selecting.ts';

const ageGroup = phrasing('zh', 'u')`^的?[\p{Script=Han}]{0,4}(?:${'age-group'})`;
const substance = phrasing('zh', 'u')`^[\p{Script=Han}]{0,3}(?:${'graded-substance'})`;

/** 6微米铜箔, 60岁及以上人口, 前五名客户, 九年义务教育, 10年来新高, a ten-year high, the top five: a number that tells which kind or group is spoken of, not how much there is of it. */
export function describesKind({ start, end, number, phrase, unit, unitText, dimension }: Reading, { view, words }: Selecting): boolean {
  if (view.language === 'en')
    return (
      (dimension === 'duration' &&
        (/^[ -](?:all-time )?(?:high|low|peak|record)\b/.test(view.folded.slice(end)) || isRecord(view.folded.slice(0, phrase.start)))) ||
      (unit === '1' && agedUnder.test(view.folded.slice(0, number.start))) ||
      (unit === '1' && /\btop\s$/.test(leftOf(view.folded, phrase.start)))
    );
  const left = leftOf(view.folded, start);
  const right = view.folded.slice(end);
  if (/^[名位强大]/.test(unitText) && left.endsWith('前')) return true;
  if (dimension === 'duration' && /^(?:[以之]?来的?(?:历史)?[新最]|新[高低])/.test(right)) return true;
  if (dimension === 'duration' && /^(?:义务|行动|规划|计划|学制|制(?![成造])|期(?=[\p{Script=Han}]))/u.test(right)) return true;
  if (/岁/.test(unitText) && /(?:年龄|^|[^一-龥])\s*[≥>≤<]\s*$/.test(left)) return true;
  if (unitText === '%' && isGrade(view.folded.slice(0, start), right, words)) return true;
  const bound = right.replace(/^\s*(?:及?以[上下])?/, '');
  if (/岁/.test(unitText)) return ageGroup(words).test(bound);
  return (
    /^[nu]m$/.test(unit) &&
    !/^(?:的|左右|上下|以|至|到|和|与|及|或|之|为|时|增|减|降|提|缩|处)/.test(bound) &&
    /^[\p{Script=Han}]{2}/u.test(bound)
  );
}

/** Its lowest level in 15 years: how long nothing like it was seen. */
const isRecord = (before: string): boolean =>
  /\b(?:lowest|highest|worst|best|largest|biggest|smallest|sharpest|fastest|slowest|weakest|strongest|longest|first)(?: [a-z-]+){0,4} (?:in|for)(?: more than| over| at least| nearly| almost| about)? $/.test(
    before,
  );
/** Children under five. */
const agedUnder =
  /\b(?:children|kids|infants|toddlers|those|people|adults|women|men|pupils|girls|boys)(?: aged)? (?:under|over|below|above)(?: the age of)? $/;

/** 62%铁矿石指数, 75%乙醇: at the head of a clause a concentration right before a substance names its grade. */
function isGrade(before: string, right: string, wording: Wording): boolean {
  return /(?:^|[，,;；:：。、（(和与及年月日]|普氏|采用|使用|以)\s*$/.test(before) && substance(wording).test(right);
}
