import { periodKeyOf } from '../identity/fact-identity.ts';
import type { Labels } from '../identity/labels.ts';
import type { Claim, Modifier } from '../schema/claim.ts';
import type { Fact } from '../schema/fact.ts';

/** What a fact says of itself in the words of one claim. */
export interface Statement extends Pick<
  Fact,
  | 'subject'
  | 'subject_id'
  | 'measure'
  | 'measure_id'
  | 'product'
  | 'ref_area'
  | 'scope'
  | 'time_period'
  | 'modality'
  | 'obs_value'
  | 'lower'
  | 'upper'
  | 'unit_measure'
  | 'decimals'
  | 'label_zh'
  | 'label_en'
> {
  modifier: Modifier;
}

export function statementOf(claim: Claim, labels: Labels): Statement {
  const { quantity, subject, measure, product, scope, modality } = claim;
  const period = periodKeyOf(claim);
  return {
    subject: subject?.text ?? null,
    subject_id: subject?.id ?? null,
    measure: measure?.text ?? null,
    measure_id: measure?.id ?? null,
    product: product ? (product.id ?? product.text) : null,
    ref_area: labels.areaOf(claim),
    scope: scope ? (scope.id ?? scope.text) : null,
    time_period: period || null,
    modality,
    obs_value: quantity.amount,
    lower: quantity.lowerBound,
    upper: quantity.upperBound,
    unit_measure: quantity.unit,
    decimals: quantity.decimals,
    label_zh: labels.zh(claim, period),
    label_en: labels.en(claim, period),
    modifier: quantity.modifier,
  };
}
