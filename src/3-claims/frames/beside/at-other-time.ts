import type { Reading } from '../../quantities/reading.ts';
import type { FramedReading } from '../../record/to-claim.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt } from '../../view.ts';

const link = /^[\s:,(]*(?:in|at|for|during|on|from)?[\s:,)]*$/;

/** 37% of the vote in Wales (34% in 2020), sales of $3 million (2019: $2 million): the figure that one alone in brackets with a time sets at that time. */
export function atOtherTime(reading: Reading, { clauses, framed, periods, view }: Scene): FramedReading | null {
  const last = framed.at(-1);
  const clause = clauses[clauseAt(clauses, reading.start)];
  if (view.language !== 'en' || !clause?.inside || !last || last.reading.dimension !== reading.dimension) return null;
  const start = view.folded.lastIndexOf('(', reading.start);
  const end = view.folded.indexOf(')', reading.end);
  if (start < last.reading.end || end < 0) return null;
  const [before, behind] = [view.folded.slice(start, reading.phrase.start), view.folded.slice(reading.phrase.end, end)];
  const time = periods.find((period) => period.start > start && period.end <= end);
  return time && link.test(before.replace(time.text.toLowerCase(), '')) && link.test(behind.replace(time.text.toLowerCase(), ''))
    ? last
    : null;
}
