import type { UnitRow } from '../../../schema/knowledge.ts';
import type { Span } from '../../../schema/place.ts';
import type { UnitEntry } from '../lexicon.ts';
import type { FigureHit, Measure, Scan } from '../room.ts';

/** Codes that people type in lower case; others are words then (try, rub, mop). */
const lowerCaseCodes = /^(?:usd|rmb|eur|gbp|cny|jpy|chf|inr|aud|cad|hkd|twd|us|hk|nt)$/i;

/** What is written before a number: $5, US$ 1.2m, 人民币30元, ringgit 42. */
export function readPrefix(scan: Scan, hit: FigureHit, floor: number): Measure | null {
  const { start } = hit;
  const { text } = scan;
  const end = /\s/.test(text[start - 1] ?? '') ? start - 1 : start;
  const found = prefixBefore(scan, end);
  const letter = found ? null : readLetterBefore(scan, start);
  if (letter) return letter;
  if (!found) return readNamed(scan, hit, floor);
  if (found.start < floor) return null;
  const { row } = found.value;
  const written = text.slice(found.start, found.end);
  if (/^[A-Za-z]+$/.test(written) && !row.symbols.includes(written) && !lowerCaseCodes.test(written)) return null;
  return measureOf(found, row);
}

/** Letters that stand for a currency at an amount in millions or more, where nobody else uses them. Source: the bulletins of the central banks. */
const letters: Readonly<Record<string, string>> = { R: 'ZAR', E: 'SZL', N: 'NGN' };
const inMillions = /^\d[\d.,]* ?(?:million|billion|trillion|mn|bn|m|b)\b/;

/** R12.6 billion, E9.4 million */
function readLetterBefore({ lexicon, lower, text }: Scan, start: number): Measure | null {
  const code = letters[text[start - 1] ?? ''];
  const row =
    code && !/[\p{L}\d$.-]/u.test(text[start - 2] ?? '') && inMillions.test(lower.slice(start, start + 32))
      ? lexicon.codes.get(code)
      : undefined;
  return row ? measureOf({ start: start - 1, end: start }, row) : null;
}

/** The longest sign before an offset that is no end of a word: of `TSMC $5` it is `$`, not `C $`; nor is the pronoun of `lent us $5` part of it. */
function prefixBefore({ lower, text, lexicon }: Scan, end: number): { start: number; end: number; value: UnitEntry } | null {
  const found = lexicon.prefixes.longestBefore(lower, end);
  const pronoun = found ? (/^us\s+(?=\$)/.exec(text.slice(found.start, end))?.[0].length ?? 0) : 0;
  const within = found && /[a-z]/.test(lower[found.start]!) && /[a-z]/.test(lower[found.start - 1] ?? '');
  if (!within && pronoun === 0) return found;
  const from = found!.start + (pronoun || 1);
  const rest = lexicon.prefixes.longestBefore(lower.slice(from, end), end - from);
  return rest && !/[a-z]/.test(lower[from + rest.start]!) ? { ...rest, start: rest.start + from, end } : null;
}

const comparing = /(?:the|a|an|each|every|per|in|of|against|to|into|and|or|one) $/;

/** ringgit 42, dollar 22.5 million: the name of a currency before digits that count nothing else. */
function readNamed(scan: Scan, { start, end, form }: FigureHit, floor: number): Measure | null {
  const { text, lower, lexicon } = scan;
  if (form !== 'digits' || text[start - 1] !== ' ') return null;
  const name = /[a-z]{3,9}$/.exec(lower.slice(Math.max(floor, start - 10), start - 1));
  const found = name && lexicon.words.longestBefore(lower, start - 1);
  if (!found?.value || found.value.row.dimension !== 'money' || found.start < floor || /[a-z-]/.test(lower[found.start - 1] ?? ''))
    return null;
  if (comparing.test(lower.slice(Math.max(0, found.start - 8), found.start))) return null;
  const behind =
    /^(?: ?(?:million|billion|thousand|trillion))?(?:$|[.,;:!?)]| (?:and|or|for|is|was|were|are|to|in|per|on|from|last|this|at|by|as)\b)/;
  if (!behind.test(lower.slice(end, end + 20)) || /\d ?$/.test(text.slice(Math.max(0, found.start - 2), found.start))) return null;
  return measureOf(found, found.value.row);
}

function measureOf({ start, end }: Span, row: UnitRow): Measure {
  return {
    start,
    end,
    code: row.ucum,
    dimension: row.dimension,
    base: row.base,
    factor: 1,
    multiplier: row.factor,
    counted: false,
  };
}
