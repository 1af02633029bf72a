import type { Finding } from '../schema/finding.ts';
import type { Matter } from './check.ts';
import type { MessageKind } from './words/arguments.ts';

type Severity = Finding['severity'];
type Measured = Pick<Matter, 'difference' | 'message'>;

const steps: readonly Severity[] = ['low', 'medium', 'high'];

/** A tenth off changes what a reader concludes, a fiftieth what he quotes; less is a slip of the pen. */
const bySize = (relative: number | null, large = 0.1, some = 0.02): Severity =>
  (relative ?? 0) >= large ? 'high' : (relative ?? 0) >= some ? 'medium' : 'low';
const always = (severity: Severity) => () => severity;
const byGap = ({ difference }: Measured) => bySize(difference.relative);

/**
 * What a matter leads to if it is real: by the gap against the figures where two of them differ; high where a bound is broken that holds by definition or a
 * unit is off by thousands; medium where another definition may lie behind it; low where the figure itself stands and only what it is said of is in doubt.
 */
const consequences: { [Kind in MessageKind]: (matter: Measured) => Severity } = {
  conflict: byGap,
  'text-table': byGap,
  abstract: byGap,
  'share-of-whole': byGap,
  'share-of-share': byGap,
  multiple: byGap,
  sum: byGap,
  formula: byGap,
  price: byGap,
  yield: byGap,
  exhausted: byGap,
  dates: always('high'),
  scale: ({ message }) => (message.kind === 'scale' && Math.abs(message.exponent) < 3 ? 'medium' : 'high'),
  conversion: always('high'),
  // Changes are compared in points: five are another story, half a one another figure.
  growth: ({ difference }) => bySize(difference.gap, 5, 0.5),
  // Two wholes that should be one lie twice as far apart as either from the truth.
  'implied-total': ({ difference }) => bySize(2 * (difference.relative ?? 0)),
  direction: ({ difference }) => bySize(difference.relative, Infinity, 0.05),
  habit: ({ difference }) => bySize(difference.relative, Infinity, 0.1),
  'part-above-whole': always('high'),
  'above-hundred': always('high'),
  'outside-interval': always('high'),
  order: always('medium'),
  'shares-above-hundred': always('medium'),
  'closed-set': always('medium'),
  'above-capacity': always('medium'),
  'above-output': always('medium'),
  'p-value': always('medium'),
  drift: always('low'),
  'count-of-others': always('low'),
};

/** Below this more than one editor in five is asked in vain. */
const fairlySure = 0.8;

/** The consequence of a matter, a step lower where it is not fairly sure, or where the figures may be of other times or wholes. */
export function severityOf(matter: Matter): Severity {
  const consequence = steps.indexOf(consequences[matter.message.kind](matter));
  const { period, scope } = matter.comparability;
  const isVague = period === 'assumed' || period === 'unknown' || scope === 'unknown';
  return steps[Math.max(0, consequence - Number(matter.confidence < fairlySure || isVague))]!;
}
