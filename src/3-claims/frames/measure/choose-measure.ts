import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { type Clause, clauseAt } from '../../view.ts';
import { flowMeasure } from '../flow-told.ts';
import { pairedName } from '../paired-names.ts';
import { isShareOfWorld } from '../subject/parts-of-shares.ts';
import { derivedTerm, type Operator, phraseTerm, termOf } from '../terms.ts';
import { measureWords } from './base-measure.ts';
import { baseOfPart, comparisons, knownMeasure } from './base-of-part.ts';
import type { ChosenMeasure } from './chosen-measure.ts';
import { changingThing } from './changing-thing.ts';
import { countMeasure } from './count-measure.ts';
import { eventOfPeople } from './event-of-people.ts';
import { carriedMeasure, inheritedMeasure, stripOperator } from './inherited-measure.ts';
import { changingQuantity, phraseBeside, quantityBefore, subjectPhrase } from './measure-phrase.ts';
import { neededAmount } from './needed-amount.ts';
import { operatorOf, operatorWords } from './operator.ts';
import { rateOrPart } from './share-measure.ts';
import { labelBeforeArm, shareNoun } from './share-words.ts';
import { stockAtYearEnd } from './stock-at-year-end.ts';
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
  if (reading.counted) return countMeasure(reading, scene, clause);
  const value = tradeValue(reading, scene, clause);
  if (value) return { term: value, rule: 'measure-trade-value' };
  const operator = operatorOf(reading, clause, scene);
  if (operator) return derivedMeasure(operator, reading, scene, clause, subject);
  const direct = directMeasure(reading, scene, clause);
  const stock = stockAtYearEnd(reading, direct.term, scene);
  return stock ? { term: stock, rule: direct.rule } : direct;
}

/** 95% CI 0.6 to 0.9, P=0.008: a statistic that stands right before its value. */
function statisticBefore(before: string): string {
  if (/(?:\bci|(?:可信|置信)区间)\s*[,:=为]?\s*$/.test(before)) return 'confidence-interval';
  return /(?<![a-z])p(?:\s*值)?\s*(?:[=<>≤≥]|[为是])\s*$/.test(before) ? 'p-value' : '';
}

function directMeasure(reading: Reading, scene: Scene, clause: Clause): ChosenMeasure {
  const found = knownMeasure(reading, scene);
  const needed = neededAmount(reading, scene, clause);
  if (needed) return { term: termOf(needed, scene.view.language), rule: 'measure-known' };
  const named = found && found.end <= clause.start ? quantityBefore(reading.phrase.start, scene, clause) : '';
  const known = named ? undefined : found;
  if (known) return { term: measureWords(known, scene, reading), rule: 'measure-known', mood: known.value.modality };
  const changed = changingThing(reading, scene);
  const price = changed && reading.dimension === 'price' ? scene.measureById('price') : undefined;
  if (price) return { term: termOf(price, scene.view.language), rule: 'measure-known' };
  const phrase =
    named || pairedName(reading, scene)?.head || changed || labelBeforeArm(reading, scene) || phraseBeside(reading, scene, clause);
  const words = namesHolderOnly(phrase, scene) && carriedMeasure(reading, scene) ? '' : phrase;
  return words ? { term: phraseTerm(words), rule: 'measure-phrase' } : { term: carriedMeasure(reading, scene), rule: 'measure-carried' };
}

/** 韩国为204.7亿美元, Denmark had 7.5 GW: a holder's name says nothing of what is measured. */
function namesHolderOnly(words: string, { mentions, view }: Scene): boolean {
  return words !== '' && mentions.entities.some(({ start, end }) => view.text.slice(start, end) === words);
}

function derivedMeasure(operator: Operator, reading: Reading, scene: Scene, clause: Clause, subject: Term | null): ChosenMeasure {
  const isPart = reading.dimension === 'share' || reading.dimension === 'share-change';
  const ofAmount = !isPart && /^(?:increase|decrease|difference)$/.test(operator);
  const base = ofAmount ? knownMeasure(reading, scene, ({ id }) => !comparisons.has(id)) : baseOfPart(operator, reading, scene);
  const named =
    /^(?:growth|decline)$/.test(operator) && (!base || base.start < clause.start) ? changingQuantity(reading, scene, clause) : '';
  const whole = operator === 'share' ? rateOrPart(reading, base, scene, clause, subject) : null;
  if (whole) return whole;
  const term = named
    ? phraseTerm(named)
    : base
      ? measureWords(base, scene, reading)
      : (priceLost(operator, reading, scene) ?? unnamedBase(operator, ofAmount, reading, scene, clause));
  return {
    term: derivedTerm(operator, stripOperator(term), operatorWords(operator, reading, scene, clause, term)),
    rule: `measure-${operator}`,
  };
}

/** Lost 58% of its value: what fell is the price. */
function priceLost(operator: Operator, reading: Reading, { measureById, view }: Scene): Term | null {
  const row =
    /^(?:growth|decline)$/.test(operator) && /^\s*(?:of|in) (?:its |their )?(?:\w+ )?value\b/.test(view.folded.slice(reading.phrase.end));
  const price = row ? measureById('price') : undefined;
  return price ? termOf(price, view.language) : null;
}

/** What a change, a rank or a share is of where no measure of the tables stands near. */
function unnamedBase(operator: Operator, ofAmount: boolean, reading: Reading, scene: Scene, clause: Clause): Term | null {
  if (ofAmount) {
    const words = operator === 'difference' ? '' : subjectPhrase(reading, scene, clause);
    return phraseTerm(words) ?? carriedMeasure(reading, scene);
  }
  if (/^(?:growth|decline|rank)$/.test(operator)) return scene.carried.measure;
  const { before, carried, framed, view } = scene;
  // 占全球57%, said behind shares of output: of what those were of.
  const told = before.measure?.id?.startsWith('share(') && isShareOfWorld(reading, view) ? stripOperator(before.measure) : null;
  const row = told?.id ? scene.measureById(told.id) : undefined;
  if (row) return termOf(row, view.language);
  const words = view.folded.slice(clause.start, clause.end);
  return (
    flowMeasure(words, carried.flow, view.language) ??
    phraseTerm(shareNoun(reading, scene, clause)) ??
    (/^\s*占/.test(words) ? stripOperator(framed.at(-1)?.measure ?? null) : null)
  );
}
