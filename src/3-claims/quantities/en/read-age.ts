import { toMeasure } from '../common/combine-units.ts';
import type { Draft, Scan } from '../room.ts';

const named = /(?:^|[^a-z])age(?:d|s)?(?: of| between| from)? (?:about |over |under |at least )?$/;
const hyphened = /^ ?- ?(year|month|week|day)s? ?- ?old\b/;
/** Nobody is older, in years. */
const OLDEST = 120;

/** Aged 87, a 28 - year - old: a bare number that says how old somebody is. */
export function readAge(drafts: Draft[], { lexicon, lower }: Scan): Draft[] {
  if (!/\bage|\bold\b/.test(lower)) return drafts;
  return drafts.map((draft) => {
    const { low, measure, form } = draft;
    if (measure || !low || form === 'ordinal' || Number(low.value) > OLDEST) return draft;
    const behind = hyphened.exec(lower.slice(draft.end));
    const unit = lexicon.codes.get({ year: 'a', month: 'mo', week: 'wk', day: 'd' }[behind?.[1] ?? 'year'] ?? 'a');
    const isNamed =
      named.test(lower.slice(0, draft.start)) &&
      /^(?:$|[.,;:)!?]| (?:and|or|to|who|was|were|is|in|at|from|with)\b)/.test(lower.slice(draft.end));
    if (!unit || !(behind || isNamed)) return draft;
    const end = behind ? draft.end + behind[0].length : draft.end;
    const own = toMeasure(draft.end, { entry: { row: unit, counted: false }, end, exponent: 1 });
    return {
      ...draft,
      end,
      phrase: { start: draft.phrase.start, end: Math.max(end, draft.phrase.end) },
      measure: { ...own, end },
      rules: [...draft.rules, 'read-age'],
    };
  });
}
