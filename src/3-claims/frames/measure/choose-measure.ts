import { measureParts, type Operator } from '../../../identity/measure-id.ts';
import type { Term } from '../../../schema/claim.ts';
import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { foldText } from '../../../text/fold.ts';
import { type Clause, clauseAt } from '../../view.ts';
import { clauseHead } from '../clause/english-head.ts';
import { flowMeasure } from '../beside/flow-told.ts';
import { namesQuantity, quantityName } from '../clause/english-quantity.ts';
import { pairedName } from '../lists/paired-names.ts';
import { isShareOfWorld } from '../subject/parts-of-shares.ts';
import { derivedTerm, phraseTerm, termOf } from '../terms.ts';
import { amountPerUnit } from './amount-per-unit.ts';
import { measureWords } from './base-measure.ts';
import { baseOfPart, comparisons, knownMeasure } from './base-of-part.ts';
import type { ChosenMeasure } from './chosen-measure.ts';
import { changingThing } from './changing-thing.ts';
import { comparedMeasure } from './compared-measure.ts';
import { contentMeasure } from './content-measure.ts';
import { countMeasure } from './count-measure.ts';
import { eventOfPeople } from './event-of-people.ts';
import { carriedMeasure, inheritedMeasure, stripOperator } from './inherited-measure.ts';
import { baseOfChange, endsHead, ownProperty } from './headed-measure.ts';
import { phraseBeside, propertyBeforeBracket, subjectPhrase } from './measure-phrase.ts';
import { measureOfList } from './measure-of-list.ts';
import { neededAmount } from './needed-amount.ts';
import { isOfOwnExports } from './own-exports.ts';
import { namedRatio, operatorOf, operatorWords } from './operator.ts';
import { objectOfChange } from './object-of-change.ts';
import { rateOrPart } from './share-measure.ts';
import { labelBeforeArm, shareNoun } from './share-words.ts';
import { toldDimension } from '../clause/told-dimension.ts';
import { endOfQuoted } from '../clause/quoted-price.ts';
import { statisticAt } from './statistic.ts';
import { stockAtYearEnd } from './stock-at-year-end.ts';
import { propertyInPlace } from './property-in-place.ts';
import { predicateOfPeople, shareOfPeople } from './predicate-of-people.ts';
import { stepOfStudy } from './study-steps.ts';
import { verbBefore } from './verb-before.ts';
import { wholePhrase } from './whole-phrase.ts';
import { tradeValue } from './trade-value.ts';

/** Which property a figure is of: a measure of the tables, one derived from it (share, growth …), else the clean phrase beside the number. */
export function chooseMeasure(reading: Reading, scene: Scene, subject: Term | null): ChosenMeasure {
  const chosen = measureFound(reading, scene, subject);
  return wholePhrase(chosen, reading, scene, subject);
}

function measureFound(reading: Reading, scene: Scene, subject: Term | null): ChosenMeasure {
  const { clauses, view } = scene;
  const clause = clauses[clauseAt(clauses, reading.start)] ?? { start: 0, end: view.text.length, inside: false };
  const event = eventOfPeople(reading, scene);
  if (event) return { term: event, way: 'event' };
  const content = contentMeasure(reading, scene);
  if (content) return { term: content, way: 'content' };
  const perUnit = phraseTerm(amountPerUnit(reading, scene));
  if (perUnit) return { term: perUnit, way: 'property' };
  const inherited = inheritedMeasure(reading, scene, clause);
  if (inherited) return { term: inherited, way: 'carried' };
  const listed = measureOfList(reading, scene);
  if (listed) return { term: listed, way: reading.dimension === 'share' ? 'share' : 'phrase' };
  const statistic = scene.measureById(statisticAt(reading, view));
  if (statistic) return { term: termOf(statistic, view.language), way: 'known' };
  const step = stepOfStudy(reading, scene);
  if (step) return { term: termOf(step.value, view.language), way: 'study-step' };
  const predicate = predicateOfPeople(reading, scene) ?? shareOfPeople(reading, scene);
  if (predicate) return { term: predicate, way: 'of-people' };
  const compared = comparedMeasure(reading, scene, clause, subject);
  if (compared) return compared;
  if (reading.counted) return changeOfCount(reading, scene, clause) ?? countMeasure(reading, scene, clause);
  const value = tradeValue(reading, scene, clause);
  if (value) return { term: value, way: 'trade-value' };
  const object = objectOfChange(reading, scene);
  if (object) return { term: object, way: 'of-object' };
  const operator = operatorOf(reading, clause, scene);
  if (operator) return derivedMeasure(operator, reading, scene, clause, subject);
  const direct = directMeasure(reading, scene, clause, subject);
  const stock = stockAtYearEnd(reading, direct.term, scene);
  return stock ? { term: stock, way: direct.way } : direct;
}

