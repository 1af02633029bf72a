import type { Claim } from '../schema/claim.ts';
import type { MeasureRow } from '../schema/knowledge.ts';
import { changesOfPart, measureParts } from './measure-id.ts';

/** Words for the end of a year. Source: usual wording of annual reports in both languages. */
const end = /底|末|\bend\b|year-end|\bclos(?:e|ing)\b/i;

/** Whether a claim's period is told as the end of it. */
export function isAtEnd({ period }: Claim): boolean {
  return end.test(period?.text ?? '');
}

/**
 * What stands at the end of a year is the year's; so is a change on the end of the year before, and a flow whose sentence goes on about a year's end
 * named earlier. A flow of a last month stays one, and a price of the last day is not the year's.
 */
export function yearOfYearEnd(period: string, claim: Claim, measure: string, kind: MeasureRow['kind'] | null): string {
  const year = /^(\d{4})-12(?:-31)?$/.exec(period)?.[1];
  if (year === undefined) return period;
  if (kind === 'stock') return year;
  const isChange = changesOfPart.has(measureParts(measure).operator);
  const isCarried = kind === 'flow' && !claim.quote.includes(claim.period?.text ?? '');
  return (isChange || isCarried) && isAtEnd(claim) ? year : period;
}
