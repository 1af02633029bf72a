import type { Draft, Scan } from '../room.ts';

const sign = /^ ?(?:±|\+\/-|\+-|\\pm|∓) ?$/;

/** `74.6 ± 11.8 points`: the first number is the value, the second its spread; both have the unit of the last. */
export function mergeUncertainty(drafts: Draft[], scan: Scan): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const last = merged.at(-1);
    if (last?.low && draft.low && draft.low === draft.high && sign.test(scan.text.slice(last.end, draft.start))) {
      const measure = draft.measure ?? last.measure;
      const figure = last.low;
      merged[merged.length - 1] = {
        ...last,
        end: draft.end,
        phrase: { start: last.phrase.start, end: draft.end },
        number: { start: last.number.start, end: draft.number.end },
        low: draft.low.scale && !figure.scale ? { ...figure, scale: draft.low.scale } : figure,
        measure,
        uncertainty: { figure: draft.low, kind: kindOf(scan.text) },
        rules: [...last.rules, 'merge-uncertainty'],
      };
      const whole = merged.at(-1)!;
      whole.high = whole.low;
    } else merged.push(draft);
  }
  return merged;
}

function kindOf(text: string): 'sd' | 'se' | 'tolerance' {
  if (/\bSEM?\b|standard error|标准误/i.test(text)) return 'se';
  return /\bSDs?\b|\bs\.d\.|standard deviation|标准差|均数|\bmeans?\b/i.test(text) ? 'sd' : 'tolerance';
}
