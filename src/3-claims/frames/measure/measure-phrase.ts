import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../noun-phrase.ts';

/** What the clause opens with, up to the word for the change: waist circumference (fell by 14 cm), 腰围(减少14厘米). */
export function subjectPhrase(reading: Reading, { cues, periods, view }: Scene, clause: Clause): string {
  const cue = [...cues.growth, ...cues.decline].findLast(({ start, end }) => start > clause.start && end <= reading.phrase.start);
  const dated = periods.findLast(({ start, end }) => start >= clause.start && end <= (cue?.start ?? 0))?.end ?? clause.start;
  const words = cue ? view.text.slice(dated, cue.start).replace(/^[\s,，的]*(?:the |its |their )?|(?:同比|环比|[\s,，])*$/gi, '') : '';
  return words.length > 1 && words.length < (view.language === 'zh' ? 14 : 40) && !/\d/.test(words) ? words : '';
}

const quantityNoun = /(?:[价量额率数值]|成本|利润|收入|规模|人次|工资|税收|产能)$/;
const adverbs =
  /(?:将|已|也|仍|又|均|约|近|单日|次日|当日|当天|当月|全年|累计|合计|同比|环比|年均|月均|平均|大幅|总体|超过|达到|达|为|仅)+$/;

/** 股价单日暴跌9%: a quantity that the tables do not know, named right before the word for its change. */
export function changingQuantity(reading: Reading, scene: Scene, clause: Clause): string {
  const { growth, decline } = scene.cues;
  const cue = [...growth, ...decline].findLast(({ start, end }) => start > clause.start && end <= reading.phrase.start);
  return cue ? quantityBefore(cue.start, scene, clause) : '';
}

/** 矿物总量将超过30亿吨: a Chinese noun for a quantity (…量, …率, …成本) that a clause names before an offset, without the verb and the time before it. */
export function quantityBefore(offset: number, scene: Scene, clause: Clause): string {
  const { view } = scene;
  if (view.language === 'en') return '';
  const end = clause.start + view.folded.slice(clause.start, offset).replace(adverbs, '').length;
  const phrase = nounPhraseBefore(scene, end, 12);
  const verb = view.words.findLast((word) => word.tag === 'VERB' && word.end < end && word.start >= end - phrase.length);
  const words = verb ? view.text.slice(verb.end, end).replace(/^(?:次日|当日|当天|随后|其)+/, '') : phrase;
  return quantityNoun.test(words) && words.length > 1 && view.text.slice(clause.start, end).endsWith(words) ? words : '';
}

/** Function at 12 weeks (was 74.6 points): the whole phrase before the copula, where the noun beside it is only its end. */
function longSubject(reading: Reading, end: string, { view }: Scene, clause: Clause): string {
  if (view.language !== 'en') return '';
  const text = view.text.slice(clause.start, reading.phrase.start);
  const phrase =
    /^\s*(?:the |its |their |and )?([\p{L}][^,;:()]{2,60}?)\s+(?:was|were|is|are|averaged|stood at)\s+(?:about |only |some )?$/iu.exec(
      text,
    )?.[1] ?? '';
  return phrase.endsWith(end) && /\s(?:at|for|of|on|to|per)\s/.test(phrase) && !/\b(?:that|which|who|was|were|is|are)\b/.test(phrase)
    ? phrase
    : '';
}

/** 连续7年保持…零增长: how long a state has held is named by the state. */
function lastingState(reading: Reading, scene: Scene): string {
  const { view } = scene;
  const lasts = view.language === 'zh' && reading.dimension === 'duration' && view.folded.slice(0, reading.number.start).endsWith('连续');
  const state = lasts ? nounPhraseAfter(scene, reading.phrase.end) : '';
  return state.length > 3 ? `${state}持续时间` : '';
}

/** The clean phrase that an amount is of where the tables know no measure: the noun before it in its clause, else the one behind it. */
export function phraseBeside(reading: Reading, scene: Scene, clause: Clause): string {
  const { readings, view } = scene;
  const lasting = lastingState(reading, scene);
  if (lasting) return lasting;
  const words = nounPhraseBefore(scene, reading.phrase.start);
  // In "came second with 45,000 t" the words before are a number themselves.
  const isNumber = readings.some((other) => other !== reading && view.text.slice(other.number.start, other.number.end) === words);
  const before = isNumber ? '' : words;
  const inClause = before && view.text.slice(clause.start, reading.phrase.start).includes(before);
  return longSubject(reading, before, scene, clause) || (inClause ? before : nounPhraseAfter(scene, reading.phrase.end));
}
