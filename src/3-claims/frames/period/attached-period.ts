import type { PeriodMention } from '../../periods/period.ts';
import type { Reading } from '../../quantities/reading.ts';

/** 1.3 [0.6 to 2.1] mm per year|between 1901 and 1971: an interval, with the unit behind it, that stands between a figure and its time. */
const margin =
  /^\s*\[[^[\]]{1,24}\](?:\s?(?!(?:in|by|to|up|on|at|of|as|for|vs|the)\b)(?:[a-z%°]{1,3}|year|month|decade)(?![a-z])(?:[-–−]\d)?){0,3}/;

/** $95 per barrel (b)|in 2040: how the unit will be written from here on. */
const abbreviated = /^\s*\([a-z/%]{1,6}\)/;

/** 6.2 Mt in 2023, 40 t recorded in May: the time that stands directly behind a figure. */
export function attachedAfter(reading: Reading, periods: readonly PeriodMention[], folded: string): PeriodMention | undefined {
  const after = periods.find((mention) => mention.start >= reading.phrase.end);
  // Debt of $4 million (2019: $6 million): such a time is of the figure behind it.
  const isOfNext = after && folded[after.end] === ':' && /\(\s*$/.test(folded.slice(reading.phrase.end, after.start));
  return after &&
    !isOfNext &&
    /^\s*(?:of (?:[a-z-]+ ){0,2}[a-z-]+,? (?=(?:in|during) ))?(?:(?:paid|reported|recorded|seen|posted|registered|achieved|set|needed|charged)\s+)?(?:(?:of|in|during|for|at|by|on|as of)\s+)?(?:the\s+)?[(]?\s*$/.test(
      folded.slice(reading.phrase.end, after.start).replace(margin, '').replace(abbreviated, ''),
    )
    ? after
    : undefined;
}

/** 2023年达6.2万吨: the time that stands directly before a figure. */
export function attachedBefore(reading: Reading, periods: readonly PeriodMention[], folded: string): PeriodMention | undefined {
  const before = periods.findLast((mention) => mention.end <= reading.phrase.start);
  return before &&
    /^\s*(?:的|为|是|达|达到|[)]?高达|的?(?:高点|低点|峰值|谷底))?\s*[(（]?\s*$/.test(folded.slice(before.end, reading.phrase.start))
    ? before
    : undefined;
}
