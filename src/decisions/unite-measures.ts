import { normalisePhrase } from '../identity/normalise-phrase.ts';
import type { Claim, Term } from '../schema/claim.ts';
import type { MeasureDecision } from '../schema/decision.ts';

/** What a measure is called after all that reviewers said of measures, and the decisions that made it so; null where none did. */
export type MeasureNames = (measure: Term) => { measure: Term; by: string[] } | null;

/** Reads what reviewers said of measures: first what is not the measure it was read as, then what is one with another, along as many steps as they made. */
export function createMeasureNames(standing: readonly MeasureDecision[]): MeasureNames {
  const apart = new Map<string, MeasureDecision>();
  const one = new Map<string, MeasureDecision>();
  /** The decisions that lead on from a measure, one after another. */
  const stepsFrom = (measure: Term): MeasureDecision[] => {
    const steps: MeasureDecision[] = [];
    let name = measure;
    for (let next = find(one, name); next; next = find(one, name)) {
      steps.push(next);
      name = next.other;
    }
    return steps;
  };
  for (const decision of standing) {
    const { are, measure, other } = decision;
    if (are === 'apart') apart.set(keyOf(measure), decision);
    else {
      const isRound = [other, ...stepsFrom(other).map((step) => step.other)].some((name) => keysOf(name).includes(startOf(decision)));
      if (!isRound) one.set(startOf(decision), decision);
    }
  }
  return (measure) => {
    const parted = apart.get(keyOf(measure));
    const own = parted ? { text: measure.text, id: null, label: null } : measure;
    const steps = stepsFrom(own);
    const by = [...(parted ? [parted] : []), ...steps].map(({ id }) => id);
    return by.length === 0 ? null : { measure: steps.at(-1)?.other ?? own, by };
  };
}

/** Gives a claim the measure that reviewers say it is of. */
export function renameMeasure(claim: Claim, names: MeasureNames): Claim {
  const renamed = claim.measure && names(claim.measure);
  if (!renamed) return claim;
  return { ...claim, measure: { ...renamed.measure }, rules: [...claim.rules, ...renamed.by.map((id) => `decision:${id}`)] };
}

/** What figures a decision moves: those of an entry of the tables, or, within one entry and where there is none, those in its words. */
function startOf({ measure, other }: MeasureDecision): string {
  return measure.id === null || measure.id === other.id ? keyOf(measure) : keysOf(measure)[1]!;
}

function find<Found>(known: ReadonlyMap<string, Found>, measure: Term): Found | undefined {
  return keysOf(measure)
    .map((key) => known.get(key))
    .find((found) => found !== undefined);
}

/** A measure by its words, and by its entry of the tables where it has one. */
function keysOf(measure: Term): string[] {
  return measure.id === null ? [keyOf(measure)] : [keyOf(measure), `${measure.id}|`];
}

function keyOf({ id, text }: Term): string {
  return `${id ?? ''}|${normalisePhrase(text)}`;
}
