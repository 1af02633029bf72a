import { tradeFlowOf, worthOfFlow } from '../../../identity/measure-id.ts';
import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { termOf } from '../terms.ts';

/** Imports of X cost $3 million: money beside a trade flow is its value. */
export function tradeValue(reading: Reading, { mentions, measureById, view }: Scene, clause: Clause): Term | null {
  if (reading.dimension !== 'money') return null;
  const flow = mentions.measures.find(
    ({ start, end, value }) => start >= clause.start && end <= reading.phrase.start && tradeFlowOf(value.id)?.told === 'volume',
  );
  const named = mentions.measures.some(
    ({ start, end, value }) =>
      start >= clause.start &&
      end <= reading.phrase.start &&
      value.dimensions.includes('money') &&
      !/^(?:cost|price|sales|trade-volume)$/.test(value.id),
  );
  const row = flow && !named ? measureById(worthOfFlow(flow.value.id)!) : undefined;
  return row && flow ? termOf(row, view.language, view.text.slice(flow.start, flow.end)) : null;
}
