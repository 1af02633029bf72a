import type { DecisionRecord, Ruling } from '../schema/decision.ts';
import { isRuling, withdrawnIn } from './standing-decisions.ts';

/** The decisions that a reviewer's next undo takes back, and that the next redo restores; empty where there is none. */
export interface NextSteps {
  undo: Ruling[];
  redo: Ruling[];
}

/** Reads the steps of one reviewer off the records, so that they outlive every restart. A new decision ends what could be redone. */
export function nextSteps(records: readonly DecisionRecord[], who: string): NextSteps {
  const steps = new Map<string, Ruling[]>();
  const stepOf = new Map<string, string>();
  const done: string[] = [];
  let undone: string[] = [];
  for (const record of records) {
    if (!isRuling(record)) {
      const step = stepOf.get(record.decision);
      if (step === undefined || record.who !== who) continue;
      move(step, record.type === 'withdraw' ? [done, undone] : [undone, done]);
    } else if (record.who === who) {
      const step = record.batch ?? record.id;
      stepOf.set(record.id, step);
      const known = steps.get(step);
      if (known) known.push(record);
      else {
        steps.set(step, [record]);
        done.push(step);
        undone = [];
      }
    }
  }
  const withdrawn = withdrawnIn(records);
  const top = (stack: readonly string[], isOut: boolean): Ruling[] =>
    (steps.get(stack.findLast((step) => steps.get(step)!.some(({ id }) => withdrawn.has(id) === isOut)) ?? '') ?? []).filter(
      ({ id }) => withdrawn.has(id) === isOut,
    );
  return { undo: top(done, false), redo: top(undone, true) };
}

function move(step: string, [from, to]: [string[], string[]]): void {
  const at = from.lastIndexOf(step);
  if (at < 0) return;
  from.splice(at, 1);
  to.push(step);
}
