import { dateDraft } from '../common/make-draft.ts';
import type { Draft, Scan } from '../room.ts';

const names = [
  'jan(?:uary|\\.)?',
  'feb(?:ruary|\\.)?',
  'mar(?:ch|\\.)?',
  'apr(?:il|\\.)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust|\\.)?',
  'sept?(?:ember|\\.)?',
  'oct(?:ober|\\.)?',
  'nov(?:ember|\\.)?',
  'dec(?:ember|\\.)?',
];
const month = `(${names.map((name) => `(?:${name})`).join('|')})(?![a-z])`;
const year = '((?:1[5-9]|20)\\d\\d)(?![\\d%]|[.,]\\d)';
const day = '(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d)';

const patterns = {
  dayMonthYear: new RegExp(`${day} (?:of )?${month}(?:,? ${year})?`, 'iy'),
  monthDayYear: new RegExp(`${month} ${day}(?:,? ${year})?(?! ?(?:%|percent|,?\\d))`, 'iy'),
  monthYear: new RegExp(`${month},? (?:of )?${year}`, 'iy'),
  fiscal: /(?:fy|fiscal (?:year )?)[ -]?((?:19|20)\d\d)(?:[-/](\d\d))?(?!\d)/iy,
  quarter: /(?:q([1-4])|h([12]))[ ,-]{0,2}((?:19|20)\d\d)(?!\d)/iy,
  decade: /((?:1[5-9]|20)\d0)'?s(?![a-z])/iy,
  clock: /(?:[01]?\d|2[0-3])(?:(?:[:.][0-5]\d)? ?(?:[ap]\.m\.|[ap]m)(?![a-z])|:[0-5]\d(?::[0-5]\d)?(?![\d:]))/iy,
  shortDecade: /'?([2-9]0)s(?![a-z])/iy,
  namedDecade: /(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies(?![a-z])/iy,
  spokenClock:
    /(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:oh [a-z]+|ten|eleven|twelve|[a-z]+teen|(?:twenty|thirty|forty|fifty)(?:[ -][a-z]+)?))? ?(?:[ap]\.m\.|[ap]m)(?![a-z])/iy,
};

const decadeNames = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

/** Calendar expressions of English: 9 October 2017, May 2014, FY2019, Q3 2021, the 1870s. */
export function readDate({ text, lower }: Scan, at: number): Draft | null {
  if (/[\w$€£.-]/.test(text[at - 1] ?? '') && !/(?:mid|early|late|pre|post|\d0s|[ap]m)-$/.test(lower.slice(Math.max(0, at - 6), at)))
    return null;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const clock = match(patterns.clock) ?? match(patterns.spokenClock);
  if (clock) return dateDraft(at, at + clock[0].length, null);
  const decade = match(patterns.decade);
  if (decade) return dateDraft(at, at + decade[0].length, [decade[1]!, String(Number(decade[1]) + 9)]);
  const short = /(?:the|early|late|mid|\d0s(?: to| and)?)[ -]$/.test(lower.slice(Math.max(0, at - 8), at))
    ? match(patterns.shortDecade)
    : null;
  if (short) return dateDraft(at, at + short[0].length, [`19${short[1]}`, `19${Number(short[1]) + 9}`]);
  const named = /(?:early|late|mid)[ -]$/.test(lower.slice(Math.max(0, at - 6), at)) ? match(patterns.namedDecade) : null;
  if (named && !/(?:his|her|their|my|your|our) (?:early|late|mid)[ -]$/.test(lower.slice(Math.max(0, at - 12), at))) {
    const from = 1920 + 10 * decadeNames.indexOf(named[1]!.toLowerCase());
    return dateDraft(at, at + named[0].length, [String(from), String(from + 9)]);
  }
  const fiscal = match(patterns.fiscal);
  if (fiscal) return dateDraft(at, at + fiscal[0].length, [fiscal[1]!, fiscal[1]!], fiscal[1]);
  const quarter = match(patterns.quarter);
  if (quarter) return dateDraft(at, at + quarter[0].length, [quarter[3]!, quarter[3]!], quarter[3]);
  const written = match(patterns.dayMonthYear);
  if (written) return dated(at, written[0], written[3], written[2], written[1]);
  const american = match(patterns.monthDayYear);
  if (american) return dated(at, american[0], american[3], american[1], american[2]);
  const monthly = match(patterns.monthYear);
  return monthly && dated(at, monthly[0], monthly[2], monthly[1]);
}

function dated(at: number, written: string, inYear: string | undefined, name: string | undefined, dayOfMonth?: string): Draft {
  const number = names.findIndex((pattern) => new RegExp(`^${pattern}$`, 'i').test(name ?? '')) + 1;
  const parts = [String(number).padStart(2, '0'), ...(dayOfMonth ? [dayOfMonth.padStart(2, '0')] : [])];
  return inYear
    ? dateDraft(at, at + written.length, [inYear, inYear], [inYear, ...parts].join('-'))
    : dateDraft(at, at + written.length, null);
}
