import type { Span } from '../../schema/place.ts';
import type { Run } from './run.ts';
import { literalRun } from './run.ts';

/** The runs of a stretch of the source in which some characters are set as superscripts. */
export function raisedRuns(source: string, { start, end }: Span, raised: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let at = start;
  for (const span of raised) {
    const from = Math.max(at, span.start);
    const to = Math.min(end, span.end);
    if (from >= to) continue;
    if (from > at) runs.push(literalRun(source, at, from));
    runs.push({ ...literalRun(source, from, to), superscript: true });
    at = to;
  }
  if (end > at) runs.push(literalRun(source, at, end));
  return runs;
}
