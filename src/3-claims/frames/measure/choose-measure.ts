import type { Term } from '../../../schema/claim.ts';
import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { type Clause, clauseAt } from '../../view.ts';
import { quantityName } from '../quantity-phrase.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../noun-phrase.ts';
import { pairedName } from '../paired-names.ts';
import { derivedTerm, type Operator, phraseTerm, termOf } from '../terms.ts';
import { baseMeasure, measureWords } from './base-measure.ts';
import type { ChosenMeasure } from './chosen-measure.ts';
import { changingThing } from './changing-thing.ts';
import { countMeasure } from './count-measure.ts';
import { eventOfPeople } from './event-of-people.ts';
import { carriedMeasure, inheritedMeasure, stripOperator } from './inherited-measure.ts';
import { operatorOf, operatorWords } from './operator.ts';
import { rateOrPart } from './share-measure.ts';
import { labelBeforeArm, shareNoun } from './share-words.ts';
import { stepOfStudy } from './study-steps.ts';
import { tradeValue } from './trade-value.ts';

/** Which property a figure is of: a measure of the tables, one derived from it (share, growth …), else the clean phrase beside the number. */
export function chooseMeasure(reading: Reading, scene: Scene, subject: Term | null): ChosenMeasure {
  const { clauses, view } = scene;
  const clause = clauses[clauseAt(clauses, reading.start)] ?? { start: 0, end: view.text.length, inside: false };
  const event = eventOfPeople(reading, scene);
  if (event) return { term: event, rule: 'measure-event' };
  const inherited = inheritedMeasure(reading, scene, clause);
  if (inherited) return { term: inherited, rule: 'measure-carried' };
  const statistic = scene.measureById(
    statisticBefore(view.folded.slice(Math.max(0, reading.number.start - 16), reading.number.start)) || statisticBracketed(reading, scene),
  );
  if (statistic) return { term: termOf(statistic, view.language), rule: 'measure-known' };
  const step = stepOfStudy(reading, scene);
  if (step) return { term: termOf(step.value, view.language), rule: 'measure-study-step' };
  if (reading.counted) return countMeasure(reading, scene, clause);
  const value = tradeValue(reading, scene, clause);
  if (value) return { term: value, rule: 'measure-trade-value' };
  const operator = operatorOf(reading, clause, scene);
  return operator ? derivedMeasure(operator, reading, scene, clause, subject) : directMeasure(reading, scene, clause);
}

/** 95% CI 0.6 to 0.9, P=0.008: a statistic that stands right before its value. */
function statisticBefore(before: string): string {
  if (/(?:\bci|(?:可信|置信)区间)\s*[,:=为]?\s*$/.test(before)) return 'confidence-interval';
  return /(?<![a-z])p(?:\s*值)?\s*(?:[=<>≤≥]|[为是])\s*$/.test(before) ? 'p-value' : '';
}

