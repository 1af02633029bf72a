import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { wordsBeforeNumber } from '../clause/chinese-head.ts';
import { nounPhraseAfter, nounPhraseBefore, withoutHolder } from '../clause/noun-phrase.ts';

/** What the clause opens with, up to the word for the change: waist circumference (fell by 14 cm), 腰围(减少14厘米). */
export function subjectPhrase(reading: Reading, { cues, periods, view }: Scene, clause: Clause): string {
  const cue = [...cues.growth, ...cues.decline].findLast(({ start, end }) => start > clause.start && end <= reading.phrase.start);
  const dated = periods.findLast(({ start, end }) => start >= clause.start && end <= (cue?.start ?? 0))?.end ?? clause.start;
  const words = cue ? view.text.slice(dated, cue.start).replace(/^[\s,，的]*(?:the |its |their )?|(?:同比|环比|[\s,，])*$/gi, '') : '';
  return words.length > 1 && words.length < (view.language === 'zh' ? 14 : 40) && !/\d/.test(words) ? words : '';
}

/** Function at 12 weeks (was 74.6 points): the whole phrase before the copula, where the noun beside it is only its end. */
function longSubject(reading: Reading, end: string, { view }: Scene, clause: Clause): string {
  if (view.language !== 'en') return '';
  const text = view.text.slice(clause.start, reading.phrase.start);
  const phrase =
    /^\s*(?:the |its |their |and )?([\p{L}][^,;:()]{2,60}?)\s+(?:was|were|is|are|averaged|stood at)\s+(?:only )?$/iu.exec(text)?.[1] ?? '';
  return phrase.endsWith(end) && /\s(?:at|for|of|on|to|per)\s/.test(phrase) && !/\b(?:that|which|who|was|were|is|are)\b/.test(phrase)
    ? phrase
    : '';
}

/** Income from continuing operations of $67 million, demand for copper of 4 Mt: the quantity with what it comes from or goes to. */
const quantityOf =
  /(?:^|\s)((?:[a-z]+(?:-[a-z]+)? ){0,2}[a-z]+) (?:from|for|on|in|to) ((?:[a-z]+(?:-[a-z]+)? ){0,3}[a-z]+) of (?:about |some |around |over |nearly |almost |only )?$/i;

function quantityBeforeOf({ number }: Reading, { lexicon, view }: Scene): string {
  const found = view.language === 'en' ? quantityOf.exec(view.text.slice(Math.max(0, number.start - 70), number.start)) : null;
  if (!found) return '';
  const noun =
    found[1]!.split(' ').findLast((word) => !/^(?:a|an|the|its|their|of|net|reported|posted|recorded|had|has)$/i.test(word)) ?? '';
  return lexicon.quantityNoun.en.endsText(noun) ? found[0].trim().replace(/ of(?: [a-z]+)?$/i, '') : '';
}

/** 氮肥（N）为46～276 kg/hm2, 最佳施氮量为N 168 kg/hm2: a symbol in brackets behind the name, or before the number, is no part of it. */
const symbolBehind = /([\p{Script=Han}]{2,10}?)\s?[(（][A-Za-z\d+-]{1,12}[)）](?:分别)?(?:为|是|达到?|约)\s*$/u;
const symbolJoined = /([\p{Script=Han}]{2,8}(?:系数|指数|率|值|量|度|分))\s?[A-Za-z][A-Za-z\d²]{0,3}(?:分别)?(?:为|是|达到?|=|约)\s*$/u;
const symbolBefore = /([\p{Script=Han}]{2,10}[量额率值度])(?:分别)?(?:为|是|达到?|约)\s?[A-Z][A-Za-z]?\d?(?:O\d?)?\s*$/u;

function behindAside({ phrase }: Reading, { view }: Scene): string {
  if (view.language === 'en') return '';
  const before = view.text.slice(Math.max(0, phrase.start - 40), phrase.start);
  const name = (symbolBehind.exec(before) ?? symbolBefore.exec(before) ?? symbolJoined.exec(before))?.[1] ?? '';
  return name.replace(/^(?:其中|而|且|和|与|及|则)/, '');
}

/** 经历5年平台期, 有20年质保期: the term that so long a time is named by stands right behind it. */
function termBehind(reading: Reading, scene: Scene): string {
  const isTime = scene.view.language === 'zh' && reading.dimension === 'duration';
  const noun = isTime ? nounPhraseAfter(scene, reading.phrase.end) : '';
  return noun.length > 1 && noun.endsWith('期') ? noun : '';
}

/** The clean phrase that an amount is of where the tables know no measure: the noun before it in its clause, else the one behind it. */
export function phraseBeside(reading: Reading, scene: Scene, clause: Clause): string {
  const { readings, view } = scene;
  const aside = behindAside(reading, scene);
  if (aside) return aside;
  const lasting = termBehind(reading, scene) || quantityBeforeOf(reading, scene);
  if (lasting) return lasting;
  const start =
    wordsBeforeNumber(reading, scene, clause)?.end ?? view.folded.slice(0, reading.phrase.start).replace(/\s*[(（]\s*$/, '').length;
  const words = withoutHolder(nounPhraseBefore(scene, start), scene);
  // In "came second with 45,000 t" the words before are a number themselves.
  const from = words ? view.text.lastIndexOf(words, start) : -1;
  const isNumber = readings.some(
    (other) =>
      other !== reading &&
      (view.text.slice(other.number.start, other.number.end) === words ||
        (view.language === 'en' &&
          from >= 0 &&
          other.unitText !== '' &&
          other.phrase.start <= from &&
          other.phrase.end >= from + words.length)),
  );
  // (342±48) m 增加到: nor does the unit behind a bracket name anything.
  const isUnit = /[)）]\s?$/.test(view.text.slice(0, Math.max(0, view.text.lastIndexOf(words, start - words.length))));
  const before = isNumber || (isUnit && !/\p{Script=Han}/u.test(words)) ? '' : words;
  const inClause = before && view.text.slice(clause.start, reading.phrase.start).includes(before);
  return longSubject(reading, before, scene, clause) || (inClause ? before : nounPhraseAfter(scene, reading.phrase.end));
}

/** Spike length (9.8 cm) and grain yield (3917 kg/ha): a figure alone in its bracket is of the property named before it. */
export function propertyBeforeBracket(reading: Reading, scene: Scene, clause: Clause): string {
  const { lexicon, view } = scene;
  if (view.language !== 'en' || !clause.inside || view.folded.slice(clause.start, reading.phrase.start).trim()) return '';
  const bracket = view.folded.slice(0, clause.start).replace(/\s*\($/, '').length;
  const words = nounPhraseBefore(scene, bracket, 40);
  return lexicon.quantityNoun.en.endsText(words) ? words : '';
}
