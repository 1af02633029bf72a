import { shareOf } from '../common/make-share.ts';
import { divideDecimals, shiftDecimal } from '../decimal.ts';
import type { Draft, FigureHit, Scan } from '../room.ts';
import { readUnit } from '../common/read-unit.ts';
import { readDigits } from '../common/read-digits.ts';
import { standsAlone } from '../common/stands-alone.ts';
import { readNumeral } from './read-numeral.ts';
import { type Parts, partsOf, readParts, readWholeAndParts, scaleBehind } from './read-parts.ts';

/** Words that may follow `a third` where it is a part; before any other word it is an ordinal (a third party). */
const follows =
  /^(?:$|[^a-z ]| (?:of|in|to|from|less|more|lower|higher|below|above|fewer|than|the|since|between|as|on|and|or|by|at|for|with|was|were|is|are|had|have|over|during|this|that|a|cheaper|larger|smaller|faster|but|while|[\d(]))/;

/** Without one of these words near it a number is part of no fraction. */
const partNear =
  /\b(?:hal(?:f|ves)|quarters?|thirds?|(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]*(?:teen|tie|hundred|thousand|llion)th)s?|(?:first|second)s)\b/;
const oneInNear = /^[a-z\d,.-]+(?: [a-z]+)? (?:in|out of|of every) /;

/** two-thirds, a third, nine-tenths, half, another tenth, one in five, nine out of ten. */
export function readFraction(scan: Scan, at: number): Draft | null {
  if (/[a-z\d]/.test(scan.lower[at - 1] ?? '')) return null;
  const window = scan.lower.slice(at, at + 72);
  const oneIn = oneInNear.test(window) ? readOneIn(scan, at) : null;
  if (oneIn || !(partNear.test(window) || (scan.text.length < 96 && window.includes(' over ')))) return oneIn;
  if (/^\d{4} quarter(?!s)|^(?:a |an? )?(?:half|quarter) past /.test(window)) return null;
  return readMixed(scan, at) ?? readOfPower(scan, at) ?? readPart(scan, at) ?? readLong(scan, at);
}

/** two and a half, five million and three quarters */
function readMixed(scan: Scan, at: number): Draft | null {
  const joined = hyphenedPart.test(scan.lower.slice(at, at + 40));
  const mixed = readWholeAndParts(joined ? withoutHyphens(scan) : scan, at);
  return mixed && shareOf(scan, { start: at, end: mixed.end, top: '0', bottom: '1', whole: mixed.value });
}

const hyphenedPart = /^[a-z\d]+-and-(?:an?-|one-)?(?:half|quarter|third)(?![a-z])/;

/** three-and-a-half */
function withoutHyphens(scan: Scan): Scan {
  return { ...scan, text: scan.text.replaceAll('-', ' '), lower: scan.lower.replaceAll('-', ' ') };
}

/** a quarter million, two thirds of a billion */
function readOfPower(scan: Scan, at: number): Draft | null {
  const one = /^(?:a |one )?(half|quarter|third)(?![a-z])/.exec(scan.lower.slice(at, at + 12));
  const bottom = one && scan.lexicon.fractions.get(one[1]!);
  const parts = bottom ? { top: '1', bottom, end: at + one[0].length } : readParts(scan, at);
  const power = parts && scaleBehind(scan, parts.end);
  if (!parts || !power || power.exponent < 3) return null;
  const whole = divideDecimals(shiftDecimal(parts.top, power.exponent), parts.bottom, 9);
  return shareOf(scan, { start: at, end: power.end, top: '0', bottom: '1', whole });
}

/** one twenty-fifth, three hundred fortieths, one over twelve */
function readLong(scan: Scan, at: number): Draft | null {
  const parts = (scan.lower.startsWith('a ', at) ? partsOf(scan, '1', at + 2) : null) ?? readParts(scan, at) ?? readOver(scan, at);
  if (!parts || (parts.top === '1' && !follows.test(scan.lower.slice(parts.end, parts.end + 14)))) return null;
  return shareOf(scan, { start: at, ...parts });
}

/** one over three, where nothing else is said, or minus one over three: elsewhere over bounds a number. */
function readOver(scan: Scan, at: number): Parts | null {
  const top = readSmall(scan, at);
  const bottom = top && scan.lower.startsWith(' over ', top.end) ? readSmall(scan, top.end + 6) : null;
  return top && bottom && bottom.low.value !== '0' && (top.low.value.startsWith('-') || standsAlone(scan.text, at, bottom.end))
    ? { top: top.low.value, bottom: bottom.low.value, end: bottom.end }
    : null;
}

