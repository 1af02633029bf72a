import { worthOfFlow } from '../../identity/measure-id.ts';
import type { MeasureRow } from '../../schema/knowledge.ts';
import type { PhraseMatch } from '../../text/phrase-matcher.ts';

const verb = /^(?:costs?|earned)$/;
const money = /^\s*(?:(?:about|some|nearly|almost|over|more than|roughly|only|just|around)\s+)*(?:the\s+)?(?:[a-z]{1,3})?[$€£¥₩]?\s?\d/;
const noun = /\b(?:the|an?|at|of|its|their|unit|average|total)\s+$/;

/** Imports of X cost $3 million, exports … earned $5 million: a verb of worth with a trade flow before it tells the value of the flow. */
export function withWorthOfFlows(
  measures: readonly PhraseMatch<MeasureRow>[],
  folded: string,
  rowById: (id: string) => MeasureRow | undefined,
): PhraseMatch<MeasureRow>[] {
  return measures.map((match, index) => {
    if (!verb.test(folded.slice(match.start, match.end))) return match;
    const flow = measures.slice(0, index).findLast(({ value }) => value.kind === 'flow');
    const tells = money.test(folded.slice(match.end)) && !noun.test(folded.slice(0, match.start));
    const worth = tells && flow ? worthOfFlow(flow.value.id) : null;
    const row = worth === null ? undefined : rowById(worth);
    return row && !/;/.test(folded.slice(flow!.end, match.start)) ? { ...match, value: row } : match;
  });
}
