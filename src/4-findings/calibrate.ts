import type { Matter } from './check.ts';
import type { MessageKind } from './words/arguments.ts';

/** A curve through points, straight between them. */
type Curve = readonly (readonly [raw: number, real: number])[];

/** Two readings that differ: one of them may be of another good or holder than was read, however surely it was read. */
const comparisons: ReadonlySet<MessageKind> = new Set(['conflict', 'text-table', 'dates', 'drift', 'abstract']);

/**
 * How often findings of a raw probability are real. Fitted to planted papers (tests/bench/reliability, 600 papers of seed 1) and drawn towards the middle for
 * what few of them show.
 */
const comparing: Curve = [
  [0, 0],
  [0.3, 0.4],
  [0.5, 0.72],
  [0.7, 0.85],
  [1, 0.88],
];
/** Figures that do not work out together are seldom misread in a way that makes them nearly work out. */
const computing: Curve = [
  [0, 0],
  [0.3, 0.4],
  [0.5, 0.78],
  [0.7, 0.93],
  [1, 0.98],
];

/** The probability that a matter is real, from how sure its reading and its comparability are. */
export function calibrated({ confidence, message }: Matter): number {
  const curve = comparisons.has(message.kind) ? comparing : computing;
  const above = Math.max(
    1,
    curve.findIndex(([raw]) => raw >= confidence),
  );
  const [[low, least], [high, most]] = [curve[above - 1]!, curve[above]!];
  return least + ((most - least) * (confidence - low)) / (high - low);
}