/** 1.83 (1.31 to 2.56): a bare range in brackets behind an estimate is its interval. */
function statisticBracketed(reading: Reading, { view }: Scene): string {
  const before = view.folded.slice(Math.max(0, reading.number.start - 12), reading.number.start);
  const isRange = reading.lower !== reading.upper && reading.decimals > 0 && reading.unit === '1';
  return isRange && /\d ?\($|\(\d+\.\d+[,;] $/.test(before) && /^\s*\)/.test(view.folded.slice(reading.end)) ? 'confidence-interval' : '';
}

function directMeasure(reading: Reading, scene: Scene, clause: Clause): ChosenMeasure {
  const counted = goesOnCounting(reading, scene);
  if (counted) return { term: counted, rule: 'measure-carried' };
  const known = knownMeasure(reading, scene);
  if (known) return { term: measureWords(known, scene, reading), rule: 'measure-known', mood: known.value.modality };
  const changed = changingThing(reading, scene);
  const price = changed && reading.dimension === 'price' ? scene.measureById('price') : undefined;
  if (price) return { term: termOf(price, scene.view.language), rule: 'measure-known' };
  const phrase =
    pairedName(reading, scene)?.head ||
    changed ||
    labelBeforeArm(reading, scene) ||
    quantityName(reading, scene) ||
    phraseOf(reading, scene, clause);
  const words = namesHolderOnly(phrase, scene) && carriedMeasure(reading, scene) ? '' : phrase;
  if (words) return { term: phraseTerm(words), rule: 'measure-phrase' };
  const carried = carriedMeasure(reading, scene);
  return carried ? { term: carried, rule: 'measure-carried' } : { term: namedByUnit(reading, scene), rule: 'measure-by-unit' };
}

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

/** 韩国为204.7亿美元, Denmark had 7.5 GW: a holder's name says nothing of what is measured. */
function namesHolderOnly(words: string, { mentions, view }: Scene): boolean {
  return words !== '' && mentions.entities.some(({ start, end }) => view.text.slice(start, end) === words);
}

function derivedMeasure(operator: Operator, reading: Reading, scene: Scene, clause: Clause, subject: Term | null): ChosenMeasure {
  const isPart = reading.dimension === 'share' || reading.dimension === 'share-change';
  const ofAmount = !isPart && /^(?:increase|decrease|difference)$/.test(operator);
  const base = ofAmount ? knownMeasure(reading, scene, ({ id }) => !comparisons.has(id)) : baseOfPart(operator, reading, scene);
  const whole = operator === 'share' ? rateOrPart(reading, base, scene, clause, subject) : null;
  if (whole) return whole;
  const term = base ? measureWords(base, scene, reading) : unnamedBase(operator, ofAmount, reading, scene, clause);
  return {
    term: derivedTerm(operator, stripOperator(term), operatorWords(operator, reading, scene, clause, term)),
    rule: `measure-${operator}`,
  };
}

/** What a change, a rank or a share is of where no measure of the tables stands near. */
function unnamedBase(operator: Operator, ofAmount: boolean, reading: Reading, scene: Scene, clause: Clause): Term | null {
  if (ofAmount) {
    const words = operator === 'difference' ? '' : subjectPhrase(reading, scene, clause);
    return phraseTerm(words) ?? carriedMeasure(reading, scene);
  }
  return /^(?:growth|decline|rank)$/.test(operator) ? scene.carried.measure : phraseTerm(shareNoun(reading, scene, clause));
}

const comparisons = new Set(['confidence-interval', 'p-value']);

const knownMeasure = (
  reading: Reading,
  scene: Scene,
  fits: (row: MeasureRow) => boolean = () => true,
): PhraseMatch<MeasureRow> | undefined =>
  baseMeasure(reading, scene, clauseAt(scene.clauses, reading.start), (row) => row.dimensions.includes(reading.dimension) && fits(row));

function baseOfPart(operator: Operator, reading: Reading, scene: Scene): PhraseMatch<MeasureRow> | undefined {
  const fits = ({ id, dimensions }: MeasureRow) =>
    !comparisons.has(id) &&
    dimensions.some((dimension) => (dimension !== 'share' || reading.dimension === 'share-change') && dimension !== 'duration');
  return baseMeasure(reading, scene, clauseAt(scene.clauses, reading.start), fits, operator === 'share' ? 1 : 3);
}

/** What the clause opens with, up to the word for the change: waist circumference (fell by 14 cm), 腰围(减少14厘米). */
function subjectPhrase(reading: Reading, { cues, periods, view }: Scene, clause: Clause): string {
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
    /^\s*(?:the |its |their |and )?([\p{L}][^,;:()]{2,60}?)\s+(?:was|were|is|are|averaged|stood at)\s+(?:about |only |some )?$/iu.exec(
      text,
    )?.[1] ?? '';
  return phrase.endsWith(end) && /\s(?:at|for|of|on|to|per)\s/.test(phrase) && !/\b(?:that|which|who|was|were|is|are)\b/.test(phrase)
    ? phrase
    : '';
}

function phraseOf(reading: Reading, scene: Scene, clause: Clause): string {
  const { readings, view } = scene;
  const words = nounPhraseBefore(scene, reading.phrase.start);
  // In "came second with 45,000 t" the words before are a number themselves.
  const isNumber = readings.some((other) => other !== reading && view.text.slice(other.number.start, other.number.end) === words);
  const before = isNumber ? '' : words;
  const inClause = before && view.text.slice(clause.start, reading.phrase.start).includes(before);
  return longSubject(reading, before, scene, clause) || (inClause ? before : nounPhraseAfter(scene, reading.phrase.end));
}
