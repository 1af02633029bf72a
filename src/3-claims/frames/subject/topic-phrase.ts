import type { Term } from '../../../schema/claim.ts';
import type { Span } from '../../../schema/place.ts';
import type { Word } from '../../../schema/sentence.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { SentenceView } from '../../view.ts';
import { foldText } from '../../../text/fold.ts';
import { phrasing } from '../../../text/phrasing.ts';
import { leftOf } from '../../../text/left-of.ts';
import { isCauseOfOther } from '../beside/cause-told.ts';
import { quantityPhrase } from '../clause/english-quantity.ts';
import { phraseTerm } from '../terms.ts';
import { pointsBackTo } from './anaphor.ts';
import { expectsOfOther } from './head-as-subject.ts';
import { selfIn } from './issuer.ts';

/** A holder is looked for no further back than so many clauses. */
const REACH = 4;

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'X', 'DET', 'NUM']);
/** The noun phrase that a clause opens with, where it names a holder the tables do not know (该矿 means the one spoken of): a name, or a phrase whose last noun is that of an organisation, a group, a plant. */
export function topicPhrase(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, view } = scene;
  const quantity = quantityPhrase(reading, scene);
  if (expectsOfOther(reading, scene)) return null;
  for (let index = at; index >= Math.max(0, at - REACH); index--) {
    const clause = clauses[index]!;
    const isApposition =
      view.language === 'en' && index > 0 && /^\s*(?:an?|which|who|that)\s/.test(view.folded.slice(clause.start, clause.end));
    if (index < at && isCauseOfOther({ start: clause.start, end: clause.start + 1 }, reading, scene)) continue;
    if (clause.inside || isApposition || inThisStudy.test(view.folded.slice(clause.start, clause.end))) continue;
    const end = index === at ? reading.phrase.start : clause.end;
    const self = selfIn(clause.start, end, scene);
    if (self) return self;
    const found = leadingHolder(view, clause.start, end, scene);
    // The first word of "cash provided by operations" is no holder.
    if (found && quantity && found.start >= quantity.start && found.end <= quantity.start + quantity.name.length) return null;
    if (found) {
      const words = view.text.slice(found.start, found.end);
      return (isAnaphor(found, view) ? pointsBackTo(words, found.start, scene) : null) ?? phraseTerm(words);
    }
    if (scene.mentions.entities.some((entity) => entity.start >= clause.start && entity.end <= end && entity.value.kind !== 'world'))
      return null;
  }
  return null;
}

/** In this trial, …: what the paper itself is holds no figure. */
const inThisStudy =
  /^\s*in (?:this|our|the (?:present|current)) (?:[a-z-]+ ){0,3}(?:study|trial|cohort|survey|analysis|review|report|paper|article)\s*$/;

/** 该矿, the plant: it points back to a holder named before, where there is one. */
function isAnaphor({ start, end }: Span, view: SentenceView): boolean {
  if (view.language === 'zh')
    return (
      /(?:该|本|此|这[家座个])$/.test(view.folded.slice(Math.max(0, start - 2), start + 1).replace(/.$/, '')) ||
      /^[该本此]/.test(view.folded.slice(start, end))
    );
  return /\b(?:the|this|that)\s+$/.test(leftOf(view.folded, start)) && !/\s/.test(view.text.slice(start, end));
}

/** What tells on about the holder before it. */
const goesOn = phrasing('zh')`^(?:的|${'describing-verb'})$`;

function leadingHolder(view: SentenceView, start: number, end: number, scene: Scene): Span | null {
  const { mentions, periods } = scene;
  const words = view.words.filter(
    (word) => word.start >= start && word.end <= end && !periods.some((period) => word.start >= period.start && word.end <= period.end),
  );
  const textOf = (word: Word) => view.folded.slice(word.start, word.end);
  let first = 0;
  const counts = (word: Word) =>
    scene.readings.some(
      (other) =>
        (other.counted !== '' || other.unit === '1') &&
        word.start >= other.start &&
        word.end <= (view.language === 'zh' ? other.end : other.number.end),
    );
  while (
    words[first] &&
    (counts(words[first]!) ||
      scene.lexicon.clauseOpener[view.language].has(textOf(words[first]!)) ||
      words[first]!.tag === 'PUNCT' ||
      mentions.moods.some((mood) => words[first]!.start >= mood.start && words[first]!.end <= mood.end) ||
      words[first]!.tag === 'ADV')
  )
    first++;
  let last = first;
  // 高职毕业生就业率: what is counted elsewhere, with a word that tells which, may hold figures.
  const isCountNoun = (kind: string, start: number) => view.language === 'zh' && kind === 'count' && start > (words[first]?.start ?? start);
  const stops = (word: Word) =>
    mentions.measures.some(
      (measure) => word.start >= measure.start && word.end <= measure.end && !isCountNoun(measure.value.kind, measure.start),
    ) ||
    goesOn(scene.lexicon).test(textOf(word)) ||
    textOf(word) === "'s";
  while (
    words[last] &&
    (nominal.has(words[last]!.tag) ||
      (view.language === 'zh' && last > first && words[last]!.tag === 'VERB' && textOf(words[last]!).length > 1)) &&
    !stops(words[last]!) &&
    !/^\d/.test(textOf(words[last]!)) &&
    words[last]!.start - (words[last - 1]?.end ?? words[last]!.start) <= 1
  )
    last++;
  for (let end = last; end > first; end--) {
    const phrase = words.slice(first, end);
    const text = view.text.slice(phrase[0]!.start, phrase.at(-1)!.end);
    if (isCounted(phrase, end === last, scene) || ownClause.test(text) || isPart(text, scene)) continue;
    // 农业用水: a sector and what it uses is one quantity.
    if (view.language === 'zh' && /^用[水电能地气煤油]/.test(view.folded.slice(phrase.at(-1)!.end))) continue;
    if (view.language === 'zh' && /^(?:期间|时期|过程|结果|前后|对[^，,。;；]{1,12}的)/.test(view.folded.slice(phrase.at(-1)!.end)))
      continue;
    const isNamed =
      (namesHolder(text, phrase, scene) && !isModifier(phrase, words[last - 1]!.end, scene)) ||
      (isDated(text, phrase, scene) && !issues(phrase, scene));
    if (isNamed && !isSpokenFor(phrase, scene) && !isNumber(phrase, scene)) return { start: phrase[0]!.start, end: phrase.at(-1)!.end };
  }
  return null;
}

