import { measureParts, tradeOf } from '../../identity/measure-id.ts';
import type { Term } from '../../schema/claim.ts';
import type { Reading } from '../quantities/reading.ts';
import type { FramedReading } from '../record/to-claim.ts';
import type { DocumentFrame, Scene } from '../scene.ts';
import { chooseBasis } from './choose-basis.ts';
import { chooseMeasure } from './measure/choose-measure.ts';
import { chooseModality } from './choose-modality.ts';
import { choosePeriod } from './period/choose-period.ts';
import { chooseProduct } from './product/choose-product.ts';
import { chooseScope } from './scope/choose-scope.ts';
import { originOfImports } from './scope/owner-of-flow.ts';
import { partnersSide } from './beside/flow-told.ts';
import { isCountry } from './terms.ts';
import { withUnitOfMeasure } from './beside/zero-amount.ts';
import { type ChosenSubject, chooseSubject } from './subject/choose-subject.ts';

/** The study whose people or arms a figure is of; a holder that the tables name is known outside of it. */
export function studyOf(subject: Term | null, { study }: DocumentFrame): Term | null {
  return subject?.id ? null : study;
}

/** Finland had 15 hospitals. Intensive care took 5% of the Swedish beds: whoever was spoken of before has no share of another country's own. */
function isForeign({ term, way }: ChosenSubject, scope: Term | null, measure: Term | null): boolean {
  return (
    way === 'carried' &&
    isCountry(term?.id) &&
    isCountry(scope?.id) &&
    term?.id !== scope?.id &&
    measureParts(measure?.id ?? '').operator === 'share' &&
    tradeOf(measure?.id) === null
  );
}

/** A quota is given to somebody: where nobody is named it is not the world's. */
const isNobodys = ({ term, way }: ChosenSubject, measure: Term | null): boolean =>
  term?.id === 'world' && (way === 'of-document' || way === 'carried') && measureParts(measure?.id ?? '').base === 'quota';

/** Finds whose figure a reading is, of what, of which good, relative to what, when and in which mood. */
export function frameReading(reading: Reading, scene: Scene): FramedReading {
  const subject = chooseSubject(reading, scene);
  const measure = chooseMeasure(reading, scene, subject.term);
  const period = choosePeriod(reading, scene, measure.term);
  const scope = chooseScope(reading, subject.term, measure, scene);
  const whose = isForeign(subject, scope, measure.term) || isNobodys(subject, measure.term) ? null : subject.term;
  const isNamedBehind = subject.way === 'behind' && reading.dimension !== 'share';
  const partner = scope && !isNamedBehind ? null : partnersSide(whose, measure.term, scene, isNamedBehind);
  const origin = originOfImports(reading, whose, measure.term, scene);
  return {
    reading: withUnitOfMeasure(reading, measure.term, scene),
    subject: origin?.subject ?? whose,
    measure: partner?.measure ?? measure.term,
    product: chooseProduct(reading, scene),
    scope: origin?.scope ?? partner?.scope ?? scope ?? studyOf(whose, scene.document),
    basis: chooseBasis(reading, scene),
    period,
    modality: chooseModality(reading, scene, period, measure),
    citations: [],
    provenance: { kind: 'sentence', subject: subject.way, measure: measure.way },
  };
}
