import { shiftDecimal } from '../decimal.ts';
import type { Draft, Figure, Measure, Scan } from '../room.ts';
import { readUnit } from './read-unit.ts';

const sign = /^ ?(?:±|\+\/-|\+-|\\pm|∓) ?$/;
const bracketed = /^ ?\( ?(?:±|\+\/-|\\pm) ?$/;
const spread = /^ ?\((?:(?:sd|s\.d\.|sem?)[:=]? )?$/i;

/** `61.2 ± 9.4 kg`: the first number is the value, the second its spread; both have the unit of the last. */
export function mergeUncertainty(drafts: Draft[], scan: Scan): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const last = merged.at(-1);
    const gap = last ? scan.text.slice(last.end, draft.start) : '';
    const raised = last && raisedBy(last, draft, gap, scan);
    if (raised) {
      merged[merged.length - 1] = raised;
      continue;
    }
    const closed =
      scan.text[draft.end] === ')' && (bracketed.test(gap) || (last && spread.test(gap) && isSpread(last, draft, scan))) ? 1 : 0;
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

/** 12.1 (3.2) years: of two numbers with as many decimals and the unit behind the brackets, the second is the spread of the first. */
function isSpread(last: Draft, draft: Draft, scan: Scan): boolean {
  if (last.measure || draft.measure || !last.low || last.low.decimals !== draft.low?.decimals) return false;
  const unit = readUnit(scan, draft.end + 1);
  const isLess = last.low.decimals > 0 || Number(draft.low.value) < Number(last.low.value);
  return unit !== null && isLess && !unit.counted && unit.code !== '%';
}

/** (1.2 ± 0.3) × 10^5: the power behind the bracket holds for the value and its spread. */
function raisedBy(last: Draft, power: Draft, gap: string, { text }: Scan): Draft | null {
  const { low, uncertainty } = last;
  if (!uncertainty || !low || !/^\) ?[×x*·] ?$/.test(gap) || text[last.start - 1] !== '(' || !/^0\.0*1$|^10+$/.test(power.low?.value ?? ''))
    return null;
  const by = Math.round(Math.log10(Number(power.low!.value)));
  const raise = (figure: Figure): Figure => ({
    value: shiftDecimal(figure.value, by),
    decimals: figure.decimals - by,
    scale: figure.scale,
  });
  const figure = raise(low);
  const span = { start: last.start - 1, end: power.end };
  return {
    ...last,
    ...span,
    phrase: span,
    low: figure,
    high: figure,
    measure: power.measure ?? last.measure,
    uncertainty: { ...uncertainty, figure: raise(uncertainty.figure) },
  };
}

/** (56.3±10.2)岁: the unit stands behind the bracket that holds both. */
function unitBehindBracket(start: number, end: number, scan: Scan): Measure | null {
  return scan.text[start - 1] === '(' && scan.text[end] === ')' ? readUnit(scan, end + 1) : null;
}

function kindOf(text: string): 'sd' | 'se' | 'tolerance' {
  if (/\bSEM?\b|standard error|标准误/i.test(text)) return 'se';
  return /\bSDs?\b|\bs\.d\.|standard deviation|标准差|平均|均数|均值|\bmeans?\b/i.test(text) ? 'sd' : 'tolerance';
}
