import type { Draft, Scan } from '../room.ts';
import { shareOf } from './make-share.ts';

const slash = /(?:(\d{1,3})(?: +|又))?(\d{1,3}) ?\/ ?(\d{1,4})(?:ths?|rds?|TH|RD)?(?![\d/A-Za-z.])/y;

/** Proper fractions in digits (1/3, 2 1/4); improper ones are ratios or no numbers at all. */
export function readSlash(scan: Scan, at: number, floor: number): Draft | null {
  const { text } = scan;
  if (/[\d/.,A-Za-z$€£¥]/.test(text[at - 1] ?? '')) return null;
  slash.lastIndex = at;
  const found = slash.exec(text);
  if (!found || Number(found[2]) >= Number(found[3]) || Number(found[3]) === 0) return null;
  const negative = /[-负]/.test(text[at - 1] ?? ' ') && at - 1 >= floor && !/[A-Za-zΑ-ω\d]/.test(text[at - 2] ?? '');
  const draft = shareOf(scan, {
    start: negative ? at - 1 : at,
    end: at + found[0].length,
    top: found[2]!,
    bottom: found[3]!,
    ...(found[1] ? { whole: found[1] } : {}),
  });
  if (!negative || !draft.low) return draft;
  const figure = { ...draft.low, value: `-${draft.low.value}` };
  return { ...draft, start: at - 1, phrase: { start: at - 1, end: draft.end }, low: figure, high: figure };
}
