import { isChange, measureParts, type Operator, operatorOf, tradeFlowId, tradeFlowOf, amountsApart } from '../../../identity/measure-id.ts';
import type { Term } from '../../../schema/claim.ts';
import type { Language } from '../../../schema/place.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { clauseHead } from '../clause/english-head.ts';
import { isReckonedAt } from '../clause/reckoned-at.ts';
import { comparedBefore, isCalledMoreOrLess, levelBefore } from '../beside/compared-level.ts';
import { atOtherTime } from '../beside/at-other-time.ts';
import { respectiveNumbers } from '../lists/distribute.ts';
import { levelsInOrder } from '../beside/levels-in-order.ts';
import { gappedHolder } from '../lists/gapping.ts';
import { shareOfOtherPartner } from '../lists/other-partner.ts';
import { pairedName } from '../lists/paired-names.ts';
import { parallelHolder } from '../lists/parallel-holders.ts';
import { restatedFigure } from '../beside/restated-figure.ts';
import { processWord } from '../subject/parts-of-shares.ts';
import { derivedTerm, phraseTerm, termOf, withOperator, withoutOperator } from '../terms.ts';
import { type Dimensions, isPart } from '../../quantities/dimensions.ts';

/** How something moved, how far it is from another, and which place it has: of another figure that is told anew. */
const isOfOneFigure = (id: string | null | undefined): boolean => isChange(id) || ['difference', 'rank'].includes(operatorOf(id) ?? '');

/** The measure that a figure takes over from one before it: in a list without its verb, beside a level or another arm, in brackets behind a count, "of them". */
export function inheritedMeasure(reading: Reading, scene: Scene, clause: Clause): Term | null {
  const gap = gappedHolder(reading, scene);
  const words = gap && scene.view.language === 'zh' ? scene.view.text.slice(gap.start, gap.end) : '';
  // 开采占全球供应的七成，加工占九成.
  if (words && reading.dimension === 'share' && processWord(scene.lexicon).test(words))
    return derivedTerm('share', phraseTerm(words), `${words}占比`);
  const previous = gap?.previous;
  const listed = previous && (scene.framed.find((framed) => framed.reading === previous)?.measure ?? carriedMeasure(reading, scene));
  if (listed) return listed;
  const paired = shareOfOtherPartner(reading, scene)?.measure ?? measureOfPair(reading, scene) ?? atOtherTime(reading, scene)?.measure;
  if (paired) return paired;
  if (standsForMeasure(reading, scene)) return scene.carried.measure;
  const level = levelBefore(reading, scene)?.measure;
  if (level && (!isOfOneFigure(level.id) || isCalledMoreOrLess(reading, scene))) return level;
  const compared = (levelsInOrder(reading, scene)?.counterpart ?? comparedBefore(reading, scene))?.measure;
  if (compared) return compared;
  const beside = parallelHolder(reading, scene)?.beside;
  const same = beside && scene.framed.find((framed) => framed.reading === beside)?.measure;
  return (
    same ??
    measureOfBracketBefore(reading, scene, clause) ??
    measureRestated(reading, scene) ??
    measureBesideArms(reading, scene) ??
    shareOfCount(reading, scene, clause) ??
    measureOfThem(reading, scene)
  );
}

/** 0.2 points (placebo), 0.7 points (low dose; P = .03), and 0.9 points: figures of one kind that only the bracket of an arm parts are of one measure. */
function measureBesideArms({ dimension, phrase }: Reading, { document, framed, view }: Scene): Term | null {
  if (view.language !== 'en' || document.arms.length === 0) return null;
  const last = framed.findLast(({ reading }) => reading.dimension === dimension);
  return last && /^\s*\([^()]*\),?\s*(?:and |or )?$/.test(view.folded.slice(last.reading.phrase.end, phrase.start)) ? last.measure : null;
}

/** 12% and 18% in wheat and barley, respectively; 甲港、乙港的吞吐量分别为5万箱和3万箱: the numbers that pair off with holders are of one measure, which a Chinese clause names behind them. */
function measureOfPair(reading: Reading, scene: Scene): Term | null {
  const { framed, view } = scene;
  const { list, sign } = respectiveNumbers(reading, scene) ?? { list: [], sign: 0 };
  const measure = list[0] && list[0] !== reading ? framed.find((made) => made.reading === list[0])?.measure : null;
  if (!measure) return null;
  if (view.language === 'en') return pairedName(reading, scene) ? measure : null;
  const namesIt = !/[和与及、]/.test(measure.text) && view.text.slice(0, sign).trimEnd().endsWith(measure.text);
  return namesIt || (reading.counted !== '' && pairedName(reading, scene)?.head) ? measure : null;
}

const figures =
  /^(?:corresponding|respective|comparable|equivalent|same)\s+(?:figures?|values?|numbers?|shares?|proportions?|rates?|percentages?)\b|^figures?(?: for\b|$)/i;

