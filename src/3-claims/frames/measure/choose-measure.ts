import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { MeasureWay } from '../../record/provenance.ts';
import type { Scene } from '../../scene.ts';
import { type Clause, clauseAt } from '../../view.ts';
import { amountOfWhich } from '../beside/amount-of-which.ts';
import { gappedQuantity } from '../lists/gapped-quantity.ts';
import { partOfJoint } from '../lists/joint-measure.ts';
import { kindInOrder } from '../lists/kinds-of-measure.ts';
import { phraseTerm, termOf } from '../terms.ts';
import { amountPerUnit } from './amount-per-unit.ts';
import { changeOfCount } from './change-of-count.ts';
import type { ChosenMeasure } from './chosen-measure.ts';
import { comparedMeasure } from './compared-measure.ts';
import { contentMeasure } from './content-measure.ts';
import { countMeasure } from './count-measure.ts';
import { dependenceOnImports } from './dependence-on-imports.ts';
import { derivedMeasure } from './derived-measure.ts';
import { directMeasure } from './direct-measure.ts';
import { eventOfPeople } from './event-of-people.ts';
import { inheritedMeasure } from './inherited-measure.ts';
import { lastingState } from './lasting-state.ts';
import { measureOfList } from './measure-of-list.ts';
import { objectOfChange, rateSetAnew } from './object-of-change.ts';
import { operatorOf } from './operator.ts';
import { predicateOfPeople, shareOfDoers, shareOfPeople } from './predicate-of-people.ts';
import { rateInList } from './share-measure.ts';
import { statisticAt } from './statistic.ts';
import { stockAtYearEnd } from './stock-at-year-end.ts';
import { stepOfStudy } from './study-steps.ts';
import { tradeValue } from './trade-value.ts';
import { wholePhrase } from './whole-phrase.ts';

type MeasureReader = (reading: Reading, scene: Scene, clause: Clause, subject: Term | null) => ChosenMeasure | null;

const told = (way: MeasureWay, term: Term | null | undefined): ChosenMeasure | null => (term ? { term, way } : null);

/** Ways to find what a figure is of, the surest first. */
const readers: readonly MeasureReader[] = [
  (reading, scene) => told('event', eventOfPeople(reading, scene)),
  (reading, scene) => told('known', kindInOrder(reading, scene)),
  importedPart,
  (reading, scene) => told('content', contentMeasure(reading, scene)),
  (reading, scene) => told('property', phraseTerm(amountPerUnit(reading, scene))),
  (reading, scene, clause) => told('property', phraseTerm(lastingState(reading, scene, clause))),
  (reading, scene) => told('property', reading.dimension === 'share' ? null : gappedQuantity(reading, scene)),
  (reading, scene) => told('named-rate', rateInList(reading, scene)),
  (reading, scene, clause) => told('carried', inheritedMeasure(reading, scene, clause)),
  (reading, scene) => told('carried', amountOfWhich(reading, scene)?.measure),
  (reading, scene) => told(reading.dimension === 'share' ? 'share' : 'phrase', measureOfList(reading, scene)),
  statisticNamed,
  stepNamed,
  (reading, scene) => told('of-people', predicateOfPeople(reading, scene) ?? shareOfPeople(reading, scene) ?? shareOfDoers(reading, scene)),
  comparedMeasure,
  jointNamed,
  sharedNoun,
  (reading, scene, clause) => (reading.counted ? (changeOfCount(reading, scene, clause) ?? countMeasure(reading, scene, clause)) : null),
  (reading, scene, clause) => told('trade-value', tradeValue(reading, scene, clause)),
  (reading, scene) => told('of-object', objectOfChange(reading, scene) ?? rateSetAnew(reading, scene)),
  measureByOperator,
];

/** Which property a figure is of: a measure of the tables, one derived from it (share, growth …), else the clean phrase beside the number. */
export function chooseMeasure(reading: Reading, scene: Scene, subject: Term | null): ChosenMeasure {
  const { clauses, view } = scene;
  const clause = clauses[clauseAt(clauses, reading.start)] ?? { start: 0, end: view.text.length, inside: false };
  let chosen: ChosenMeasure | null = null;
  for (const read of readers) chosen ??= read(reading, scene, clause, subject);
  return wholePhrase(chosen ?? levelOrStock(reading, scene, clause, subject), reading, scene, subject);
}

function statisticNamed(reading: Reading, scene: Scene): ChosenMeasure | null {
  const row = scene.measureById(statisticAt(reading, scene.view));
  return row ? told('known', termOf(row, scene.view.language)) : null;
}

function jointNamed(reading: Reading, scene: Scene): ChosenMeasure | null {
  const joint = reading.dimension === 'share' ? undefined : partOfJoint(reading, scene);
  return joint ? told('known', termOf(joint.value, scene.view.language)) : null;
}

/** 240 electric and 43 diesel locomotives: what both numbers count stands behind the second. */
function sharedNoun(reading: Reading, scene: Scene): ChosenMeasure | null {
  const { readings, view } = scene;
  const next = readings[readings.indexOf(reading) + 1];
  if (view.language !== 'en' || reading.unit !== '1' || reading.counted !== '' || !next?.counted) return null;
  const kind = /^ ([a-z-]+) (?:and|or) $/.exec(view.folded.slice(reading.phrase.end, next.phrase.start))?.[1];
  return kind ? told('counted', phraseTerm(`number of ${kind} ${next.counted}`)) : null;
}

function importedPart(reading: Reading, scene: Scene): ChosenMeasure | null {
  const row = dependenceOnImports(reading, scene);
  return row ? told('known', termOf(row, scene.view.language)) : null;
}

function stepNamed(reading: Reading, scene: Scene): ChosenMeasure | null {
  const step = stepOfStudy(reading, scene);
  return step ? told('study-step', termOf(step.value, scene.view.language)) : null;
}

function measureByOperator(reading: Reading, scene: Scene, clause: Clause, subject: Term | null): ChosenMeasure | null {
  const operator = operatorOf(reading, clause, scene);
  return operator && derivedMeasure(operator, reading, scene, clause, subject);
}

function levelOrStock(reading: Reading, scene: Scene, clause: Clause, subject: Term | null): ChosenMeasure {
  const direct = directMeasure(reading, scene, clause, subject);
  const stock = stockAtYearEnd(reading, direct.term, scene);
  return stock ? { term: stock, way: direct.way } : direct;
}
