import type { Period } from '../../src/schema/claim.ts';

/** Whether a claim has gold's period (`2024`, `2018/2020`, `2011/`, with ~ where it is approximate), told as finely as either tells it. */
export function hasSamePeriod(gold: string | null, period: Period | null): boolean {
  const wanted = (gold ?? '').replaceAll(/~|\.\./g, '');
  const [from, to = from] = wanted.split('/') as [string, string?];
  return isSameDate(from, period?.start ?? '') && isSameDate(to, period?.end ?? '');
}

function isSameDate(wanted: string, found: string): boolean {
  if (wanted === '' || found === '') return wanted === found;
  return found.startsWith(wanted) || wanted.startsWith(found);
}
