import type { Claim } from '../schema/claim.ts';

/** Words that name an interval of an estimate. Source: usual wording of statistical reports in both languages. */
const named = /\bCI\b|confidence interval|credible interval|置信区间|置信區間|可信区间|信賴區間/i;

/** Whether a range is the confidence interval of an estimate and not a range of values. */
export function isConfidenceInterval({ quantity, measure, locator, prefix }: Claim): boolean {
  if (quantity.modifier !== 'range') return false;
  const heading = locator.table?.column.join(' ') ?? '';
  return measure?.id === 'confidence-interval' || named.test(measure?.text ?? '') || named.test(heading) || named.test(prefix.slice(-12));
}