/** The corresponding figures were 5 t and 4 t: words that stand for what was measured before. */
function standsForMeasure(reading: Reading, scene: Scene): boolean {
  if (scene.view.language !== 'en' || !scene.carried.measure) return false;
  if (isReckonedAt(reading, scene.view)) return true;
  const head = clauseHead(reading, scene);
  return head !== null && figures.test(head.text);
}

const isAmountApart = (id: string): boolean => amountsApart.has(operatorOf(id));

/** How far something changed is not carried on, but what it was that changed. */
const levelOf = (term: Term | null): Term | null => (term?.id && isAmountApart(term.id) ? stripOperator(term) : term);

/** Figures of other figures, which go on about what those are of. */
const relative: Dimensions = new Set(['share', 'share-change', 'ratio', 'count', 'number', 'rank', 'score']);

/** Walked 23 m farther: how far two are apart in what was spoken of. */
const comparative =
  /^\s*(?:more|less|fewer|farther|further|longer|shorter|taller|higher|lower|deeper|wider|thicker|thinner|heavier|lighter|faster|slower|earlier|later|older|younger|larger|bigger|smaller|warmer|hotter|cooler|colder)\b/;

/** The last measure that figures of this dimension were of, else the last one at all that can be of them. */
export function carriedMeasure({ dimension, phrase }: Reading, { carried, framed, measureById, view }: Scene): Term | null {
  const same = levelOf(carried.measures.get(dimension) ?? null);
  // Words that no table knows go on for figures of their own kind only.
  const last = framed.at(-1);
  const isApart = comparative.test(view.folded.slice(phrase.end));
  if (
    !same &&
    !carried.measure?.id &&
    !isApart &&
    (last?.reading.dimension ?? (relative.has(dimension) ? dimension : carried.dimension)) !== dimension
  )
    return null;
  if (same || !carried.measure?.id) return same ?? carried.measure;
  if (isAmountApart(carried.measure.id)) return null;
  if (operatorOf(carried.measure.id)) return isPart(dimension) ? carried.measure : null;
  const row = measureById(carried.measure.id);
  return row && !row.dimensions.includes(dimension) ? null : carried.measure;
}

