import { calibrated } from './calibrate.ts';
import { capGroup } from './cap-group.ts';
import type { Check, CheckNote, Context, Matter } from './check.ts';
import { homeOf } from './matter.ts';

/** What one check tells of groups that it compared. */
export interface Outcome {
  matters: readonly Matter[];
  notes: readonly CheckNote[];
}

/** Whether an outcome is worth keeping. */
export function tells({ matters, notes }: Outcome): boolean {
  return matters.length + notes.length > 0;
}

/** Less sure than this a matter is not worth a reader's time, whatever the settings say. */
const leastSure = 0.3;
/** Of a check that has nothing to tell. */
export const nothing: Outcome = { matters: [], notes: [] };

/** What each of several checks that look at the same groups tells of one of them. */
export function runChecks(
  checks: readonly Check[],
  group: readonly number[],
  given: Omit<Context, 'onNote'>,
  minConfidence: number,
): readonly Outcome[] {
  const kept = capGroup(group, given);
  return checks.map(({ code, compare }) => {
    const notes: CheckNote[] = [];
    if (kept.length < group.length)
      notes.push({ code, about: homeOf(given.columns, kept[0]!), claims: group.length, compared: kept.length });
    const matters = compare(kept, { ...given, onNote: (note) => notes.push(note) })
      .filter(({ confidence }) => confidence >= leastSure)
      .map((matter) => ({ ...matter, confidence: calibrated(matter) }))
      .filter(({ confidence }) => confidence >= minConfidence);
    return matters.length + notes.length === 0 ? nothing : { matters, notes };
  });
}
