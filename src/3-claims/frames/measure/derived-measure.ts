import { type Operator, amountsApart, changes, isChange } from '../../../identity/measure-id.ts';
import type { Term } from '../../../schema/claim.ts';
import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { chineseHead } from '../clause/chinese-head.ts';
import { clauseHead } from '../clause/english-head.ts';
import { quantityName } from '../clause/english-quantity.ts';
import { figureInOrder } from '../lists/figure-in-order.ts';
import { derivedTerm, phraseTerm, termOf, withoutOperator } from '../terms.ts';
import { measureWords } from './base-measure.ts';
import { baseOfPart, comparisons, knownMeasure } from './base-of-part.ts';
import type { ChosenMeasure } from './chosen-measure.ts';
import { baseOfChange, endsHead } from './headed-measure.ts';
import { stripOperator } from './inherited-measure.ts';
import { operatorWords } from './operator.ts';
import { isOfOwnExports } from './own-exports.ts';
import { roles } from './measure-by-role.ts';
import { propertyInPlace } from './property-in-place.ts';
import { rateOrPart } from './share-measure.ts';
import { unnamedBase } from './unnamed-base.ts';
import { isPart } from '../../quantities/dimensions.ts';

/** What a change, a part, a multiple or a place is of: a thing that is named beside it, else the measure that governs it, else what was measured before. */
export function derivedMeasure(operator: Operator, reading: Reading, scene: Scene, clause: Clause, subject: Term | null): ChosenMeasure {
  const ranked = operator === 'rank' ? placeNamed(reading, scene) : null;
  if (ranked) return { term: ranked, way: operator };
  const ratio = operator === 'share' ? ratioNamed(reading, scene) : null;
  if (ratio) return ratio;
  const behind = operator === 'multiple' ? scene.view.text.slice(reading.phrase.end) : '';
  const compared = (timesMore.exec(behind) ?? timesOf.exec(behind))?.[1];
  if (compared) return { term: derivedTerm(operator, phraseTerm(compared), `multiple of ${compared}`), way: operator };
  const ordered = isPart(reading.dimension) && changes.has(operator) ? figureInOrder(reading, scene)?.measure : null;
  if (ordered) {
    const words = operatorWords(operator, reading, scene, clause, withoutChange(ordered));
    return { term: derivedTerm(operator, stripOperator(ordered), words), way: operator };
  }
  const ofAmount = !isPart(reading.dimension) && amountsApart.has(operator);
  const base = ofAmount ? knownMeasure(reading, scene, ({ id }) => !comparisons.has(id)) : baseOfPart(operator, reading, scene);
  const told = changes.has(operator) ? quantityThatChanged(base, reading, scene) : null;
  if (told && isChangeAlone(told, scene) && isChange(scene.carried.measure?.id)) return { term: scene.carried.measure, way: 'carried' };
  if (told) return { term: derivedTerm(operator, told, operatorWords(operator, reading, scene, clause, told)), way: operator };
  const unknown =
    propertyInPlace(reading, scene, subject) ??
    ((changes.has(operator) && !endsHead(base, reading, scene, clause)) ||
    (operator === 'multiple' && isOfProperty(base, reading, scene, clause))
      ? baseOfChange(reading, scene, clause)
      : null);
  if (unknown) return { term: derivedTerm(operator, unknown, operatorWords(operator, reading, scene, clause, unknown)), way: operator };
  // 品位偏低(只有千分之三): what is a part itself is not a part of anything.
  if (operator === 'share' && base && base.value.kind === 'share' && base.value.dimensions.includes('share') && clause.inside)
    return { term: measureWords(base, scene, reading, subject), way: 'rate' };
  const exported =
    operator === 'share' && base?.value.id === 'production' && isOfOwnExports(reading, scene)
      ? scene.measureById('export-ratio')
      : undefined;
  if (exported) return { term: termOf(exported, scene.view.language), way: 'known' };
  const whole = operator === 'share' ? rateOrPart(reading, base, scene, clause, subject) : null;
  if (whole) return whole;
  const term = base
    ? nounOfVerb(base, measureWords(base, scene, reading, subject), scene)
    : (priceLost(operator, reading, scene) ?? unnamedBase(operator, ofAmount, reading, scene, clause));
  return {
    term: derivedTerm(operator, stripOperator(term), operatorWords(operator, reading, scene, clause, withoutChange(term))),
    way: operator,
  };
}

/** Of which Chile made 47%: a verb alone before a part is told by the noun of what it does; "processing" and "copper consumed" are nouns. */
function nounOfVerb({ start, end, value }: PhraseMatch<MeasureRow>, words: Term, { view }: Scene): Term {
  const isVerb = view.words.some((word) => word.start === start && word.end === end && word.tag === 'VERB');
  const isAlone = view.language === 'en' && words.text === view.text.slice(start, end) && !words.text.endsWith('ing');
  return isVerb && isAlone ? termOf(value, 'en') : words;
}

