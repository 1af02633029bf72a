import { phrasing } from '../../../text/phrasing.ts';
import { leftOf } from '../../../text/left-of.ts';
import { statisticAt } from '../../frames/measure/statistic.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { SentenceView } from '../../view.ts';
import type { Selecting } from '../selecting.ts';
import { statesZero } from './zero.ts';

/** A quantity named by a symbol or a word for a pure number, and the sign or verb that gives its value. */
const statedValue =
  /(?:[\p{L}²)\]] ?[=≈<>≤≥≲≳]|\br[2²] ?[=≈<>]|\b(?:hazard|odds|risk|rate|prevalence) ratios?[,:]?|(?:ratios?|coefficients?|index|score|precision|sensitivity|factor|exponent)(?: [a-z])? (?:was|were|is|are|of)(?: [\d.]+,?(?: and)?)?) ?$/u;

const changed = phrasing(
  'en',
)`\b(?:${'moved-verb'}|${'moved-participle'}|averaged|stood at|stands at|reached|numbered|totall?ed)(?: \w+ly)?(?: from| to| by| at)? $`;

/** The ratio rose from 18.9, averaged 3.2, fell by 312: what a verb of levels says is a value. */
function isLevel({ decimals, phrase }: Reading, { view: { folded, language }, words }: Selecting): boolean {
  const before = leftOf(folded, phrase.start);
  if (language !== 'en') return false;
  return [changed(words), numberOf, setOut(words), leftOut].some((cue) => cue.test(before)) || (decimals > 0 && statistic.test(before));
}

/** Is 0.43, (SE 0.06), aOR 2.08: a number with decimals is a value behind a verb of being or the name of a statistic. */
const statistic =
  /\b(?:is|was|were|are|been|be)(?: (?:about|only|some|around|roughly|just|still|now|almost|nearly))? $|\b(?:s\.?[de]\.?|standard (?:error|deviation)|elasticity|coefficient|slope|beta|a(?:or|hr|rr)|irr|smd)s?[,:]? $/;

const numberOf = /\b(?:number needed to (?:treat|harm)|ratio|factor|index|score|coefficient|multiple)\b[^,;.]{0,40}\b(?:was|were|is|are) $/;
const setOut = phrasing(
  'en',
)`\b(?:${'multiplying-verb'}|${'moved-verb'}|${'moved-participle'}|${'moving-infinitive'})\b[^.;:]{0,40}\b(?:from|to) $`;

/** Sales fell by 40 and rents by 12: the verb is left out before a later change. */
const leftOut = /\bby [^.;:()]{1,24} (?:and|while|but) [a-z][a-z' -]{2,40} by $/;

const estimate = /^\(\s*(?:\d+\.\d+\s*[,;:]\s*)?(?:95% ci:?\s*)?\d+\.\d+\s*(?:to|-|–|,)\s*\d+\.\d+\s*[);]/;

/** (1.29, 1.04 to 1.59): nothing in the brackets but an estimate and its interval. */
function isBracketedEstimate({ start, end }: Pick<Reading, 'start' | 'end'>, { folded }: SentenceView): boolean {
  const open = folded.lastIndexOf('(', start);
  const found = open < 0 ? null : estimate.exec(folded.slice(open));
  return found !== null && end < open + found[0].length;
}

/** 综合指数由2015年的0.312上升至2022年的0.587: an index has no unit. */
const statedIndex = phrasing('zh')`(?:${'pure-number'}|ph值?)[^，,。;；]{0,24}$`;

/** 自给率为0.62, 升至0.88, 分别为0.91、1.2和1.4: a number with decimals is a value behind a verb of being or of levels, and so are those it is listed with. */
const chineseValue =
  /[\p{L}²)）](?:为|是|[达升降增减涨跌]?[至到]|达|[高低大小等]于|超过|不足)(?:约|近|了)?(?:\d[\d.]*[、,，和及与\s]+){0,12}$/u;

