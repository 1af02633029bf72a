import type { FactIdentity } from '../identity/fact-identity.ts';
import { bridges, sameShares } from './tables/bridges.ts';

/** A measure with its operator taken off: `share` of `production`, narrowed by `qualifiers`. */
export interface MeasureParts {
  operator: string;
  base: string;
  qualifiers: string;
}

/** Takes `share(production)+added` apart; a plain measure has no operator. */
export function measureParts(measure: string): MeasureParts {
  const plus = measure.search(/[+@]/);
  const head = plus < 0 ? measure : measure.slice(0, plus);
  const qualifiers = plus < 0 ? '' : measure.slice(plus + 1);
  const open = head.indexOf('(');
  if (open > 0 && head.endsWith(')')) return { operator: head.slice(0, open), base: head.slice(open + 1, -1), qualifiers };
  return { operator: '', base: head, qualifiers };
}

/** The measure, subject and scope under which figures of one matter meet, however they are worded; a decline is a negative growth, and nobody is a part of himself. */
export function canonicalMeasure(identity: FactIdentity): {
  subject: string;
  measure: string;
  scope: string;
  negative: boolean;
  bridged: boolean;
} {
  const { subject } = identity;
  const scope = identity.scope.replace(/:(import|export)(?:s|-volume|-value)?$/, ':$1s');
  const plain = { subject, measure: identity.measure, scope, negative: false, bridged: false };
  const parts = measureParts(identity.measure);
  const suffix = identity.measure.slice(identity.measure.search(/[+@]|$/));
  if (parts.operator === 'decline') return { ...plain, measure: `growth(${parts.base})${suffix}`, negative: true };
  if (parts.operator === 'share')
    return {
      ...plain,
      subject: subject === scope || subject === 'world' ? '' : subject,
      measure: `${sameShares.get(`share(${parts.base})`) ?? `share(${parts.base})`}${suffix}`,
    };
  const bridge = bridges.find((row) => row.from === parts.base && parts.operator === '');
  if (bridge && subject && scope && !scope.includes(':')) {
    return { subject: scope, measure: bridge.to, scope: `${subject}:${bridge.whole}`, negative: false, bridged: true };
  }
  return plain;
}
