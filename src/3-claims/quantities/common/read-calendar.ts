import type { Draft, Reader, Scan } from '../room.ts';
import { dateDraft } from './make-draft.ts';
import { readUnit } from './read-unit.ts';
import { standsAlone } from './stands-alone.ts';

const isoDate = /((?:1[5-9]|20)\d\d)([-/.])(0?[1-9]|1[0-2])\2(3[01]|[12]\d|0?[1-9])(?![\d/.-]\d|\d)/y;
const yearLast = /(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?![\d/.-]\d|\d)/y;
const monthYear = /(0[1-9]|1[0-2])[-/]((?:19|20)\d\d)(?![\d/.-]\d|\d)/y;
const era = /(\d{1,4}) ?(?:(AD|CE|A\.D\.|ad|a\.d\.)|(?:BC|BCE|B\.C\.|bc|b\.c\.))(?![A-Za-z])/y;
const isoMonth = /((?:1[5-9]|20)\d\d)([-/.])(0[1-9]|1[0-2])(?![\d/.%-]|\d)/y;

/** 2023-08-01, 2023/8/1, 2023.08.01, 2023/08, 31/12/2023, 09/2023 and 500 BC; 2008-09 is left to the ranges. */
export function readIsoDate({ text }: Scan, at: number): Draft | null {
  if (/[\d./-]/.test(text[at - 1] ?? '')) return null;
  const reversed = readReversed(text, at);
  if (reversed) return reversed;
  isoDate.lastIndex = at;
  const full = isoDate.exec(text);
  if (full)
    return dateDraft(at, at + full[0].length, [full[1]!, full[1]!], `${full[1]}-${full[3]!.padStart(2, '0')}-${full[4]!.padStart(2, '0')}`);
  isoMonth.lastIndex = at;
  const month = isoMonth.exec(text);
  if (!month || month[2] === '.' || (month[2] === '-' && Number(month[3]) > Number(month[1]!.slice(2)))) return null;
  return dateDraft(at, at + month[0].length, [month[1]!, month[1]!], `${month[1]}-${month[3]}`);
}

const dateLike = /\d{1,4}(?:[-/.]| ?[ABCabc])/y;

function readReversed(text: string, at: number): Draft | null {
  if (!match(dateLike, text, at)) return null;
  const full = match(yearLast, text, at);
  if (full) {
    const [first, second, year] = [Number(full[1]), Number(full[3]), full[4]!];
    if (Math.min(first, second) > 0 && Math.min(first, second) <= 12 && Math.max(first, second) <= 31) {
      const [month, day] = first > 12 ? [second, first] : [first, second];
      const known = first === second || Math.max(first, second) > 12;
      return dateDraft(at, at + full[0].length, [year, year], known ? [year, two(month), two(day)].join('-') : year);
    }
  }
  const month = match(monthYear, text, at);
  if (month) return dateDraft(at, at + month[0].length, [month[2]!, month[2]!], `${month[2]}-${month[1]}`);
  const ancient = match(era, text, at);
  if (!ancient) return null;
  const years = ancient[2] ? ancient[1]! : `-${ancient[1]}`;
  return dateDraft(at, at + ancient[0].length, [years, years]);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const two = (value: number) => String(value).padStart(2, '0');

const bareYear = /((?:18|19|20)\d\d)(?:(--?|—{1,2}|~|\/)((?:18|19|20)\d\d|\d\d)(?!\d))?(?![\d%°]|[.,]\d|[A-Za-z]{2}|[e-zA-Z])/y;

interface YearCues {
  /** Before the digits: says that they are a year. */
  before: RegExp;
  /** Behind them: says that they are a number all the same. */
  counted: RegExp;
}

/** Four digits that are a year by their company: 2018—2020, (USGS, 2024), in 2010. */
export function createYearReader({ before, counted }: YearCues): Reader {
  return (scan, at) => {
    const { text } = scan;
    if (/[\d.,$€£¥/A-Za-z^-]/.test(text[at - 1] ?? '') && !/(?:mid|early|late|end|pre|post)-$/i.test(text.slice(Math.max(0, at - 6), at)))
      return null;
    bareYear.lastIndex = at;
    const found = bareYear.exec(text);
    if (!found) return null;
    const [all, from, , shortTo] = found;
    const end = at + all.length;
    const tail = text.slice(end, end + 40);
    const cued = before.test(text.slice(Math.max(0, at - 24), at));
    if (readUnit(scan, end) || (!cued && counted.test(tail))) return null;
    if (shortTo) {
      const to = shortTo.length === 2 ? from!.slice(0, 2) + shortTo : shortTo;
      return Number(to) > Number(from) ? { ...dateDraft(at, end, [from!, to]), date: `${from}/${to}` } : null;
    }
    const enclosed = /[(（,，;；] ?$/.test(text.slice(Math.max(0, at - 2), at)) && /^[a-z]?[)）;；]/.test(tail);
    if (
      !enclosed &&
      !cued &&
      (scan.language === 'zh' ||
        from! < '1900' ||
        from! > '2060' ||
        /[=<>≈~] ?$/.test(text.slice(Math.max(0, at - 2), at)) ||
        standsAlone(text, at, end))
    )
      return null;
    return dateDraft(at, end, [from!, from!], from);
  };
}