function readOneIn(scan: Scan, at: number): Draft | null {
  const top = readSmall(scan, at);
  const middle = top && /^ (?:in|out of|of(?= every ))(?: every)? /.exec(scan.lower.slice(top.end, top.end + 16));
  if (!top || !middle) return null;
  const bottom = readSmall(scan, top.end + middle[0].length);
  if (!bottom || Number(bottom.low.value) <= Number(top.low.value) || Number(bottom.low.value) > 1e6) return null;
  if (/\d/.test(scan.text[at]!) && middle[0].startsWith(' in') && !/^(?:1|9)$/.test(top.low.value) && !isOfPeople(scan, bottom))
    return null;
  if (/\d{4}$/.test(scan.text.slice(top.end, bottom.end)) && middle[0] === ' in ') return null;
  const draft = shareOf(scan, { start: at, end: bottom.end, top: top.low.value, bottom: bottom.low.value });
  return draft.end > bottom.end ? null : draft;
}

/** 2 in 5 adults, 3 in 10 of them: a round whole and those who are counted behind it. */
function isOfPeople(scan: Scan, { low, end }: FigureHit): boolean {
  return (
    /^(?:[3-9]|10*|20)$/.test(low.value) &&
    readUnit(scan, end)?.counted !== false &&
    /^ (?:of (?:the|all|them|these|those)\b|(?:[a-z]+ )?(?:[a-z]{3,}[^su\W]s|people|men|women|children)\b)/.test(
      scan.lower.slice(end, end + 40),
    )
  );
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
  const hyphened = lower[end] === '-' && /^(?:half|quarter)$/.test(word) ? readUnit(scan, end + 1) : null;
  const joined = hyphened !== null && extents.has(hyphened.dimension) && hyphened.end - hyphened.start > 2;
  if (/^[a-z]/.test(lower.slice(end)) || (lower[end] === '-' && word !== 'half' && !joined)) return null;
  const plural = word.endsWith('s');
  if (!counted && !lead && word !== 'half' && !joined && !isPartOfUnit(scan, at, end)) return null;
  if (counted && !plural && counted.low.value !== '1') return null;
  if (!counted && plural) return null;
  const ordinal = word !== 'half' && word !== 'quarter' && !plural && lead !== 'another ';
  if (ordinal && !follows.test(lower.slice(end, end + 14))) return null;
  if (word === 'half' && / (?:maximum|max|width|height|life|lives)\b/.test(lower.slice(end, end + 10))) return null;
  if (word === 'half' && !joined && /^-(?!millions?)[a-z]/.test(lower.slice(end, end + 10))) return null;
  if (word === 'half' && /(?:first|second|other|latter|last|next|better) $/.test(lower.slice(Math.max(0, at - 8), at))) return null;
  const unitAfter = /^(?: of an?| of| an?)? |^-/.exec(lower.slice(end, end + 6))?.[0] ?? '';
  const share = shareOf(scan, { start: at, end, top: counted?.low.value ?? '1', bottom });
  if (share.end > end || !unitAfter) return share;
  const gapEnd = unitAfter === '-' ? end + 1 : end + unitAfter.length - 1;
  const united = shareOf(scan, { start: at, end: gapEnd, top: counted?.low.value ?? '1', bottom });
  return united.end > gapEnd ? united : share;
}

/** tenth of a gallon: a part without an article, of a unit that is no time, for the tenth of a month is a day. */
function isPartOfUnit(scan: Scan, at: number, end: number): boolean {
  const of = /(?:the|her|his|their|on|a) $/.test(scan.lower.slice(Math.max(0, at - 6), at))
    ? null
    : /^ of (?:an? )?/.exec(scan.lower.slice(end, end + 7));
  const measure = of && readUnit(scan, end + of[0].length);
  return measure !== null && extents.has(measure.dimension) && measure.dimension !== 'duration' && measure.end - measure.start > 3;
}

const extents = new Set(['duration', 'length', 'mass', 'volume']);

function readSmall(scan: Scan, at: number): FigureHit | null {
  const hit = /\d/.test(scan.text[at] ?? '') ? readDigits(scan, at, at) : readNumeral(scan, at);
  return hit && hit.start === at && hit.low === hit.high ? hit : null;
}
