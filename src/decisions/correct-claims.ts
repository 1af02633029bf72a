import type { Claim, Period, Quantity, Term } from '../schema/claim.ts';
import type { Decision } from '../schema/decision.ts';
import { groupBy } from '../identity/group-by.ts';
import { currentId, indexClaims } from './seen-claims.ts';

/** How words of a reviewer become what a claim holds; made of the knowledge tables. */
export interface Readers {
  quantityOf: (figure: string, language: Claim['language']) => Quantity | null;
  termOf: (field: 'subject' | 'measure' | 'product' | 'scope', words: string) => Term;
}

/** Claims as reviewers corrected them. */
export interface CorrectedClaims {
  claims: Claim[];
  /** Claims that are no facts, by the decision that says so. */
  dropped: Map<Claim, string>;
}

/** Puts right readings in the place of wrong ones and sets aside what is no fact. What names no claim of the corpus changes nothing. */
export function correctClaims(claims: readonly Claim[], standing: readonly Decision[], readers: Readers): CorrectedClaims {
  const corrections = standing.filter(({ verdict }) => verdict === 'extraction-wrong' || verdict === 'not-a-fact');
  if (corrections.length === 0) return { claims: [...claims], dropped: new Map() };
  const index = indexClaims(claims);
  const byClaim = groupBy(corrections, (decision) => currentId(decision, decision.claim, index));
  const dropped = new Map<Claim, string>();
  const kept = claims.flatMap((claim) => {
    const decisions = byClaim.get(claim.id) ?? [];
    const drop = decisions.find(({ verdict }) => verdict === 'not-a-fact');
    if (drop) dropped.set(claim, drop.id);
    return drop ? [] : [decisions.reduce((corrected, decision) => correct(corrected, decision, readers), claim)];
  });
  return { claims: kept, dropped };
}

function correct(claim: Claim, { id, reading }: Decision, { quantityOf, termOf }: Readers): Claim {
  if (!reading) return claim;
  const { figure, period, modality, ...terms } = reading;
  const corrected = { ...claim, confidence: 1, rules: [...claim.rules, `decision:${id}`] };
  const quantity = figure === undefined ? null : quantityOf(figure, claim.language);
  if (quantity) corrected.quantity = quantity;
  if (period !== undefined) corrected.period = periodOf(period);
  if (modality) corrected.modality = modality;
  for (const field of ['subject', 'measure', 'product', 'scope'] as const) {
    const words = terms[field];
    if (words !== undefined) corrected[field] = termOf(field, words);
  }
  return corrected;
}

/** `2023`, `2018/2022`, `2018/` or `/2022`. */
function periodOf(text: string): Period {
  const [start = '', end = start] = text.split('/');
  return { text, start: start.trim() || null, end: end.trim() || null };
}
