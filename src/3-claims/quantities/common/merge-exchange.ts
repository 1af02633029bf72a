import type { Draft, Scan } from '../room.ts';
import { dividedBy } from './combine-units.ts';

const rate =
  /^ ?(?:约|大约|大概)?(?:=|≈|兑换?|折?合|折算为?|等于|可换|equals?|is worth|is equal to|buys|bought)(?:约|大约| about| roughly| approximately)? ?$/;

/** `1 美元约合 1,364 韩元`, `1 euro = 1.08 dollars`: the price of one in the other, stated by the second amount. */
export function mergeExchange(drafts: Draft[], { text }: Scan): Draft[] {
  if (!drafts.some(({ low, measure }) => low?.value === '1' && measure?.dimension === 'money')) return drafts;
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const last = merged.at(-1);
    const [own, other] = [draft.measure, last?.measure];
    const isRate =
      last?.low?.value === '1' &&
      last.low === last.high &&
      !last.low.scale &&
      own?.dimension === 'money' &&
      other?.dimension === 'money' &&
      own.code !== other.code;
    if (!last || !own || !other || !isRate || !rate.test(text.slice(last.end, draft.start))) merged.push(draft);
    else
      merged[merged.length - 1] = {
        ...draft,
        measure: { ...dividedBy(own, other), start: own.start, end: own.end },
        rules: [...draft.rules, 'merge-exchange'],
      };
  }
  return merged;
}