function directMeasure(reading: Reading, scene: Scene, clause: Clause, subject: Term | null): ChosenMeasure {
  const counted = goesOnCounting(reading, scene);
  if (counted) return { term: counted, way: 'carried' };
  const quoted = endOfQuoted(reading, scene) === null ? undefined : scene.measureById('price');
  if (quoted) return { term: termOf(quoted, scene.view.language), way: 'known' };
  const ratio = reading.dimension === 'ratio' ? namedRatio(reading, scene) : '';
  if (ratio) return { term: phraseTerm(ratio), way: 'phrase' };
  const dimension = toldDimension(reading, scene, clause);
  if (dimension) return { term: phraseTerm(dimension.words), way: 'property' };
  const needed = neededAmount(reading, scene, clause);
  if (needed) return { term: termOf(needed, scene.view.language), way: 'known' };
  const known = knownMeasure(reading, scene);
  const own = ownProperty(known, reading, scene, clause);
  if (own) return { term: phraseTerm(own), way: 'property' };
  if (known) return { term: measureWords(known, scene, reading, subject), way: 'known', mood: known.value.modality };
  const changed = changingThing(reading, scene);
  const price = reading.dimension === 'price' && (changed || isPriced(reading, scene)) ? scene.measureById('price') : undefined;
  if (price) return { term: termOf(price, scene.view.language), way: 'known' };
  const phrase =
    propertyBeforeBracket(reading, scene, clause) ||
    pairedName(reading, scene)?.head ||
    changed ||
    labelBeforeArm(reading, scene) ||
    quantityName(reading, scene) ||
    numbered(reading, scene) ||
    verbBefore(reading, scene) ||
    phraseBeside(reading, scene, clause);
  const isName = (phrase !== '' && subject?.text.endsWith(phrase)) || pairedName(reading, scene)?.names.includes(phrase);
  const saysNone = namesHolderOnly(phrase, scene) || saysNothing.test(phrase) || (isName && carriedMeasure(reading, scene) !== null);
  const words = saysNone ? '' : phrase;
  if (words) return { term: phraseTerm(words), way: 'phrase' };
  const carried = carriedMeasure(reading, scene);
  return carried ? { term: carried, way: 'carried' } : { term: namedByUnit(reading, scene), way: 'by-unit' };
}

/** Lutetium reached $900/kg: what a price is told of, where it is no quantity, is a good. */
function isPriced(reading: Reading, scene: Scene): boolean {
  const head = clauseHead(reading, scene);
  return head !== null && head.isLevel && !/^(?:it|they|this|that|these|those)\b/i.test(head.text) && !namesQuantity(head, reading, scene);
}

/** Trawlers numbered 1,082: how many there are of what the verb is told of. */
function numbered(reading: Reading, scene: Scene): string {
  const head = /\bnumbere?d?\s+\S*\s*$/.test(scene.view.folded.slice(0, reading.phrase.start)) ? clauseHead(reading, scene) : null;
  return head ? `number of ${head.text.toLowerCase()}` : '';
}

/** Words for a figure, whatever it is of. Source: usual nouns of both languages. */
const saysNothing =
  /^(?:vs|versus|averages?|means?|figures?|numbers?|ranges?|values?|totals?|estimates?|平均|均值|平均值|数字|數字|数据|數據|数值|數值|数|结果)$/i;

/** Roasted at 700 °C: where nothing names what was measured, its unit does. */
function namedByUnit({ dimension }: Reading, { measureById, view }: Scene): Term | null {
  const row = measureById(dimension);
  if (row) return termOf(row, view.language);
  return view.language === 'en' && physical.has(dimension) ? phraseTerm(dimension) : null;
}

const physical: ReadonlySet<string> = new Set([
  'mass',
  'length',
  'volume',
  'duration',
  'concentration',
  'pressure',
  'speed',
  'power',
  'voltage',
  'frequency',
  'angle',
]);

/** 402 episodes in one arm and 655 in the other: a bare count counts what the one before it in the sentence did. */
function goesOnCounting(reading: Reading, { framed, view }: Scene): Term | null {
  const isBare =
    reading.unit === '1' && reading.form !== 'ordinal' && reading.decimals === 0 && /^(?:count|number)$/.test(reading.dimension);
  const last = framed.at(-1) && framed.findLast(({ reading: other }) => other.dimension !== 'share');
  return isBare && view.language === 'en' && last?.reading.counted ? last.measure : null;
}

/** 常住人口489.6万人，比上年末减少1.8万人: how far a count moved. */
function changeOfCount(reading: Reading, scene: Scene, clause: Clause): ChosenMeasure | null {
  const operator = scene.view.language === 'zh' ? operatorOf(reading, clause, scene) : null;
  if (operator !== 'increase' && operator !== 'decrease') return null;
  const base = baseOfChange(reading, scene, clause);
  return base && { term: derivedTerm(operator, base, operatorWords(operator, reading, scene, clause, base)), way: operator };
}

/** 韩国为204.7亿美元, Denmark had 7.5 GW: a holder's name says nothing of what is measured. */
function namesHolderOnly(words: string, { document, mentions, view }: Scene): boolean {
  if (document.arms.includes(foldText(words))) return true;
  return words !== '' && mentions.entities.some(({ start, end }) => view.text.slice(start, end) === words);
}

