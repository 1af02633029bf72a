import type { Term } from '../../../schema/claim.ts';
import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { FramedReading } from '../../record/to-claim.ts';
import type { Scene } from '../../scene.ts';
import { type Clause, clauseAt } from '../../view.ts';
import { clauseHead } from '../clause-head.ts';
import { listedChange } from '../listed-change.ts';
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
  const statistic = scene.measureById(statisticBefore(view.folded.slice(Math.max(0, reading.number.start - 16), reading.number.start)));
  if (statistic) return { term: termOf(statistic, view.language), rule: 'measure-known' };
  const step = stepOfStudy(reading, scene);
  if (step) return { term: termOf(step.value, view.language), rule: 'measure-study-step' };
  if (reading.counted) return changeOfCount(reading, scene, clause) ?? countMeasure(reading, scene, clause);
  const value = tradeValue(reading, scene, clause);
  if (value) return { term: value, rule: 'measure-trade-value' };
  const operator = operatorOf(reading, clause, scene);
  return operator ? derivedMeasure(operator, reading, scene, clause, subject) : directMeasure(reading, scene, clause);
}

/** 95% CI 0.6 to 0.9, P=0.008: a statistic that stands right before its value. */
function statisticBefore(before: string): string {
  if (/(?:\bci|(?:可信|置信)区间)\s*[,:=为]?\s*$/.test(before)) return 'confidence-interval';
  const ratio = /(?<![a-z])a?(hr|or|rr)\s*[=:为]\s*$/.exec(before)?.[1];
  if (ratio) return { hr: 'hazard-ratio', or: 'odds-ratio', rr: 'relative-risk' }[ratio] ?? '';
  return /(?<![a-z])p(?:\s*值)?\s*(?:[=<>≤≥]|[为是])\s*$/.test(before) ? 'p-value' : '';
}

function directMeasure(reading: Reading, scene: Scene, clause: Clause): ChosenMeasure {
  const known = knownMeasure(reading, scene);
  const own = ownProperty(known, reading, scene, clause);
  if (own) return { term: phraseTerm(own), rule: 'measure-property' };
  if (known) return { term: measureWords(known, scene, reading), rule: 'measure-known', mood: known.value.modality };
  const changed = changingThing(reading, scene);
  const price = changed && reading.dimension === 'price' ? scene.measureById('price') : undefined;
  if (price) return { term: termOf(price, scene.view.language), rule: 'measure-known' };
  const phrase = pairedName(reading, scene)?.head || changed || labelBeforeArm(reading, scene) || phraseOf(reading, scene, clause);
  const words = namesHolderOnly(phrase, scene) && carriedMeasure(reading, scene) ? '' : phrase;
  return words ? { term: phraseTerm(words), rule: 'measure-phrase' } : { term: carriedMeasure(reading, scene), rule: 'measure-carried' };
}

/** 抗拉强度达到450兆帕: what the number's own clause says to be measured, where no measure of the tables ends it. */
function ownProperty(known: PhraseMatch<MeasureRow> | undefined, reading: Reading, scene: Scene, clause: Clause): string {
  const head = clauseHead(reading, scene, clause);
  if (!head?.isProperty || (known && known.end >= head.property.end - 1 && known.start < head.property.end)) return '';
  return scene.view.text.slice(head.property.start, head.property.end);
}

/** 常住人口489.6万人，比上年末减少1.8万人: how far a count moved. */
function changeOfCount(reading: Reading, scene: Scene, clause: Clause): ChosenMeasure | null {
  const operator = scene.view.language === 'zh' ? operatorOf(reading, clause, scene) : null;
  if (operator !== 'increase' && operator !== 'decrease') return null;
  const base = baseOfChange(reading, scene, clause);
  return base && { term: derivedTerm(operator, base, operatorWords(operator, reading, scene, clause, base)), rule: `measure-${operator}` };
}

/** What changed, by the words of the clause itself, else by the figure before it in the sentence, where the tables know neither. */
function baseOfChange(reading: Reading, scene: Scene, clause: Clause): Term | null {
  const listed = listedChange(reading, scene, clause);
  if (listed) return stripOperator(listed.previous.measure);
  const head = clauseHead(reading, scene, clause);
  if (head) return phraseTerm(scene.view.text.slice(head.property.start, head.property.end));
  const last = scene.framed.at(-1);
  if (!last?.measure || last.rules.includes('measure-carried')) return null;
  const goesOn =
    last.measure.id === null ||
    (reading.dimension === 'share-change' ? isOfShares(last) : reading.counted !== '' && last.reading.counted !== '');
  return goesOn ? last.measure : null;
}

/** 韩国为204.7亿美元, Denmark had 7.5 GW: a holder's name says nothing of what is measured. */
function namesHolderOnly(words: string, { mentions, view }: Scene): boolean {
  return words !== '' && mentions.entities.some(({ start, end }) => view.text.slice(start, end) === words);
}

function derivedMeasure(operator: Operator, reading: Reading, scene: Scene, clause: Clause, subject: Term | null): ChosenMeasure {
  const isPart = reading.dimension === 'share' || reading.dimension === 'share-change';
  const ofAmount = !isPart && /^(?:increase|decrease|difference)$/.test(operator);
  const base = ofAmount ? knownMeasure(reading, scene, ({ id }) => !comparisons.has(id)) : baseOfPart(operator, reading, scene);
  const unknown =
    /^(?:growth|decline|increase|decrease)$/.test(operator) && !endsHead(base, reading, scene, clause)
      ? baseOfChange(reading, scene, clause)
      : null;
  if (unknown)
    return { term: derivedTerm(operator, unknown, operatorWords(operator, reading, scene, clause, unknown)), rule: `measure-${operator}` };
  const whole = operator === 'share' ? rateOrPart(reading, base, scene, clause, subject) : null;
  if (whole) return whole;
  const term = base ? measureWords(base, scene, reading) : unnamedBase(operator, ofAmount, reading, scene, clause);
  return {
    term: derivedTerm(operator, stripOperator(term), operatorWords(operator, reading, scene, clause, term)),
    rule: `measure-${operator}`,
  };
}

/** 占营业收入4.2%，比上年提高0.5个百分点: points are of the share that stands before them. */
const isOfShares = ({ measure, reading }: FramedReading): boolean =>
  reading.dimension === 'share' && /^(?:share|null)/.test(String(measure?.id));

/** Whether a measure of the tables is what the clause's own words end with. */
function endsHead(known: PhraseMatch<MeasureRow> | undefined, reading: Reading, scene: Scene, clause: Clause): boolean {
  const head = clauseHead(reading, scene, clause);
  return known !== undefined && head !== null && known.start < head.property.end && known.end >= head.property.end - 1;
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
