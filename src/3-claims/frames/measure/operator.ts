import { isChange, type Operator } from '../../../identity/measure-id.ts';
import type { Term } from '../../../schema/claim.ts';
import type { Span } from '../../../schema/place.ts';
import { phrasing } from '../../../text/phrasing.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause, SentenceView } from '../../view.ts';
import { changeVerb } from '../clause/change-verb.ts';
import { respectiveNumbers } from '../lists/distribute.ts';
import { roleInChange } from '../period/period-of-change.ts';
import { withOperator } from '../terms.ts';

/** 降至, 降为目前的, fell to: the figure behind is the level that a change came to. */
const levelTold =
  /(?:(?:至|到|达|为|[跌突升冲击]破)\s*了?(?:(?:目前|当前|现在|现今|如今|眼下|今年|去年|本年|当年|(?:19|20)\d\d年)[初底末]?的?)?|to|at)\s*$/;

/** Rises to 70% in 2025 and 100% the year after. */
const levelGoesOn = /\bto\s+\S{0,3}\d\S*(?:\s+(?:per cent|percent))?(?:\s+in\s+[a-z]*\s?\d{4}|\s+[^\d,;]{1,16})?\s+and\s+$/;

/** 3% lower, a 2% quarterly rise. */
const less = phrasing('en')`^\s*(?:(?:${'rate-adjective'}) ){0,2}(?:${'less-word'})`;
const more = phrasing('en')`^\s*(?:(?:${'rate-adjective'}) ){0,2}(?:${'more-word'})`;

/** 增速达8%, 增速领先，达29%: what is reached is a rate of change. */
const ofRate =
  /(?:[增涨升降跌减][速幅率]|[长降少]率)(?:[^，,\d]{0,6}[，,])?(?:曾经?|一度|最|仍|均|约|已|更)*(?:高?达到?|为|(?:下|上|提|回|放|收|扩|攀)?[降升落缓窄大高][^，,\d]{0,2}[至到为])\s*了?\s*$/;

/** Showed even greater growth at 20%. */
const growthAt = /\b(?:growth|increases?|declines?|falls?|rises?|drops?)(?: rates?)? at (?:only )?$/;

export function operatorOf(reading: Reading, clause: Clause, scene: Scene): Operator | null {
  const { cues, lexicon, view } = scene;
  if (reading.dimension === 'rank' || reading.form === 'ordinal') return 'rank';
  const near = (list: readonly Span[], from = clause.start) =>
    Math.max(...list.filter((cue) => cue.start >= from && cue.end <= reading.phrase.start).map((cue) => cue.end), -1);
  const lead = view.folded.slice(clause.start, reading.phrase.start);
  const toLevel = (levelTold.test(lead) || levelGoesOn.test(lead)) && !ofRate.test(lead) && !growthAt.test(lead);
  // Fell for a third year, by 4%: the verb stands in the clause before.
  const reach = view.language === 'en' && /^\s*by (?:about |around |some |nearly |almost |over |only )?$/.test(lead) ? 0 : clause.start;
  const grown = near(cues.growth, reach);
  const fallen = near(cues.decline, reach);
  const shared = near(cues.share);
  const after = view.folded.slice(reading.phrase.end);
  if (reading.dimension === 'share-change' && isDifference(reading, view)) return 'difference';
  if (reading.dimension === 'share-change') return fallen > grown || (grown < 0 && isLowered(reading, scene)) ? 'decline' : 'growth';
  if (reading.dimension === 'share') {
    if (/(?:halv|腰斩|减半|砍半|对半)/.test(view.folded.slice(reading.start, reading.end))) return 'decline';
    if (view.language === 'en' && outdone.test(leftOf(view.folded, reading.phrase.start))) return 'difference';
    if (comparedWith(reading, view, scene.periods)) return 'difference';
    const since = changeSince(reading, view);
    if (since) return since;
    if (/^的?(?:增(?:幅|速|长(?![至到为]))|涨幅|升幅)/.test(after)) return 'growth';
    if (/^的?(?:[降跌减]幅|下[降跌滑](?![至到为]))/.test(after)) return 'decline';
    if (less(lexicon).test(after)) return 'decline';
    if (more(lexicon).test(after)) return 'growth';
    if (roleInChange(reading, view.folded) && !ofRate.test(lead)) return 'share';
    if (isNegativeInBracket(reading, view)) return 'growth';
    if (Math.max(grown, fallen) > shared && !toLevel) return fallen > grown ? 'decline' : 'growth';
    return 'share';
  }
  const moved = ['date', 'duration', 'ratio', 'rank'].includes(reading.dimension) ? null : movedBy(reading, scene);
  if (moved) return moved;
  if (isDifference(reading, view)) return 'difference';
  // 10:1 is of a ratio; 4倍 is so many times something.
  if (reading.dimension === 'ratio') return reading.form === 'fraction' || namedRatio(reading, scene) ? null : 'multiple';
  return null;
}