/** 198 (93.4%) completed: a share in brackets behind a count is that of what is counted. */
function shareOfCount(reading: Reading, { framed, view }: Scene, clause: Clause): Term | null {
  const count = framed.at(-1);
  if (!count || !clause.inside || reading.dimension !== 'share') return null;
  const between = view.folded.slice(count.reading.end, reading.phrase.start);
  const done = /^\s*(?:[a-z]+\s+)?\(\s*$/.test(between)
    ? /^number ((?:who|that|with) .*)$/.exec(count.measure?.text ?? '')?.[1]
    : undefined;
  if (done) return phraseTerm(`share ${done}`);
  const isBehind = /^\s*[(（]\s*$/.test(between);
  if (!isBehind || !count.measure || isOfOneFigure(count.measure.id)) return null;
  // 3500万标箱（+5.9%）: a sign tells of a change.
  if (/^[+＋−-]/.test(view.text.slice(reading.start))) {
    const base = stripOperator(count.measure);
    return derivedTerm('growth', base, withOperator('growth', base?.text ?? '', view.language));
  }
  return derivedTerm('share', stripOperator(count.measure), `${count.measure.text}${view.language === 'zh' ? '占比' : ', share'}`);
}

/** 17%, or 4.6 GW, of installed capacity: what an amount is of that is told as a part first. */
const wholeBehind = /^,? of (?:the |all |its |their |total )?([a-z][a-z -]{3,40}?)(?= (?:in|at|by|for|during)\b|[,.;)]|$)/;

/** 11,000 t, or 86% of its imports: a share that names a measure behind itself is of that. */
function namesItsWhole({ dimension, phrase }: Reading, { mentions, view }: Scene): boolean {
  const of = dimension === 'share' ? /^ of (?:its |their |the )?(?:total |all )?/.exec(view.folded.slice(phrase.end)) : null;
  return of !== null && mentions.measures.some(({ start }) => start === phrase.end + of[0].length);
}

/** 270,000 t, or 69%: the share is of what the amount is of, and the other way round; a rise told as an amount and as a part is one rise. */
function measureRestated(reading: Reading, scene: Scene): Term | null {
  const measure = restatedFigure(reading, scene)?.measure;
  const again = measure?.id && restatedChange(measure, reading, scene.view.language);
  if (again) return again;
  if (!measure?.id || isOfOneFigure(measure.id) || namesItsWhole(reading, scene)) return null;
  const whole =
    measure.id === 'share' && reading.dimension !== 'share' ? wholeBehind.exec(scene.view.folded.slice(reading.phrase.end))?.[1] : '';
  if (whole) return phraseTerm(whole);
  const base = stripOperator(measure);
  return reading.dimension === 'share' && base ? derivedTerm('share', base, shareWords(base, scene.view.language)) : base;
}

/** Which change an amount is that a part tells again, and the other way round. */
const retold: Partial<Record<Operator, Record<'part' | 'amount', Operator>>> = {
  increase: { part: 'growth', amount: 'increase' },
  growth: { part: 'growth', amount: 'increase' },
  decrease: { part: 'decline', amount: 'decrease' },
  decline: { part: 'decline', amount: 'decrease' },
};

/** Revenue rose by $60 million, or 15%: the same change of the same thing. */
function restatedChange(measure: Term, { dimension }: Reading, language: Language): Term | null {
  const operator = retold[operatorOf(measure.id) ?? (measure.id as Operator)]?.[dimension === 'share' ? 'part' : 'amount'];
  if (!operator) return null;
  const base = measureParts(measure.id ?? '').operator ? stripOperator(measure) : phraseTerm(withoutOperator(measure.text));
  return derivedTerm(operator, base, withOperator(operator, base?.text ?? '', language));
}

const shareWords = (base: Term | null, language: Language): string =>
  language === 'en' ? `share of ${base?.text ?? ''}` : `${base?.text ?? ''}占比`;

/** Three-quarters of them: of what was spoken of last. */
function measureOfThem(reading: Reading, scene: Scene): Term | null {
  const { before, framed, mentions, view } = scene;
  // China refined three quarters of it: the verb at the number tells a measure of its own.
  const verb = mentions.measures.findLast(({ end }) => end <= reading.phrase.start && !view.folded.slice(end, reading.phrase.start).trim());
  if (verb && /^(?:refin|min|process|smelt)ed$/.test(view.folded.slice(verb.start, verb.end))) return null;
  const spoken = framed.findLast(({ measure }) => !isOfOneFigure(measure?.id))?.measure ?? before.measure;
  const ofThem =
    view.language === 'en'
      ? /^\s*of (?:it|them|this|these|that|those|the total)\b/.test(view.folded.slice(reading.phrase.end))
      : /占(?:到|了)?其(?:中|总量|总额)?的?(?:比重|份额|比例)?[达为]*$/.test(view.folded.slice(0, reading.phrase.start));
  if (!spoken || !ofThem) return null;
  if (operatorOf(spoken.id) === 'share') return reading.dimension === 'share' ? spoken : null;
  const whole = goodsOfTrade(stripOperator(spoken), reading, scene);
  return reading.dimension === 'share' ? derivedTerm('share', whole, shareWords(whole, view.language)) : whole;
}

/** Imports cost $3 million; China was the source of 70% of them: what is counted are the goods, whatever was told of their value. */
function goodsOfTrade(whole: Term | null, reading: Reading, { measureById, view }: Scene): Term | null {
  const counted = /^\s*of (?:them|these|those)\b/.test(view.folded.slice(reading.phrase.end));
  const flow = counted ? tradeFlowOf(whole?.id) : null;
  const goods = flow?.told === 'value' ? measureById(tradeFlowId({ ...flow, told: 'volume' })) : undefined;
  return goods ? termOf(goods, view.language) : whole;
}

/** A carried share or growth hands on its base only. */
export function stripOperator(term: Term | null): Term | null {
  if (!term?.id) return term;
  const { operator, base } = measureParts(term.id);
  if (operator === '' && isAmountApart(base)) return null;
  if (operator === '' && isChange(base)) return phraseTerm(withoutOperator(term.text));
  if (operator === '') return term;
  const label = term.label && { zh: withoutOperator(term.label.zh), en: withoutOperator(term.label.en) };
  return { text: withoutOperator(term.text), id: base, label };
}

/** 增量主要来自中国（4.2万吨）、越南（0.4万吨）: a figure alone in its bracket is of what the one in the bracket before it is. */
function measureOfBracketBefore(reading: Reading, { framed, mentions, view }: Scene, clause: Clause): Term | null {
  const last = framed.at(-1);
  if (!last || !clause.inside || last.reading.dimension !== reading.dimension) return null;
  if (view.folded.slice(clause.start, reading.phrase.start).trim()) return null;
  // 92.5%（37/40）: the counts that a share was reckoned from.
  if (reading.form === 'fraction' && last.reading.phrase.end >= clause.start - 1) return last.measure;
  const isListed = /^\s*[)）]\s*(?:[、,，]|和|及|以及|与)?\s*(?:and )?[^()（）\d,，。;；]{1,24}[(（]\s*$/.test(
    view.folded.slice(last.reading.phrase.end, reading.phrase.start),
  );
  const isNamed = mentions.measures.some(({ start }) => start >= last.reading.end && start < reading.start);
  return isListed && !isNamed ? last.measure : null;
}
