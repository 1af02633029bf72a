import type { Claim, Period, Quantity, Term } from '../schema/claim.ts';
import type { RightReading } from '../schema/decision.ts';
import { groupBy } from '../identity/group-by.ts';
import { currentId, indexClaims } from './seen-claims.ts';
import type { Standing } from './standing-decisions.ts';
import { createMeasureNames, renameMeasure } from './unite-measures.ts';

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

/**
 * Puts right readings in the place of wrong ones, sets aside what is no fact, and calls measures as reviewers said. What names no claim of the corpus changes
 * nothing.
 */
export function correctClaims(claims: readonly Claim[], { decisions, added, measures }: Standing, readers: Readers): CorrectedClaims {
  const names = createMeasureNames(measures);
  const corrections = decisions.filter(({ verdict }) => verdict === 'extraction-wrong' || verdict === 'not-a-fact');
  if (corrections.length + added.length + measures.length === 0) return { claims: [...claims], dropped: new Map() };
  const index = indexClaims(claims);
  const byClaim = groupBy(corrections, (decision) => currentId(decision, decision.claim, index));
  const byRule = new Map(added.map((ruling) => [`decision:${ruling.id}`, ruling]));
  const dropped = new Map<Claim, string>();
  const kept = claims.flatMap((claim) => {
    const own = byClaim.get(claim.id) ?? [];
    const drop = own.find(({ verdict }) => verdict === 'not-a-fact');
    if (drop) {
      dropped.set(claim, drop.id);
      return [];
    }
    const readings = [...claim.rules.flatMap((rule) => byRule.get(rule) ?? []), ...own];
    return [
      renameMeasure(
        readings.reduce((corrected, ruling) => correct(corrected, ruling, readers), claim),
        names,
      ),
    ];
  });
  return { claims: kept, dropped };
}

function correct(claim: Claim, { id, reading }: { id: string; reading: RightReading | null }, { quantityOf, termOf }: Readers): Claim {
  if (!reading) return claim;
  const { figure, period, modality, ...terms } = reading;
  const corrected = { ...claim, confidence: 1, rules: [...new Set([...claim.rules, `decision:${id}`])] };
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