/** 归属于上市公司股东: such words tell which sum is meant, not whose. */
const ownClause = /^(?:归属|扣除|同比|环比)/;

/** 普通高中38所: a noun that stands right at a count is what is counted, where somebody else can be its holder; so is one that tells more than the name of an organisation. */
function isCounted(phrase: readonly Word[], isWhole: boolean, { carried, document, framed, lexicon, readings, view }: Scene): boolean {
  if (view.language !== 'zh' || !(carried.subject ?? document.subject ?? framed.at(-1)?.subject)) return false;
  const end = phrase.at(-1)!.end;
  if (isWhole && lexicon.quantityNoun.zh.endsText(view.text.slice(phrase[0]!.start, end))) return true;
  return readings.some(
    ({ counted, phrase: { start } }) => counted !== '' && start >= end && /^[有共达为是\s]*$/.test(view.folded.slice(end, start)),
  );
}

function namesHolder(text: string, phrase: readonly Word[], scene: Scene): boolean {
  const { view, lexicon } = scene;
  if (text.length < 2 || text.length > (view.language === 'zh' ? 16 : 48) || phrase[0]!.tag === 'NUM') return false;
  const last = phrase.at(-1)!;
  if (lexicon.figureLink[view.language].has(view.folded.slice(last.start, last.end))) return false;
  if (
    view.language === 'zh' &&
    (issues(phrase, scene) || /^[较比与和同对从自由在将把被为受按据]/.test(view.folded.slice(phrase[0]!.start)))
  )
    return false;
  if (scene.document.issuer && /^全?[\p{Script=Han}]*行业$/u.test(view.folded.slice(phrase[0]!.start, last.end))) return false;
  if (isCommonBeforeMeasure(phrase, scene)) return false;
  if (lexicon.holderNoun[view.language].endsText(text) || isTrade(phrase, scene)) return true;
  return view.language === 'en'
    ? phrase.every(({ start, end, tag }) => tag !== 'ADJ' && !lexicon.noGood.en.has(view.text.slice(start, end))) &&
        phrase.at(-1)!.tag === 'PROPN' &&
        /^[A-Z]/.test(text) &&
        !/\d$|-[a-z]+ed\b/.test(text)
    : last.tag === 'PROPN' && text.length >= 3 && !phrase.some(({ tag }) => tag === 'VERB') && !runsOn(phrase, scene);
}

const companyEnding = phrasing('zh')`(?:${'company-ending'})$`;
const substance = phrasing('zh')`(?:${'substance-ending'})$`;
const emitted = phrasing('zh')`^(?:${'amount-verb'})?(?:${'bare-measure'})`;

/** 终端能源|消费量, 新能源汽车|销量, 二氧化碳|排放峰值: right before a measure a substance, and a common noun that ends many a company's name, tells of what the measure is. */
function isCommonBeforeMeasure(phrase: readonly Word[], { carried, lexicon, mentions, view }: Scene): boolean {
  const [start, end] = [phrase[0]!.start, phrase.at(-1)!.end];
  const text = view.folded.slice(start, end);
  const isMeasured = mentions.measures.some((measure) => measure.start === end) || emitted(lexicon).test(view.folded.slice(end));
  if (view.language === 'en' || !isMeasured) return false;
  const isGood = mentions.products.some((good) => good.start === start && good.end === end);
  const isPlain = phrase.slice(0, -1).every((word) => lexicon.noGood.zh.has(view.folded.slice(word.start, word.end)));
  // 公司净亏损9亿元。碳酸锂|销量4.3万吨: of somebody who was spoken of.
  if (isGood && carried.subject && carried.subject.id !== 'world') return true;
  return substance(lexicon).test(text) || (companyEnding(lexicon).test(text) && (isGood || isPlain));
}

