import type { Span } from '../../schema/place.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { lowerSuperscripts, raiseSuperscripts } from '../../text/superscripts.ts';
import { leftOf } from '../../text/left-of.ts';
import type { SentenceView } from '../view.ts';

/** A superscript number that cites: where it stands, and its digits as plain ones (`3,5-7`). */
export interface RaisedMarker extends Span {
  digits: string;
}

const raisedNumber = /(?<![⁰¹²³⁴-⁹⁺⁻])[⁰¹²³⁴-⁹]{1,3}(?:\s?[,，、–—⁻-]\s?[⁰¹²³⁴-⁹]{1,3})*(?![⁰¹²³⁴-⁹⁺⁻])/g;

/** Units that are written with a power: m², cm³, ft². */
const poweredUnit = /(?:^|[^A-Za-z])(?:[A-Za-zμΩχ]|[cdkmnμup]m|hm|ft|in|mi|yd|kg|ms|mol|min)$|[米里]$/;

/** The superscript numbers of a sentence that cite a source: they follow a word, a mark or a whole number; those that follow a unit, a symbol or a ten are powers, and those before a letter are isotopes. */
export function findRaisedMarkers({ text, superscripts }: Pick<SentenceView, 'text' | 'superscripts'>): RaisedMarker[] {
  if (superscripts.length === 0 && !/[⁰¹²³⁴-⁹]/.test(text)) return [];
  const found: RaisedMarker[] = [];
  const raised = raiseSuperscripts(text, superscripts);
  for (const { index: start, 0: match } of matchesOf(raisedNumber, raised)) {
    const end = start + match.length;
    if (cites(leftOf(raised, start), match, raised.slice(end, end + 1)))
      found.push({ start, end, digits: lowerSuperscripts(match).replace(/\s/g, '') });
  }
  return found;
}

function cites(left: string, marker: string, next: string): boolean {
  if (/^[A-Za-z]/.test(next) || left === '') return false;
  const number = /(?:^|[^\d.,])(\d[\d,]*(?:\.\d+)?)$/.exec(left)?.[1];
  if (number !== undefined) return number !== '10' && (number.length > 1 || marker.length > 1);
  if (/\s$/.test(left)) return !/^[\p{L}\d]/u.test(next) && /[\p{L}\d%.,;:)）。，；]\s$/u.test(left);
  return !poweredUnit.test(left) && !/[=×^/(（[]$/.test(left);
}
