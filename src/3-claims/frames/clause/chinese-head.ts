import type { Span } from '../../../schema/place.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { answerOnce } from '../answer-once.ts';

/** What a Chinese clause says before its number: 某处理的 (holder) 灌溉用水量 (property) 减少28.6%. */
export interface ChineseHead {
  holder: Span | null;
  property: Span;
  /** Whether the property ends with a noun for something that is measured (率, 量, 效率, 加工费), so that it can be no holder. */
  isProperty: boolean;
}

/** Words between what is measured and its number or its change. */
const link = phrasing(
  'zh',
)`(?:${'number-lead'}|当[日天月年]|[:：、\s(（]|[上下]?[增升提降减跌扩缩落滑回拉走攀]+[至到为高大]*[至到为]|[跌升冲击]破|(?:延长|缩短|放宽|拉长)[至到为]?)$`;
/** A comparison between what is measured and its change (较上年, 比去年的高点, 与甲组相比), or what it is reckoned in (以标准煤计). */
const comparison = phrasing(
  'zh',
)`(?:较|比|相较于?)[^，,的]{1,16}(?:的?(?:${'past-level'}))?$|(?:与|同)[^，,]{1,16}相比$|(?:以|按照?|折合?)[^，,的以按]{1,12}(?:计算?|折算|口径)$`;
/** 达|全国平均水平的|5倍: of whom or of what a multiple is. */
const others = /(?:全国|全球|世界|全省|行业|同期|国内|国际|发达国家|其他地区)[^，,。;；的达为是]{0,6}的?$/;
const opener = phrasing('zh')`^(?:${'chinese-lead'}|使得?(?!用))+`;
/** 甲国宣布对: who says something, and to whom it is done. */
const announced = phrasing('zh')`^.*(?:${'declaring-verb'})[对将向把]?`;
const shape = /^[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z\d()（）·./% -]{1,27}$/u;

/** (342±48) m 增加到: the unit of a number in brackets stands behind it. */
const unitBehind = /^[)）]\s?[a-z%‰°℃/·²³μ-]*/;

/** 两个月内|价格回落, 五年间|产量翻番: what tells where in a stretch of time. */
const termBehind = /^[之以]?[内间来后前里](?:的|，)?/;

/** A bracket with so many characters before its number is a clause of its own. */
const OWN_WORDS = 6;

/** What a clause says of its own before its number: behind the names, times and figures it opens with, up to the word of its change or link; null where that is nothing. */
export const wordsBeforeNumber = answerOnce((reading: Reading, scene: Scene, at: Clause): Span | null => {
  const { mentions, periods, readings, view } = scene;
  if (view.language !== 'zh' || (at.inside && reading.phrase.start - at.start < OWN_WORDS)) return null;
  const clause = { start: beforeBrackets(at, scene), end: at.end };
  const end = headEnd(reading, scene, clause);
  const inside = ({ start, end: last }: Span) => start >= clause.start && last <= end;
  // 锂配额: what sets a mood may be what is measured.
  const moods = mentions.moods.filter(
    (mood) => !mentions.measures.some((measure) => measure.start <= mood.start && measure.end >= mood.end),
  );
  const ends = [...periods, ...mentions.entities, ...moods, ...readings.map(({ phrase }) => phrase)].filter(inside);
  let start = Math.max(clause.start, ...ends.map((other) => other.end));
  const words = () => view.folded.slice(start, end);
  start += unitBehind.exec(words())?.[0].length ?? 0;
  const isBehindTerm = readings.some(({ dimension, phrase }) => dimension === 'duration' && phrase.end === start);
  if (isBehindTerm) start += termBehind.exec(words())?.[0].length ?? 0;
  start += /^.*(?:可以?|能够?|会)?使(?!用)得?/.exec(words())?.[0].length ?? 0;
  start += announced(scene.lexicon).exec(words())?.[0].length ?? 0;
  start += /^[\s的]*/.exec(words())?.[0].length ?? 0;
  start += opener(scene.lexicon).exec(words())?.[0].length ?? 0;
  const first = view.words.find((word) => word.start === start);
  if (first && preposition.test(view.folded.slice(first.start, first.end))) start = first.end;
  return shape.test(words()) && !noHead.test(words()) && !growthAlone.test(words()) ? { start, end } : null;
});

/** 平均年增率, 季调后年率: words for the change itself, which say nothing of what changed. */
const growthAlone = /^(?:平均|预估|复合|年均|年(?=复合)|经?季调后)*[年月季]?(?:[增减]率|率|增[长速幅]率?|成长率?|衰退率?|[涨升跌降减]幅)$/;

/** 致基本金屬年減10%, 以電子產品增39%較多. */
const preposition = /^[致以令惟]$/;

