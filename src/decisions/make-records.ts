import { contentHash } from '../identity/hash.ts';
import { normalisePhrase } from '../identity/normalise-phrase.ts';
import type { Claim, Term } from '../schema/claim.ts';
import type {
  AddedClaim,
  Amendment,
  Decision,
  Difference,
  FigurePlace,
  MeasureDecision,
  RightReading,
  Verdict,
} from '../schema/decision.ts';
import type { Finding } from '../schema/finding.ts';
import { seenClaim } from './seen-claims.ts';

export interface DecisionDraft {
  verdict: Verdict;
  claim?: string | null;
  differ?: Difference | null;
  prefer?: string | null;
  reading?: RightReading | null;
  note?: string;
}

export interface Stamp {
  who: string;
  /** ISO 8601, UTC. */
  when: string;
}

/** What has to be mended in a draft before it can be a decision on this finding, or null. */
export function faultOf(draft: DecisionDraft, finding: Finding): string | null {
  const { verdict, claim, differ, prefer, reading } = draft;
  const needsClaim = verdict === 'error' || verdict === 'extraction-wrong' || verdict === 'not-a-fact';
  if (needsClaim && !claim) return `${verdict}: name the claim that it is about`;
  for (const id of [claim, prefer]) if (id && !finding.claims.includes(id)) return `${id}: is no claim of finding ${finding.id}`;
  if (verdict === 'both-right' && !differ) return 'both-right: name what differs: period, product, scope or definition';
  if (verdict === 'extraction-wrong' && Object.keys(reading ?? {}).length === 0) return 'extraction-wrong: give the right reading';
  return null;
}

/** The record of a decision; fields that its verdict does not use stay empty. */
export function makeDecision(
  draft: DecisionDraft,
  finding: Finding,
  claims: ReadonlyMap<string, Claim>,
  stamp: Stamp,
  batch: string | null = null,
): Decision {
  const { verdict } = draft;
  const namesClaim = verdict === 'error' || verdict === 'extraction-wrong' || verdict === 'not-a-fact';
  const content = {
    type: 'decision' as const,
    finding: finding.id,
    verdict,
    claim: (namesClaim && draft.claim) || null,
    differ: (verdict === 'both-right' && draft.differ) || null,
    prefer: draft.prefer ?? null,
    reading: (verdict === 'extraction-wrong' && draft.reading) || null,
    note: draft.note ?? '',
    ...stamp,
    batch,
    seen: restsOn(draft, finding).flatMap((id) => seenOf(claims.get(id))),
  };
  return { id: idOf(content), ...content };
}

/** What keeps two measures from being called one, or apart, or null. */
export function faultOfMeasures(are: MeasureDecision['are'], measure: Term, other: Term): string | null {
  const isSame = measure.id === other.id && normalisePhrase(measure.text) === normalisePhrase(other.text);
  if (isSame) return `${measure.text}: both figures have this measure in the same words; both-right says in what they differ`;
  if (are === 'apart' && (measure.id === null || measure.id !== other.id)) return `${measure.text}: is no ${other.text} as it is`;
  return null;
}

/**
 * The record that says whether two measures are one. Figures of a measure that no table knows take the name of one that is known; of two in the tables, and
 * of two that are in none, the first takes the name of the second. What is set apart is the one in other words than the tables have for it.
 */
export function makeMeasureDecision(
  { are, measure, other, note = '' }: { are: MeasureDecision['are']; measure: Term; other: Term; note?: string },
  stamp: Stamp,
): MeasureDecision {
  const isPlain = ({ text, label }: Term): boolean => label !== null && [label.zh, label.en].some((name) => isAlike(name, text));
  const isTurned = are === 'one' ? other.id === null && measure.id !== null : isPlain(measure) && !isPlain(other);
  const [first, second] = isTurned ? [other, measure] : [measure, other];
  const content = { type: 'measures' as const, are, measure: first, other: second, note, ...stamp, batch: null };
  return { id: idOf(content), ...content };
}

/** The record of a figure that was missed. */
export function makeAddedClaim(draft: FigurePlace & { source: string; reading: RightReading; note?: string }, stamp: Stamp): AddedClaim {
  const { source, exact, prefix, suffix, quote, reading, note = '' } = draft;
  const content = { type: 'claim' as const, source, exact, prefix, suffix, quote, reading, note, ...stamp, batch: null };
  return { id: idOf(content), ...content };
}

/** The record that takes a decision back, or puts it in force again; `ordinal` tells apart those of one moment. */
export function makeAmendment(type: Amendment['type'], decision: string, stamp: Stamp, ordinal: number): Amendment {
  return { id: idOf([type, decision, stamp, ordinal]), type, decision, ...stamp };
}

/** The claims that cannot both hold and those that the draft names; all of the finding where none stand against one another. */
function restsOn({ claim, prefer }: DecisionDraft, { claims, pairs }: Finding): string[] {
  const paired = new Set(pairs.flat());
  return paired.size === 0 ? claims : claims.filter((id) => paired.has(id) || id === claim || id === prefer);
}

function seenOf(claim: Claim | undefined): Decision['seen'] {
  return claim ? [seenClaim(claim)] : [];
}

function idOf(content: object): string {
  return `d${contentHash(JSON.stringify(content))}`;
}

function isAlike(name: string, text: string): boolean {
  return normalisePhrase(name) === normalisePhrase(text);
}
