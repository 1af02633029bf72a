import type { Language } from '../../../schema/place.ts';
import { leftOf } from '../../../text/left-of.ts';
import { phrasing, type Phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { type Clause, clauseAt } from '../../view.ts';
import { beforeBrackets } from '../clause/chinese-head.ts';
import { nounPhraseAfter, nounPhraseBefore, withoutHolder } from '../clause/noun-phrase.ts';
import { armMention } from '../subject/trial-arms.ts';

const rateNoun: Readonly<Record<Language, Phrasing>> = {
  zh: phrasing('zh')`(?:${'rate-noun'})$`,
  en: phrasing('en', 'i')`\b(?:${'rate-noun'})$`,
};

/** FVC占预计值百分比: how a measurement relates to what is expected of such a person is a measure of its own. */
const ofPredicted = /([\p{Script=Han}a-z\d]{2,12}占(?:预[计测測]|正常|标准)值的?(?:百分比|比例|百分数))[为是达]?\s*[(（]?\s*$/u;

/** 产量/储量比值最高，为2%: how two amounts relate. */
const ofTwo =
  /((?:[\p{Script=Han}A-Za-z]{1,8}[/／])+[\p{Script=Han}A-Za-z]{1,8}(?:比值?|之比|比率))[\p{Script=Han}]{0,4}[，,]?(?:为|是|达到?|仅|高达)[约近]?\s*$/u;

/** 集中度（CR6）超过85%: what a bracket behind the name adds. */
const asideOf = /[(（][^()（）]{1,24}[)）](?:由|从|仅|约|已|高|为|是|达到?|超过?|[升降增减]?至)*$/;

/** 病死率为3%, unemployment was 4%: a rate that is named at the number is the measure itself, never a share of something else. */
export function namedRate(reading: Reading, scene: Scene, clause: Clause): string {
  const { view } = scene;
  const predicted = ofPredicted.exec(view.folded.slice(clause.start, reading.phrase.start));
  if (predicted)
    return withoutHolder(view.text.slice(clause.start + predicted.index, clause.start + predicted.index + predicted[1]!.length), scene);
  const ratio = view.language === 'zh' ? ofTwo.exec(leftOf(view.folded, reading.phrase.start)) : null;
  if (ratio) {
    const from = reading.phrase.start - ratio[0].length;
    return withoutHolder(view.text.slice(from, from + ratio[1]!.length), scene);
  }
  const start = view.language === 'zh' ? beforeBrackets(clause, scene) : clause.start;
  const aside = asideOf.exec(view.folded.slice(start, reading.phrase.start));
  const words = nounPhraseBefore(scene, aside ? start + aside.index : reading.phrase.start, 30);
  const isNamed =
    rateNoun[view.language](scene.lexicon).test(words) || (view.language === 'zh' && isAbbreviation(words, reading, view.folded));
  return isNamed && view.text.slice(start, reading.phrase.start).includes(words) ? withoutHolder(words, scene) : '';
}

/** LVEF为58.1%: of an abbreviation that has a value so much is its value. */
const isAbbreviation = (words: string, { phrase }: Reading, folded: string): boolean =>
  /(?<![A-Za-z])[A-Z][A-Za-z]{0,2}[A-Z]\d?$/.test(words) && /(?:为|是|达到?|均值|平均)\s*$/.test(folded.slice(0, phrase.start));

/** A flat 5 per cent gold royalty, an 8% contributing interest: what is levied or held, named behind the number. */
const charge = phrasing('en')`^\s+((?:[a-z][a-z-]+ |Section \d+ ){0,4}?(?:${'charge-noun'}))(?![a-z-])(?! of )`;
const joins = /^(?:of|in|to|for|on|by|from|and|or|at|with|as|than|is|was|were|are|that|which|while|since|a|an|the|its|their)$/;

/** 25%的关税, 3.0%经济增速, 51%的股权. */
const chineseCharge =
  /^的?([\p{Script=Han}]{0,6}(?:增速|增长率|税率|利率|关税|股权|股份|权益|回报率|收益率|损失率|折扣|概率|可能性))(?!的?[增降下上提])/u;

export function chargeBehind({ phrase }: Reading, { lexicon, view }: Scene): string {
  if (view.language === 'zh') {
    const behind = view.text.slice(phrase.end);
    const noun = chineseCharge.exec(behind)?.[1] ?? '';
    return /[以用为是达到和与及占]/.test(noun) ? '' : noun;
  }
  const name = charge(lexicon).exec(view.folded.slice(phrase.end, phrase.end + 70))?.[1];
  if (!name || name.split(' ').some((word) => joins.test(word))) return '';
  const start = view.folded.indexOf(name, phrase.end);
  return view.text.slice(start, start + name.length);
}

/** 钴资源|集中分布(于…): where something lies is no part of its name. */
const lying = /(?:主要|大多|多)?(?:集中|分布|蕴藏|赋存)+$/;

export function shareNoun(reading: Reading, scene: Scene, clause: Clause): string {
  const { view } = scene;
  const after = view.folded.slice(reading.phrase.end, clause.end);
  if (/^\s*的/.test(after) || /^\s*of /.test(after)) return nounPhraseAfter(scene, reading.phrase.end).replace(lying, '');
  const share = view.folded.slice(clause.start, reading.start).search(/占(?:据|到|有|比)?/);
  return nounPhraseBefore(scene, share < 0 ? reading.phrase.start : clause.start + share);
}

/** 任何出血事件替格瑞洛组为5.3%: what stands before the arm is what the figure is of. */
export function labelBeforeArm(reading: Reading, scene: Scene): string {
  const arm = scene.view.language === 'zh' ? armMention(reading, scene, clauseAt(scene.clauses, reading.start)) : null;
  const label = arm ? nounPhraseBefore(scene, arm.start) : '';
  return arm && !/[前后後时時]\s*$/.test(scene.view.text.slice(0, arm.start)) ? label : '';
}