/** After cutting it by 25 basis points: whether somebody makes less of something, in a clause that says of nothing that it fell or grew. */
function isLowered(reading: Reading, scene: Scene): boolean {
  const { lexicon, view } = scene;
  const verb = view.language === 'en' ? changeVerb(reading, scene) : undefined;
  return verb !== undefined && lexicon.loweringVerb.en.has(view.folded.slice(verb.start, verb.end));
}

/** Supply exceeded demand by 6%. */
const outdone = /\b(?:exceed(?:s|ed|ing)?|outpac(?:es|ed)|outstripp?(?:s|ed)|surpass(?:es|ed)) (?:[a-z-]+ ){1,5}by $/;

/** A production increase reached 22 t. */
const noun = phrasing(
  'en',
)`\b(?:(${'rise-noun'})|(${'fall-noun'}))(?: in (?:absolute|real|volume) terms)? (?:reached|was|were|totall?ed|amounted to|came to|stood at) $`;

/** Revenue increased $60 million: right behind a finite verb of growth an amount is how far it went. */
const grewBy = /\b(?:increased|grew|rose|climbed|jumped|expanded)\s+$/;

/** 比年初增加19.75万亿元, fell by 13.8 cm, an increase of 5 GW: an amount right behind the word for a change is how far it went, not how far it came. */
function movedBy(reading: Reading, { cues, lexicon, view }: Scene): Operator | null {
  const behind = view.language === 'zh' ? /^(?:了|共|累计)*$/ : /^\s*(?:by|of|:)?\s*(?:only )?$/;
  const touches = ({ end }: { end: number }) =>
    !/[至到]$/.test(view.folded.slice(0, end)) && end <= reading.phrase.start && behind.test(view.folded.slice(end, reading.phrase.start));
  if (
    view.language === 'en' &&
    /^(?:below|above|under|over|past|beyond) /.test(view.folded.slice(reading.phrase.start, reading.number.start))
  )
    return null;
  const named = view.language === 'en' ? noun(lexicon).exec(leftOf(view.folded, reading.phrase.start)) : null;
  if (named) return named[2] ? 'decrease' : 'increase';
  const decline = cues.decline.some(touches);
  const lead = view.folded.slice(Math.max(0, reading.phrase.start - 16), reading.phrase.start);
  if (view.language === 'en' && !decline && !/\b(?:by|of)\b/.test(lead) && !grewBy.test(lead)) return null;
  return decline ? 'decrease' : cues.growth.some(touches) ? 'increase' : null;
}

/** 市盈率48倍, PE分别为48倍和37倍: a multiple that bears a name of its own; empty where it is one of something. */
export function namedRatio(reading: Reading, scene: Scene): string {
  const { view } = scene;
  const first = respectiveNumbers(reading, scene)?.list[0] ?? reading;
  const before = leftOf(view.folded, first.phrase.start);
  const name = /([A-Za-z]{2,8}|[\p{Script=Han}]{1,8}(?:率|倍数|系数|(?<![同环对占相])比))(?:分别|仅)*(?:为|达到?|至|:)?仅?$/u.exec(before);
  const start = first.phrase.start - (name?.[0].length ?? 0);
  return view.language === 'zh' && name ? view.text.slice(start, start + name[1]!.length) : '';
}

/** An adjusted difference of 5.3 points, 差值为5.3分: how far two arms or holders are apart. */
function isDifference(reading: Reading, { folded, language }: SentenceView): boolean {
  const before = leftOf(folded, reading.phrase.start);
  return language === 'en'
    ? /\bdifference\s*(?:of|was|is|=|:|had (?:shrunk|grown|widened|narrowed) to)?\s*$/.test(before)
    : /(?:差值|均差|组间差|差异|相差|之差)[为是达:=]?\s*$/.test(before);
}

