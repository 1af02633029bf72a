import { shareOf } from '../common/make-share.ts';
import { addDecimals, divideDecimals } from '../decimal.ts';
import type { Draft, FigureHit, Scan } from '../room.ts';
import { readDigits } from '../common/read-digits.ts';
import { readNumeral } from './read-numeral.ts';

/** Words that may follow `a third` where it is a part; before any other word it is an ordinal (a third party). */
const follows = /^(?:$|[^a-z ]| (?:of|in|to|from|less|more|lower|higher|than|the|since|between|as|on|and|or|by|at|for|with|was|were|is|are|had|have|over|during|this|that|a|cheaper|larger|smaller|faster|but|while|[\d(]))/;

/** two-thirds, a third, nine-tenths, half, another tenth, one in five, nine out of ten. */
export function readFraction(scan: Scan, at: number): Draft | null {
  if (/[a-z\d]/.test(scan.lower[at - 1] ?? '')) return null;
  return readOneIn(scan, at) ?? readPart(scan, at) ?? readMixed(scan, at);
}

function readOneIn(scan: Scan, at: number): Draft | null {
  const top = readSmall(scan, at);
  const middle = top && /^ (?:in|out of)(?: every)? /.exec(scan.lower.slice(top.end, top.end + 16));
  if (!top || !middle) return null;
  const bottom = readSmall(scan, top.end + middle[0].length);
  if (!bottom || Number(bottom.low.value) <= Number(top.low.value) || Number(bottom.low.value) > 1e6) return null;
  if (/\d/.test(scan.text[at]!) && middle[0].startsWith(' in') && !/^(?:1|9)$/.test(top.low.value)) return null;
  if (/\d{4}$/.test(scan.text.slice(top.end, bottom.end)) && middle[0] === ' in ') return null;
  const draft = shareOf(scan, { start: at, end: bottom.end, top: top.low.value, bottom: bottom.low.value });
  return draft.end > bottom.end ? null : draft;
}

function readPart(scan: Scan, at: number): Draft | null {
  const { lower, lexicon } = scan;
  const lead = /^(?:an? |another |one[- ]|a-)?/.exec(lower.slice(at, at + 8))![0];
  const counted = lead ? null : readSmall(scan, at);
  const from = counted?.end ?? at + lead.length;
  const gap = counted ? /^[- ]/.exec(lower.slice(from)) : [''];
  if (!gap) return null;
  const word = /^[a-z]+/.exec(lower.slice(from + gap[0]!.length, from + 24))?.[0] ?? '';
  const bottom = lexicon.fractions.get(word);
  if (!bottom || (counted && Math.abs(Number(counted.low.value)) > 99)) return null;
  const end = from + gap[0]!.length + word.length;
  if (/^[a-z]/.test(lower.slice(end)) || (lower[end] === '-' && word !== 'half')) return null;
  const plural = word.endsWith('s');
  if (!counted && !lead && word !== 'half') return null;
  if (counted && !plural && counted.low.value !== '1') return null;
  if (!counted && plural) return null;
  const ordinal = word !== 'half' && word !== 'quarter' && !plural && lead !== 'another ';
  if (ordinal && !follows.test(lower.slice(end, end + 14))) return null;
  if (word === 'half' && /^-(?!(?:mile|hour|year|day|million)s?)[a-z]/.test(lower.slice(end))) return null;
  if (word === 'half' && /(?:first|second|other|latter|last|next|better) $/.test(lower.slice(Math.max(0, at - 8), at))) return null;
  const unitAfter = /^(?: an?| of an?)? /.exec(lower.slice(end, end + 6))?.[0] ?? '';
  const share = shareOf(scan, { start: at, end, top: counted?.low.value ?? '1', bottom });
  if (share.end > end || !unitAfter) return share;
  const united = shareOf({ ...scan }, { start: at, end: end + unitAfter.length - 1, top: counted?.low.value ?? '1', bottom });
  return united.end > end + unitAfter.length - 1 ? united : share;
}

/** two and a half, 3 million and a quarter */
function readMixed(scan: Scan, at: number): Draft | null {
  const whole = readSmall(scan, at);
  const joint = whole && /^ and (?:an? |one |(two|three|four) )?([a-z]+)/.exec(scan.lower.slice(whole.end, whole.end + 28));
  const bottom = joint && scan.lexicon.fractions.get(joint[2]!);
  if (!whole || !joint || !bottom) return null;
  const top = joint[1] ? scan.lexicon.cardinals.get(joint[1])! : '1';
  const draft = shareOf(scan, { start: at, end: whole.end + joint[0].length, top, bottom, whole: whole.low.value });
  const scale = /^ (million|billion|trillion|thousand)\b/.exec(scan.lower.slice(draft.end, draft.end + 10));
  if (!scale || !draft.low) return draft;
  const exponent = scan.lexicon.scales.longest(scan.lower, draft.end + 1)!.value;
  const figure = { value: addDecimals(whole.low.value, divideDecimals(top, bottom, 12)), decimals: 1, scale: exponent };
  const end = draft.end + scale[0].length;
  return { ...draft, end, phrase: { start: at, end }, number: { start: at, end }, low: figure, high: figure };
}

function readSmall(scan: Scan, at: number): FigureHit | null {
  const hit = /\d/.test(scan.text[at] ?? '') ? readDigits(scan, at, at) : readNumeral(scan, at);
  return hit && hit.start === at && hit.low === hit.high ? hit : null;
}

