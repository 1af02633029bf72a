import { shiftDecimal } from '../decimal.ts';
import type { Draft, Figure, Scan } from '../room.ts';
import { readPowerOfTen } from './read-digits.ts';
import { readUnit } from './read-unit.ts';

/** (20~25)℃, (2.1–3.5)×10³ CFU/g: the power and the unit behind the brackets that hold a range alone are those of both its ends. */
export function mergeBracketedRange(drafts: Draft[], scan: Scan): Draft[] {
  const merged: Draft[] = [];
  let taken = 0;
  for (const draft of drafts) {
    if (draft.start < taken) continue;
    const whole = withUnitBehind(draft, scan);
    taken = whole?.end ?? taken;
    merged.push(whole ?? draft);
  }
  return merged;
}

function withUnitBehind(draft: Draft, scan: Scan): Draft | null {
  const { low, high, measure, modifier } = draft;
  const isAlone = scan.text[draft.start - 1] === '(' && scan.text[draft.end] === ')';
  if (!isAlone || measure || modifier !== 'range' || !low || !high) return null;
  const power = readPowerOfTen(scan.text, draft.end + 1);
  const behind = readUnit(scan, power?.end ?? draft.end + 1);
  if (!(power ?? behind) || (behind?.counted && !power)) return null;
  const raise = (figure: Figure): Figure => ({
    ...figure,
    value: shiftDecimal(figure.value, power?.exponent ?? 0),
    decimals: figure.decimals - (power?.exponent ?? 0),
  });
  const span = { start: draft.start - 1, end: behind?.end ?? power!.end };
  return {
    ...draft,
    ...span,
    phrase: span,
    number: { start: span.start, end: power?.end ?? draft.end + 1 },
    low: raise(low),
    high: raise(high),
    measure: behind,
    rules: [...draft.rules, 'merge-bracketed-range'],
  };
}
