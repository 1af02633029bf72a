import { rankDraft } from '../common/make-draft.ts';
import type { Draft, Scan } from '../room.ts';

const digits = /(\d{1,3}(?:,\d{3})*|\d+)(?:st|nd|rd|th)(?![a-z\d])/iy;
const words = /([a-z]+)(?:(?:-|—| )?([a-z]+))?/y;

/** twentyfifth */
export const gluedOrdinal =
  /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b/;

/** second, twenty-fifth, 21st: a place in an order. */
export function readOrdinal({ text, lower, lexicon }: Scan, at: number): Draft | null {
  if (/[a-z\d.,-]/.test(lower[at - 1] ?? '')) return null;
  digits.lastIndex = at;
  const written = digits.exec(text);
  if (written) return rankDraft(at, at + written[0].length, written[1]!.replaceAll(',', ''));
  words.lastIndex = at;
  const found = words.exec(lower);
  if (!found) return null;
  const single = lexicon.ordinals.get(found[1]!);
  if (single)
    return /^s|^ class(?![a-z])|^-(?:order|generation|hand|class|rate|quarter|half|party|degree|line|year|floor)/.test(
      lower.slice(at + found[1]!.length),
    )
      ? null
      : rankDraft(at, at + found[1]!.length, single);
  const glued = gluedOrdinal.exec(found[1]!);
  if (glued)
    return rankDraft(at, at + glued[0].length, String(Number(lexicon.cardinals.get(glued[1]!)) + Number(lexicon.ordinals.get(glued[2]!))));
  const tens = lexicon.cardinals.get(found[1]!) ?? '';
  const ones = found[2] ? lexicon.ordinals.get(found[2]) : undefined;
  if (found[2] && /^[2-9]0$/.test(tens) && ones && ones.length === 1)
    return rankDraft(at, at + found[0].length, String(Number(tens) + Number(ones)));
  return null;
}