/** The head of the clause of a number; null where the clause opens with nothing of its own. */
export const chineseHead = answerOnce((reading: Reading, scene: Scene, at: Clause): ChineseHead | null => {
  const { lexicon, mentions, view } = scene;
  const own = wordsBeforeNumber(reading, scene, at);
  if (!own) return null;
  const { start, end } = own;
  const of = view.folded.slice(start, end).lastIndexOf('的');
  const mean = of < 0 && !scene.framed.at(-1)?.subject ? average.exec(view.folded.slice(start, end)) : null;
  if (mean && !lexicon.noGood.zh.has(mean[1]!))
    return { holder: { start, end: start + mean[1]!.length }, property: { start: start + mean[1]!.length, end }, isProperty: true };
  const doer = of < 0 ? achieved.exec(view.folded.slice(start, end)) : null;
  if (doer && lexicon.holderNoun.zh.endsText(doer[1]!))
    return { holder: { start, end: start + doer[1]!.length }, property: { start: start + doer[0].length, end }, isProperty: true };
  const property = { start: start + of + 1, end };
  if (property.end - property.start < 2) return null;
  const holder = of > 1 && !ownClause(lexicon).test(view.folded.slice(start, start + of)) ? { start, end: start + of } : null;
  const named = mentions.products.findLast((good) => good.start >= property.start && good.end < end)?.end ?? property.start;
  const isProperty = lexicon.quantityNoun.zh.endsText(view.text.slice(property.start, end)) && !generic.test(view.folded.slice(named, end));
  return { holder, property, isProperty };
});

/** 奶牛|平均产奶量: whose average it is. */
const average = /^(.{2,12}?)(?<![年间时期后前中上下内里])(?:平均|人均|户均|亩均).{2,}/;

/** 私营企业|实现|利润总额: who brings about what is measured; 公司 and 我市 are whoever the paper is of. */
const achieved = /^((?![我本该全]).{3,16}?)(?:实现|完成|录得|取得)(?=.{2})/;

/** What tells how much, when or which of two, and not of what. */
const noHead = /占|[季年]度$|[年月周日期][间内]?$|^(?:[上去前]年|上[月季]|前者|后者|两者|二者|三者|其|它们?|该)/;
const generic = /^(?:总?数量|总?规模|水平|数值?|总[量额数]|比例)$|(?:份额|比重|占比)$/;

/** 广义货币（M2）余额: where the words begin that a bracket parts. */
export function beforeBrackets(clause: Clause, { clauses, view }: Pick<Scene, 'clauses' | 'view'>): number {
  let at = clauses.indexOf(clause);
  while (at > 1 && clauses[at - 1]!.inside && !/[,，;；:：。]/.test(view.folded.slice(clauses[at - 1]!.end, clauses[at]!.start))) at -= 2;
  return Math.min(clause.start, clauses[Math.max(at, 0)]?.start ?? clause.start);
}

/** 归属于股东的净利润, 国家下达的指标, 每日弃置于堆填区的垃圾: what stands before 的 tells which, not whose. */
const ownClause = phrasing(
  'zh',
)`^(?:归属|用于|来自|由|与|向|按|扣除|经|所|每)|[可在于不会能将对使被把以为从]|(?:${'issuing-verb'}|${'ruling-verb'}|${'handling-verb'}|最大|最高|最低|平均|以[上下内])$`;

/** 水灰比|为0.45, 碳氮比|由12降至9: a noun, and not the word for what a figure is compared with. */
const isRatio = (before: string, behind: string): boolean =>
  /\p{Script=Han}{2}(?<!相|同|环|对|占)比$/u.test(before) &&
  /^(?:分别|仅|高)?(?:为|是|达|[升降增减提下][^，,。\d]{0,2}[至到]|由|从)/.test(behind);

/** Where the words before the number end: before its link, the word of its change, the value that it came from. */
function headEnd(reading: Reading, { cues, lexicon, periods, view }: Scene, clause: Span): number {
  let end = clause.start + view.folded.slice(clause.start, reading.phrase.start).replace(/\s*[(（]\s*$/, '').length;
  const from = /(?:由(?!于)|从|(?<!来)自(?![动行由主]))[^由从自]*$/.exec(view.folded.slice(clause.start, end));
  if (from) end = clause.start + from.index;
  return trimmed(end);

  function trimmed(to: number): number {
    let last = to;
    for (let next = step(last); next < last; next = step(last)) last = next;
    return last;
  }

  function step(to: number): number {
    const text = view.folded.slice(clause.start, to);
    if (isRatio(text, view.folded.slice(to))) return to;
    const cue = [...cues.growth, ...cues.decline].find((other) => other.end === to && other.start >= clause.start);
    if (cue) return cue.start;
    const dated = periods.find((period) => period.end === to && period.start > clause.start + 1);
    if (dated) return dated.start;
    const cut = link(lexicon).exec(text) ?? comparison(lexicon).exec(text) ?? (reading.dimension === 'ratio' ? others.exec(text) : null);
    return cut && !endsWord(clause.start + cut.index, to) ? clause.start + cut.index : to;
  }

  /** 产能, 许可: the last character of a word is no link. */
  function endsWord(from: number, to: number): boolean {
    return /^[能会可]$/.test(view.folded.slice(from, to)) && view.words.some((word) => word.start < from && word.end >= to);
  }
}
