import type { Draft, Measure, Scan } from '../room.ts';
import { readUnit } from './read-unit.ts';

const sign = /^ ?(?:±|\+\/-|\+-|\\pm|∓) ?$/;
const bracketed = /^ ?\( ?(?:±|\+\/-|\\pm) ?$/;

/** `61.2 ± 9.4 kg`: the first number is the value, the second its spread; both have the unit of the last. */
export function mergeUncertainty(drafts: Draft[], scan: Scan): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const last = merged.at(-1);
    const gap = last ? scan.text.slice(last.end, draft.start) : '';
    const closed = bracketed.test(gap) && scan.text[draft.end] === ')' ? 1 : 0;
    if (last?.low && draft.low && draft.low === draft.high && (closed || sign.test(gap))) {
      const behind = closed && !last.measure && !draft.measure ? readUnit(scan, draft.end + 1) : null;
      const end = behind?.end ?? draft.end + closed;
      const measure = behind ?? draft.measure ?? last.measure ?? unitBehindBracket(last.start, draft.end, scan);
      const figure = last.low;
      merged[merged.length - 1] = {
        ...last,
        end,
        phrase: { start: last.phrase.start, end },
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

/** (56.3±10.2)岁: the unit stands behind the bracket that holds both. */
function unitBehindBracket(start: number, end: number, scan: Scan): Measure | null {
  return scan.text[start - 1] === '(' && scan.text[end] === ')' ? readUnit(scan, end + 1) : null;
}

function kindOf(text: string): 'sd' | 'se' | 'tolerance' {
  if (/\bSEM?\b|standard error|标准误/i.test(text)) return 'se';
  return /\bSDs?\b|\bs\.d\.|standard deviation|标准差|平均|均数|均值|\bmeans?\b/i.test(text) ? 'sd' : 'tolerance';
}
