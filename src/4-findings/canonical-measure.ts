import type { FactIdentity } from '../identity/fact-identity.ts';
import { measureOf, measureParts } from '../identity/measure-id.ts';
import { bridges, sameShares } from './tables/bridges.ts';

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
  if (parts.operator === 'decline') return { ...plain, measure: measureOf({ ...parts, operator: 'growth' }), negative: true };
  if (parts.operator === 'share')
    return {
      ...plain,
      subject: subject === scope || subject === 'world' ? '' : subject,
      measure: `${sameShares.get(`share(${parts.base})`) ?? `share(${parts.base})`}${parts.qualifiers}`,
    };
  const bridge = bridges.find((row) => row.from === parts.base && parts.operator === '');
  if (bridge && subject && scope && !scope.includes(':')) {
    return { subject: scope, measure: bridge.to, scope: `${subject}:${bridge.whole}`, negative: false, bridged: true };
  }
  return plain;
}