/** 评分为85, HHI为1850: what has no unit by nature may have no decimals either. */
const chineseScore = phrasing(
  'zh',
)`(?:${'pure-number'}|(?<![a-z])cr\d+)(?:值|得分)?(?:仅|均|约|已|高|曾)?(?:为|是|达到?|[升降增减涨跌]?至)$`;

/** 患者数将达590万: a noun for a number of things gives what the number counts. */
const statedCount = /(?:[人户次辆台]数|(?<!多|少|半)数量?)(?:将|已|约|近|只|仅)*(?:为|达到?|至|增至|升至|降至|突破|超过?)\s*$/;

/** Fourteen were lost to follow-up, six in the diet arm and eight in the control arm: of what was counted before, so many in each. */
const inArm = /^\s*(?:in|from|of|to)\s+(?:the\s+)?(?:[a-z][\w-]*\s+){1,3}?(?:arm|group|cohort)\b/;

/** 10,055,968, one million, 590万: a number that large is a count of something, whatever the sentence leaves unsaid. */
const large = /^\d{1,3}(?:,\d{3})+$|(?:million|billion|trillion)$|^\d[\d.,]*[万萬亿億]$/;
/** No. 1,204, page 2,310, version 10,200. */
const numbered = /(?:\b(?:no|nos|number|id|case|page|pages|pp?|ref|version|chapter|section|room|serial)\.? ?|[#§]|[编序]号|第)$/;

/** 超百亿, 破千亿: round powers, said of an amount where a word sets it as a bound. */
const roundPower = /^[十百千][万萬亿億]$|^万亿$/;

const isLarge = ({ modifier, number, start }: Reading, { folded }: SentenceView): boolean =>
  (large.test(folded.slice(number.start, number.end)) && !numbered.test(leftOf(folded, start))) ||
  (modifier !== 'exact' && roundPower.test(folded.slice(number.start, number.end)));

/** A number with neither unit nor counted noun asserts nothing we could compare, unless it stands where a value stands. */
export function isBare(reading: Reading, selecting: Selecting): boolean {
  const { unit, unitText, counted, form, start, end, dimension, lower, upper, uncertainty } = reading;
  const { view, readings } = selecting;
  if (lower === null && upper === null) return true;
  if (statesZero(reading, selecting)) return false;
  if (unit !== '1' || unitText || counted || dimension === 'rank' || dimension === 'ratio' || form === 'fraction' || form === 'idiom')
    return false;
  if (isLarge(reading, view)) return false;
  const left = leftOf(view.folded, start);
  const right = view.folded.slice(end);
  if (statisticAt(reading, view)) return false;
  if (uncertainty !== null || /^\s*\(\s*\d+(?:\.\d+)?\s*%/.test(right)) return false;
  if (
    view.language === 'en' &&
    lower !== '1' &&
    readings.some((other) => other.counted !== '' && other.start !== start) &&
    !/^(?:1[5-9]|20)\d\d$/.test(view.text.slice(start, end))
  )
    return false;
  if (
    /(?:\b[np]\s*[=<>≤≥]|alpha of|relative risk of|ratio of|index of|指数为?|系数为?|ci\s*[:,]?\s*|\b(?:hr|or|rr)\s*[:=]\s*|difference of|score of|\bto)\s*$/.test(
      left,
    )
  )
    return false;
  if (statedValue.test(left) || statedCount.test(left) || isLevel(reading, selecting) || isBracketedEstimate(reading, view)) return false;
  if (view.language === 'zh' && (reading.decimals > 0 ? chineseValue : chineseScore(selecting.words)).test(left.trimEnd())) return false;
  if (reading.decimals > 0 && statedIndex(selecting.words).test(leftOf(view.folded, start))) return false;
  if (view.language === 'en' && inArm.test(view.folded.slice(end))) return false;
  return !/^\s*[a-z]{3,}/.test(right) || (form === 'digits' && /^\s*(?:and|or|to|in|of|at|by|for|on|the|with|was|were|is)\b/.test(right));
}