/** 专利密度达全国的5倍: a multiple of what its own clause says to be measured, where the tables do not know it. */
const isOfProperty = (base: PhraseMatch<MeasureRow> | undefined, reading: Reading, scene: Scene, clause: Clause): boolean =>
  base === undefined && chineseHead(reading, scene, clause)?.isProperty === true;

const placed =
  /^[ -]((?:leading|most [a-z]+|[a-z]{2,}est)(?: (?:[a-z-]+ ){0,3}?([a-z-]+))?)(?=\s+(?:in|of|by|after|behind|with|and|or|among|at|to|for|on|from|worldwide|globally|nationally)\b|\s*[,.;:()]|$)/;

/** The second-largest producer of copper, the world's ninth-largest employer: what a place in an order is by, where no measure of the tables stands there. */
function placeNamed({ phrase }: Reading, { measureById, mentions, view }: Scene): Term | null {
  const found = view.language === 'en' ? placed.exec(view.folded.slice(phrase.end)) : null;
  const end = phrase.end + (found?.[0].length ?? 0);
  if (!found || mentions.measures.some((measure) => measure.start >= phrase.end && measure.start <= end + 1)) return null;
  const role = measureById(roles[found[2] ?? ''] ?? '');
  return role ? derivedTerm('rank', termOf(role, 'en'), `rank by ${role.label.en}`) : derivedTerm('rank', null, `rank as ${found[1]!}`);
}

/** Net import reliance as a percentage of apparent consumption was 95%: one quantity told as a part of another is that quantity. */
const asShareOf =
  /(?:^|[,;:] )(?:the )?(([a-z][a-z' -]{3,50}?) as an? (?:percentage|share|proportion|percent|fraction) of [a-z][a-z' -]{2,50}?) (?:was|were|is|are|stood at|reached|fell to|rose to|averaged)\b[^.;,:\d]*$/;

function ratioNamed({ phrase }: Reading, { mentions, view }: Scene): ChosenMeasure | null {
  const found = view.language === 'en' ? asShareOf.exec(view.folded.slice(0, phrase.start)) : null;
  if (!found) return null;
  const start = found.index + found[0].indexOf(found[1]!);
  const end = start + found[2]!.length;
  const rate = mentions.measures.find((measure) => measure.end === end && measure.start >= start && measure.value.kind === 'share');
  return rate
    ? { term: termOf(rate.value, 'en', view.text.slice(rate.start, rate.end)), way: 'rate' }
    : { term: phraseTerm(view.text.slice(start, start + found[1]!.length)), way: 'named-rate' };
}

/** Among children the fall was 27%: the change that was spoken of. */
const isChangeAlone = ({ text }: Term, { lexicon }: Scene): boolean => lexicon.riseNoun.en.has(text) || lexicon.fallNoun.en.has(text);

/** What changed, where a measure is itself a change. */
function withoutChange(measure: Term | null): Term | null {
  return measure && isChange(measure.id) ? phraseTerm(withoutOperator(measure.text)) : measure;
}

/** Six times more copper than, five times as many chargers as: what a multiple is of stands between the words that compare. */
const timesMore = /^\s*(?:more|less|fewer|as many|as much|higher|lower|larger)\s+([a-z][a-z -]{2,40}?)\s+(?:than|as|compared)\b/;

/** 1.8 times EBITDA, 2.4 times its annual sales: a multiple of a sum that stands right behind. */
const timesOf =
  /^ (?:the |its |their |annual )?((?:[a-z]+ ){0,2}(?:[A-Z]{3,}|earnings|revenues?|sales|income|profits?|gdp|GDP|output|equity|assets|turnover))(?! of\b)(?=[\s,.;)]|$)/;

/** Actual hours came to 93 million, 1% fewer than in June; yields drop by 9%: the quantity that an English clause is about, where no measure of the tables stands in it or behind it. */
function quantityThatChanged(base: PhraseMatch<MeasureRow> | undefined, reading: Reading, scene: Scene): Term | null {
  const name = quantityName(reading, scene);
  const head = name ? clauseHead(reading, scene) : null;
  return head && !(base && base.start >= head.start && base.end <= reading.phrase.start) ? phraseTerm(name) : null;
}

/** Lost 58% of its value: what fell is the price. */
function priceLost(operator: Operator, reading: Reading, { measureById, view }: Scene): Term | null {
  if (operator !== 'growth' && operator !== 'decline') return null;
  const isOfValue = /^\s*(?:of|in) (?:its |their )?(?:\w+ )?value\b/.test(view.folded.slice(reading.phrase.end));
  const price = isOfValue ? measureById('price') : undefined;
  return price ? termOf(price, view.language) : null;
}