/** 比2021年多18.5%, 较上年少一成: more or less than at another time is a change. */
function changeSince(reading: Reading, { folded, language }: SentenceView): Operator | null {
  if (language === 'en') return null;
  const word = /(?:比|较|比对)(?:上年度?|去年|前年|上一年度?|同期|(?:19|20)\d\d年)[^，,。;；]{0,8}?(多|高|低|少)[出了]{0,2}$/.exec(
    leftOf(folded, reading.phrase.start),
  )?.[1];
  return word ? (/[低少]/.test(word) ? 'decline' : 'growth') : null;
}

/** 美國(-25.3%): no part of anything is less than nothing. */
const isNegativeInBracket = ({ amount, phrase }: Reading, { folded }: SentenceView): boolean =>
  amount?.startsWith('-') === true && /[(（]\s*$/.test(leftOf(folded, phrase.start));

/** 10% less than in India: how far one holder is from another, no change in time. */
const comparedWith = (reading: Reading, { text, language }: SentenceView, periods: readonly Span[]): boolean => {
  const other = language === 'en' ? otherHolder.exec(text.slice(reading.phrase.end)) : null;
  const end = reading.phrase.end + (other?.[0].length ?? 0);
  return other !== null && !periods.some((time) => time.start < end && time.end >= end);
};

const otherHolder =
  /^\s*(?:(?:less|lower|cheaper|more|higher|dearer|fewer) than (?:in |that of |those of |for |among )?|(?:below|above) (?:that|those) (?:of|in|for) )(?:the )?(?:[A-Z]|(?!(?:in|a|an|the|at|last|this|previous|prior|before|expected|forecast|planned|estimated|thought|reported|its|their|half|when|what|it|they|on|usual|normal|average|initially|originally|during|year|earlier|today|now|current|pre|\d)\b)[a-z]+(?:s|men|people)\b)/;

const shareOf =
  /占(?:据|到|有|了)?(?!比|[约近仅])((?:[一-龥]|\w){1,12}?)(?:的)?(?:比重|比例|比值|份额)?(?:已经?|曾经?|一度|仍然?|更|均|只|仅|将)*\s*(?:为|是|高?达到?|(?:由|从|自)[^，,]*|[提上下增减降升扩压][^，,占]{0,3}[到至]|(?:稳定|保持|维持|徘徊|控制)在)?(?:约|近|将近|大约|接近|超过?|逾|不足)?\s*$/;

/** What a figure says of its base, in the words of its clause: 占全国产量比重, growth of output. */
export function operatorWords(operator: Operator, reading: Reading, { view }: Scene, clause: Clause, base: Term | null): string {
  const name = (base?.text ?? '').replace(/(?<=[进出]口)了$/, '');
  const share = operator === 'share' && view.language === 'zh' ? shareOf.exec(view.folded.slice(clause.start, reading.number.start)) : null;
  const from = share ? clause.start + share.index + share[0].indexOf(share[1]!) : 0;
  const whole = share ? view.text.slice(from, from + share[1]!.length) : '';
  if (whole) return `占${whole}${name && !whole.includes(name) ? name : ''}比重`;
  const yearly = isChange(operator) ? averageOf(view, clause.start, reading.phrase.start) : '';
  if (yearly && view.language === 'zh') return withOperator(operator, `${name}${yearly}`, 'zh');
  return yearly ? `${yearly} ${withOperator(operator, name, 'en')}` : withOperator(operator, name, view.language);
}

/** 年均增长5%, 复合增速12%, a compound annual growth rate of 5%: a change of one year on average, in the words of the clause. */
function averageOf({ folded, language }: SentenceView, start: number, end: number): string {
  const pattern =
    language === 'zh'
      ? /((?:年均)?(?:年?复合)|年均|年平均)(?:增[长速幅]|下[降滑]|上升|递增|递减|降幅|涨幅)[^，,]{0,10}$/
      : /\b(compound annual|average annual|annual average)\b[^,;]{0,40}$/;
  return pattern.exec(folded.slice(start, end))?.[1] ?? '';
}
