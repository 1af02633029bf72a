import type { Draft, Scan } from '../room.ts';

const sign = /(?:±|\+\/-|\\pm|正负) ?$/;

/** ±5%: a spread that no value stands before reaches as far below as above. */
export function spreadAlone(drafts: Draft[], { text }: Scan): Draft[] {
  if (!/[±/\\]|正负/.test(text)) return drafts;
  return drafts.map((draft, index) => {
    const found = sign.exec(text.slice(Math.max(drafts[index - 1]?.end ?? 0, draft.start - 4), draft.start));
    const { low } = draft;
    if (
      !found ||
      !low ||
      low !== draft.high ||
      draft.modifier !== 'exact' ||
      draft.uncertainty ||
      /^[-0]*$/.test(low.value) ||
      low.value.startsWith('-')
    )
      return draft;
    const start = draft.start - found[0].length;
    const phrase = { start: Math.min(start, draft.phrase.start), end: draft.phrase.end };
    return {
      ...draft,
      start,
      phrase,
      low: { ...low, value: `-${low.value}` },
      high: low,
      modifier: 'range',
      rules: [...draft.rules, 'spread-alone'],
    };
  });
}