const part = phrasing('zh')`^(?:${'part-of-body'})(?:工?厂|公司|基地|项目|产线|生产线|园区)$`;

/** 某公司年产3万片，海外厂2千片: what is only told apart by where it lies from its owner is the owner's, where somebody was named. */
function isPart(text: string, { carried, lexicon, mentions }: Scene): boolean {
  const isNamed = carried.subject !== null || mentions.entities.some(({ value }) => !/^(?:authority|world)$/.test(value.kind));
  return isNamed && part(lexicon).test(foldText(text));
}

const office = phrasing('zh')`(?:${'government-office'})$`;
const issuing = phrasing('zh')`^[^，,。;；]{0,12}(?:${'issuing-verb'}|${'announcing-verb'}|${'ruling-verb'})`;

/** 某部4月下达…, 某委公布…: a public body that sets or announces figures does not own them. */
function issues(phrase: readonly Word[], { lexicon, view }: Scene): boolean {
  const end = phrase.at(-1)!.end;
  return office(lexicon).test(view.folded.slice(phrase[0]!.start, end)) && issuing(lexicon).test(view.folded.slice(end));
}

/** 旅游业雇用…: a trade; 就业 is none, and before a measure (制造业投资) it tells which part of the measure is meant. */
function isTrade(phrase: readonly Word[], { mentions, view }: Scene): boolean {
  const end = phrase.at(-1)!.end;
  return (
    /[\p{Script=Han}](?<![就毕失作营开停创企])业$/u.test(view.folded.slice(phrase[0]!.start, end)) &&
    !mentions.measures.some(({ start }) => start >= end && start <= end + 4)
  );
}

/** Whether a name runs on into a noun that is no measure: 猪牛羊禽肉 is not of 猪牛羊. */
function runsOn(phrase: readonly Word[], { mentions, view }: Scene): boolean {
  const next = view.words.find(({ start }) => start === phrase.at(-1)!.end);
  if (!next || !['NOUN', 'X'].includes(next.tag) || mentions.measures.some(({ start }) => start === next.start)) return false;
  return /^\p{Script=Han}/u.test(view.folded.slice(next.start));
}

/** Gas output, onshore wind capacity: an English common noun before a measure tells of what, not whose; a capital at the head of a sentence makes no name of it. Where the paper is on no holder of its own the good is what is told of. */
function isModifier(phrase: readonly Word[], end: number, { document, mentions, view }: Scene): boolean {
  const holder = document.subject?.id ?? 'world';
  if (view.language !== 'en' || holder === 'world') return false;
  const isGood = mentions.products.some(({ start, end: last }) => start < phrase.at(-1)!.end && last > phrase[0]!.start);
  const isName = phrase.some(({ start, end: last, tag }) => {
    const word = view.text.slice(start, last);
    return tag === 'PROPN' && /^[A-Z]/.test(word) && !isGood && !document.isCommonWord(word);
  });
  const beforeMeasure = mentions.measures.some(({ start }) => start >= end && start <= end + 1);
  return !isName && beforeMeasure;
}

/** 环球晶圆全年营收…, 竹科2024年底…: the Chinese noun phrase right before the time of a figure is its topic, where the tables know it for no good and no measure. */
function isDated(text: string, phrase: readonly Word[], { cues, lexicon, mentions, periods, view }: Scene): boolean {
  const [start, end] = [phrase[0]!.start, phrase.at(-1)!.end];
  if (
    view.language !== 'zh' ||
    !/^\p{Script=Han}{2,10}$/u.test(text) ||
    phrase.some((word) => !['NOUN', 'PROPN', 'ADJ', 'X'].includes(word.tag))
  )
    return false;
  if (/(?:规划|计划|预计|预测|预估|目标|统计|显示)$/.test(view.folded.slice(start, end))) return false;
  const followed =
    periods.some((period) => period.start >= end && !view.folded.slice(end, period.start).trim()) ||
    /^\s?(?:全年|上半年|下半年|去年|今年)/.test(view.folded.slice(end));
  const taken = [...mentions.products, ...mentions.measures, ...mentions.moods, ...cues.growth, ...cues.decline].some(
    (other) => other.start < end && other.end > start,
  );
  return followed && !taken && !phrase.some((word) => lexicon.noGood.zh.has(view.folded.slice(word.start, word.end)));
}

/** Fourteen (were lost): a number that opens a sentence is no name. */
function isNumber(phrase: readonly Word[], { readings }: Scene): boolean {
  return readings.some(({ number }) => number.start <= phrase[0]!.start && number.end >= phrase.at(-1)!.end);
}

/** A name of the tables has its own readers, and who says a figure does not own it. */
function isSpokenFor(phrase: readonly Word[], { mentions, sayers }: Scene): boolean {
  const [start, end] = [phrase[0]!.start, phrase.at(-1)!.end];
  return (
    mentions.entities.some((entity) => entity.start < end && entity.end > start) || sayers.some((sayer) => sayer >= start && sayer < end)
  );
}