/** Six times more copper than, five times as many chargers as: what a multiple is of stands between the words that compare. */
const timesMore = /^\s*(?:more|less|fewer|as many|as much|higher|lower|larger)\s+([a-z][a-z -]{2,40}?)\s+(?:than|as|compared)\b/;

function derivedMeasure(operator: Operator, reading: Reading, scene: Scene, clause: Clause, subject: Term | null): ChosenMeasure {
  const compared = operator === 'multiple' ? timesMore.exec(scene.view.folded.slice(reading.phrase.end))?.[1] : undefined;
  if (compared) return { term: derivedTerm(operator, phraseTerm(compared), `multiple of ${compared}`), way: operator };
  const isPart = reading.dimension === 'share' || reading.dimension === 'share-change';
  const ofAmount = !isPart && /^(?:increase|decrease|difference)$/.test(operator);
  const base = ofAmount ? knownMeasure(reading, scene, ({ id }) => !comparisons.has(id)) : baseOfPart(operator, reading, scene);
  const told = /^(?:growth|decline|increase|decrease)$/.test(operator) ? quantityThatChanged(base, reading, scene) : null;
  if (told) return { term: derivedTerm(operator, told, operatorWords(operator, reading, scene, clause, told)), way: operator };
  const unknown =
    propertyInPlace(reading, scene, subject) ??
    (/^(?:growth|decline|increase|decrease)$/.test(operator) && !endsHead(base, reading, scene, clause)
      ? baseOfChange(reading, scene, clause)
      : null);
  if (unknown) return { term: derivedTerm(operator, unknown, operatorWords(operator, reading, scene, clause, unknown)), way: operator };
  const exported =
    operator === 'share' && base?.value.id === 'production' && isOfOwnExports(reading, scene)
      ? scene.measureById('export-ratio')
      : undefined;
  if (exported) return { term: termOf(exported, scene.view.language), way: 'known' };
  const whole = operator === 'share' ? rateOrPart(reading, base, scene, clause, subject) : null;
  if (whole) return whole;
  const term = base
    ? measureWords(base, scene, reading, subject)
    : (priceLost(operator, reading, scene) ?? unnamedBase(operator, ofAmount, reading, scene, clause));
  return {
    term: derivedTerm(operator, stripOperator(term), operatorWords(operator, reading, scene, clause, term)),
    way: operator,
  };
}

/** Actual hours came to 93 million, 1% fewer than in June; yields drop by 9%: the quantity that an English clause is about, where no measure of the tables stands in it or behind it. */
function quantityThatChanged(base: PhraseMatch<MeasureRow> | undefined, reading: Reading, scene: Scene): Term | null {
  const name = quantityName(reading, scene);
  const head = name ? clauseHead(reading, scene) : null;
  return head && !(base && base.start >= head.start && base.end <= reading.phrase.start) ? phraseTerm(name) : null;
}

/** Lost 58% of its value: what fell is the price. */
function priceLost(operator: Operator, reading: Reading, { measureById, view }: Scene): Term | null {
  const row =
    /^(?:growth|decline)$/.test(operator) && /^\s*(?:of|in) (?:its |their )?(?:\w+ )?value\b/.test(view.folded.slice(reading.phrase.end));
  const price = row ? measureById('price') : undefined;
  return price ? termOf(price, view.language) : null;
}

/** 阳离子交换量达9.8，是对照的2.1倍: a multiple of what another has is one of what was measured before. */
const isOfOther = (reading: Reading, { view }: Scene): boolean =>
  view.language === 'zh' && /(?:[是为]|相当于|达到?)[^，,。;；]{1,24}的$/.test(view.folded.slice(0, reading.phrase.start));

/** A clause that says of a share no more than that it is one. */
const bareShare = phrasing('zh')`^\s*(?:所占)?(?:${'share-noun'})`;

/** What a change, a rank or a share is of where no measure of the tables stands near. */
function unnamedBase(operator: Operator, ofAmount: boolean, reading: Reading, scene: Scene, clause: Clause): Term | null {
  if (ofAmount) {
    const words = operator === 'difference' ? '' : subjectPhrase(reading, scene, clause);
    return phraseTerm(words) ?? carriedMeasure(reading, scene);
  }
  if (/^(?:growth|decline|rank)$/.test(operator) || (operator === 'multiple' && isOfOther(reading, scene))) return scene.carried.measure;
  const { before, carried, framed, view } = scene;
  const words = view.folded.slice(clause.start, clause.end);
  // 占全球57%, and 占比分别为20%、19%, said behind shares of output: of what those were of.
  const told = isShareOfWorld(reading, view)
    ? before.measure
    : bareShare(scene.lexicon).test(words)
      ? (carried.measures.get('share') ?? null)
      : null;
  const base = told && measureParts(told.id ?? '').operator === 'share' ? stripOperator(told) : null;
  const row = base?.id ? scene.measureById(base.id) : undefined;
  if (row) return termOf(row, view.language);
  return (
    flowMeasure(words, carried.flow, scene) ??
    phraseTerm(shareNoun(reading, scene, clause)) ??
    (/^\s*占/.test(words) ? stripOperator(framed.at(-1)?.measure ?? null) : null)
  );
}
