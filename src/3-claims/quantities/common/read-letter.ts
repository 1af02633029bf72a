import type { Scan } from '../room.ts';
import { readUnit } from './read-unit.ts';

const powers: Record<string, number> = { k: 3, K: 3, m: 6, M: 6, MM: 6, mil: 6, b: 9, B: 9, G: 9, T: 12 };

/** What people count behind a K: 100K users. */
const counted = /^ (?:[a-z]+ )?(?:people|[a-z]{2,}[^su\W]s)(?![a-z])/;

const warm = /temperature|kelvin|celsius|°|\bcool|\bheat|\bat \d+(?:\.\d+)?k/;
/** Nothing is so many kelvins below zero. */
const belowZero = /(?:^|[\s(])-\d{4,}$/;

/** The letters of $10k, 4M people, 1.2b, £30 b, 2mil euros, 2.33 k: each only where it can be no unit. */
export function readLetter(scan: Scan, at: number, money: boolean): { exponent: number; end: number } | null {
  const { text } = scan;
  const place = at + /^ {0,2}/.exec(text.slice(at, at + 2))![0].length;
  const letter = /^(?:MM|mil|[kKmMbBTG])(?![A-Za-z\d/²³^']|\.[a-z]|-[A-Za-z])/.exec(text.slice(place, place + 4))?.[0];
  const before = text.slice(Math.max(0, at - 24), at);
  if (!letter || !/\d$/.test(before)) return null;
  const end = place + letter.length;
  const found = { exponent: powers[letter]!, end };
  const behind = text.slice(end, end + 32);
  const glued = place === at;
  if (money) return glued || !/[mT]/.test(letter) ? found : null;
  if (readUnit(scan, end)?.dimension === 'money' && (glued || letter.length > 1)) return found;
  if (letter === 'k') return glued || /^(?:$|[.,;:!?)])/.test(behind) ? found : null;
  if (letter === 'mil') return glued ? found : null;
  if (letter === 'b') return glued && /\.\d+$/.test(before) ? found : null;
  if (letter === 'M' && glued && /(?:^|[^\d.])[1-9]\d*(?:\.\d)?$/.test(before) && !/^ [A-Z]/.test(behind)) return found;
  if (letter === 'K') return glued && (belowZero.test(before) || (counted.test(behind) && !warm.test(scan.lower))) ? found : null;
  const alone = /^\s*\.?$/.test(behind) && (glued ? /^ ?[+-]?[\d.,]+$/ : /^ ?[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/).test(text.slice(0, at));
  return alone && /[MGB]/.test(letter) ? found : null;
}
