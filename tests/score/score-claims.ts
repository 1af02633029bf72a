import type { Claim } from '../../src/schema/claim.ts';
import { type Gold, type GoldClaim, isRequired } from './gold.ts';
import { claimsOfPaper, matchClaims } from './match-claims.ts';
import { hasSamePeriod } from './same-period.ts';
import { hasSameValue } from './same-value.ts';
import { isWordedAlike, wordsOf } from './same-wording.ts';

const slots = ['span', 'value', 'modifier', 'subject', 'measure', 'period', 'modality'] as const;
export type Slot = (typeof slots)[number] | 'citation';

/** What must be right for a claim to be wholly right. */
const tuple: readonly Slot[] = ['value', 'subject', 'measure', 'period', 'modality'];

/** Counts; the figures that are printed are made of them. */
export interface ClaimTally {
  gold: number;
  found: number;
  extra: number;
  right: Record<Slot, number>;
  /** Found claims for which gold has a source. */
  citable: number;
  whole: number;
}

export interface ClaimScore {
  papers: Map<string, ClaimTally>;
  errors: string[];
}

/** Sets the claims of a run beside gold: what was found of it, and which slots are right. */
export function scoreClaims(gold: Gold, claims: readonly Claim[]): ClaimScore {
  const score: ClaimScore = { papers: new Map(), errors: [] };
  for (const [paper, wanted] of gold.papers) {
    const { matches, extra } = matchClaims(wanted, claimsOfPaper(claims, paper));
    const tally = emptyTally();
    const required = wanted.filter(isRequired);
    tally.gold = required.length;
    tally.extra = extra.length;
    for (const one of required) {
      const claim = matches.get(one);
      if (claim) addFound(tally, one, claim, score.errors);
      else score.errors.push(`${nameOf(one)} MISSED ${one.text} | ${one.quote}`);
    }
    for (const claim of extra) score.errors.push(`${paper} EXTRA ${claim.exact} | ${claim.quote}`);
    score.papers.set(paper, tally);
  }
  return score;
}

/** The tallies of all papers in one. */
export function addUp(tallies: Iterable<ClaimTally>): ClaimTally {
  const sum = emptyTally();
  for (const tally of tallies) {
    for (const count of ['gold', 'found', 'extra', 'citable', 'whole'] as const) sum[count] += tally[count];
    for (const slot of Object.keys(sum.right) as Slot[]) sum.right[slot] += tally.right[slot];
  }
  return sum;
}

export interface ClaimFigures extends Record<Slot, number> {
  precision: number;
  recall: number;
  f1: number;
  /** Of the claims of gold, those found with value, subject, measure, period and modality right. */
  tuple: number;
}

/** The figures of a tally: found claims by place; slots as shares of the found ones; the source where gold has one. */
export function figuresOf({ gold, found, extra, right, citable, whole }: ClaimTally): ClaimFigures {
  const [precision, recall] = [found / Math.max(1, found + extra), found / Math.max(1, gold)];
  const shares = Object.fromEntries(slots.map((slot) => [slot, right[slot] / Math.max(1, found)])) as Record<Slot, number>;
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    ...shares,
    citation: right.citation / Math.max(1, citable),
    tuple: whole / Math.max(1, gold),
  };
}

function emptyTally(): ClaimTally {
  const right = { span: 0, value: 0, modifier: 0, subject: 0, measure: 0, period: 0, modality: 0, citation: 0 };
  return { gold: 0, found: 0, extra: 0, right, citable: 0, whole: 0 };
}

function addFound(tally: ClaimTally, gold: GoldClaim, claim: Claim, errors: string[]): void {
  const right = rightSlots(gold, claim);
  tally.found++;
  for (const slot of slots) {
    if (right.has(slot)) tally.right[slot]++;
    else if (slot !== 'span') errors.push(errorOf(slot, gold, claim));
  }
  if (tuple.every((slot) => right.has(slot))) tally.whole++;
  if (gold.attribution_kind === 'none' || !gold.attribution) return;
  tally.citable++;
  if (right.has('citation')) tally.right.citation++;
  else errors.push(errorOf('citation', gold, claim));
}

function rightSlots(gold: GoldClaim, claim: Claim): Set<Slot> {
  const { quantity, modality, citations } = claim;
  const measure = wordsOf(claim.measure);
  const checks: Record<Slot, boolean> = {
    span: claim.span.start === gold.start && claim.span.end === gold.end,
    value: hasSameValue(gold, quantity),
    modifier: quantity.modifier === gold.modifier,
    subject: isWordedAlike(gold.subject, wordsOf(claim.subject), 0.5),
    measure: isWordedAlike(gold.measure, measure, 0.34) || isWordedAlike(gold.measure_en, measure, 0.45),
    period: hasSamePeriod(gold.period, claim.period),
    modality: modality === gold.modality || (isOutlook(modality) && isOutlook(gold.modality)),
    citation: isWordedAlike(
      gold.attribution,
      citations.map(({ text }) => text),
      0.5,
    ),
  };
  return new Set((Object.keys(checks) as Slot[]).filter((slot) => checks[slot]));
}

/** What a body reckons, of the past or of the future. */
function isOutlook(modality: string): boolean {
  return modality === 'estimate' || modality === 'forecast';
}

function errorOf(slot: Slot, gold: GoldClaim, claim: Claim): string {
  const { lowerBound, upperBound, unit, modifier } = claim.quantity;
  const [wanted, found]: [unknown, unknown] = {
    span: [gold.text, claim.exact],
    value: [`${gold.value_lo}..${gold.value_hi} ${gold.unit}`, `${lowerBound}..${upperBound} ${unit}`],
    modifier: [gold.modifier, modifier],
    subject: [gold.subject, claim.subject?.text],
    measure: [gold.measure, claim.measure?.text],
    period: [gold.period, claim.period],
    modality: [gold.modality, claim.modality],
    citation: [gold.attribution, claim.citations.map(({ text }) => text)],
  }[slot] as [unknown, unknown];
  return `${nameOf(gold)} ${slot.toUpperCase()} ${gold.text} | wanted ${JSON.stringify(wanted)} | found ${JSON.stringify(found)} | ${gold.quote}`;
}

function nameOf({ doc, n }: GoldClaim): string {
  return `${doc}#${n}`;
}
