import { smallNumber } from '../../../text/small-numbers.ts';
import { dateDraft } from '../common/make-draft.ts';
import type { Draft, Scan } from '../room.ts';

const year = '(?:1[5-9]|20)\\d\\d';
const join = ' ?(?:--?|—{1,2}|~|至|到) ?';
const month = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const day = '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
const part = '(?:年?[末底初]|年?第?[一二三四1-4]季度|[上下]半年|年间|年度)';
const decade = '[1-9]0|[一二三四五六七八九]十';
const digitYear = '[一二][零〇○一二三四五六七八九]{3}';

const patterns = {
  century: new RegExp(
    `(\\d{1,2}|[一二]?十[一二三四五六七八九]?) ?世纪 ?(?:(${decade}) ?(?:年代)?(?:${join}|、|，)(${decade}) ?年代|([二三四五六七八九])、(${decade})年代|(${decade}) ?年代)([初中末后早]期|初|中叶|末)?`,
    'y',
  ),
  wholeCentury: /(1\d|2[01]|二十一?|十[一二三四五六七八九]?) ?世纪(?!之久|以[上下内]|[多余])/y,
  decade: new RegExp(`(${year.slice(0, -2)}0|[1-9]0|[二三四五六七八九]十) ?年代([初中末后早]期|初|中|末)?`, 'y'),
  range: new RegExp(`(${year}) ?年?${join}(${year}|\\d\\d) ?年(?:间|期间)?(?!${month} ?月)`, 'y'),
  months: new RegExp(`(${year}|${digitYear}) ?年 ?(${month}) ?月? ?(?:(${day}) ?日)?${join}(?:(${month}) ?月 ?)?(?:(${day}) ?日)?`, 'y'),
  full: new RegExp(`(${year}|${digitYear}) ?年 ?(?:(${month}) ?月份?(?: ?(${day}) ?[日号])?([底末初]|[上中下]旬)?|${part})?`, 'y'),
  republic: new RegExp(`民国 ?(\\d{1,3}) ?年(?: ?(${month}) ?月(?: ?(${day}) ?日)?)?`, 'y'),
  monthDay: new RegExp(`(${month}) ?月份?(?: ?(${day}) ?[日号])?([底末初]|[上中下]旬)?`, 'y'),
  short: /[0零〇]([\d零〇一二三四五六七八九]) ?年/y,
  shortMonth: new RegExp(`([0-3789]\\d|[零〇一二三七八九][零〇一二三四五六七八九]) ?年 ?(${month}) ?月份?(?: ?(${day}) ?[日号])?`, 'y'),
  era: new RegExp(`[公纪]元(前)? ?(\\d{1,4}|[零〇○一二三四五六七八九]{1,4}) ?年(?: ?(${month}) ?月(?: ?(${day}) ?日)?)?`, 'y'),
};

/** Calendar expressions: 2016年11月底, 19世纪40—70年代, 2005—2008年, 民國110年, 一九九四年; a month without a year is a date of unknown year. */
export function readDate(scan: Scan, at: number, floor: number): Draft | null {
  const { text } = scan;
  if (/[\d.]/.test(text[at - 1] ?? '')) return null;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  return readDecade(match, text, at) ?? readYears(match, text, at, floor);
}

type Match = (pattern: RegExp) => RegExpExecArray | null;

function readDecade(match: Match, text: string, at: number): Draft | null {
  const century = match(patterns.century);
  if (century) {
    const base = (smallNumber(century[1]) - 1) * 100;
    const from = base + smallNumber(century[2] ?? century[4] ?? century[6]!) * (century[4] ? 10 : 1);
    const to = base + smallNumber(century[3] ?? century[5] ?? century[6]!);
    const years: [string, string] = [String(from), String(to + 9)];
    if (!century[7]) return dateDraft(at, at + century[0].length, years);
    return { ...dateDraft(at, at + century[0].length, partOfDecade(from, century[7])), modifier: 'approx' };
  }
  const whole = match(patterns.wholeCentury);
  if (whole) {
    const last = smallNumber(whole[1]) * 100;
    return dateDraft(at, at + whole[0].length, [String(last - 99), String(last)]);
  }
  const decade = match(patterns.decade);
  if (!decade) return null;
  const written = smallNumber(decade[1]);
  const from = written < 100 ? 1900 + written : written;
  const years: [string, string] = decade[2] ? partOfDecade(from, decade[2]) : [String(from), String(from + 9)];
  return { ...dateDraft(at, at + decade[0].length, years), ...(decade[2] ? { modifier: 'approx' as const } : {}) };
}

function partOfDecade(from: number, part: string): [string, string] {
  const middle = /中/.test(part) ? from + 5 : /[末后]/.test(part) ? from + 8 : from + 1;
  return [String(middle), String(middle)];
}

function readYears(match: Match, text: string, at: number, floor: number): Draft | null {
  const era = ofEra(text, at, floor);
  if (era) return era;
  const range = match(patterns.range);
  if (range) {
    const [from, to] = [range[1]!, range[2]!.length === 2 ? range[1]!.slice(0, 2) + range[2]! : range[2]!];
    if (Number(to) > Number(from)) return { ...dateDraft(at, at + range[0].length, [from, to]), date: `${from}/${to}` };
  }
  const months = match(patterns.months);
  if (months && (months[4] || months[5])) {
    const from = toYear(months[1]!);
    return {
      ...dateDraft(at, at + months[0].length, [from, from]),
      modifier: 'range',
      date: `${iso(from, months[2])}/${iso(from, months[4] ?? months[2])}`,
    };
  }
  const full = match(patterns.full);
  if (full && !isDuration(text, at, full[0].length))
    return dateDraft(at, at + full[0].trimEnd().length, [toYear(full[1]!), toYear(full[1]!)], iso(toYear(full[1]!), full[2], full[3]));
  const republic =
    text.startsWith('民国', at - 2) && at - 2 >= floor ? at - 2 : text.startsWith('民国 ', at - 3) && at - 3 >= floor ? at - 3 : -1;
  if (republic >= 0) {
    patterns.republic.lastIndex = republic;
    const found = patterns.republic.exec(text);
    const from = found && String(1911 + Number(found[1]));
    if (found && from) return dateDraft(republic, republic + found[0].length, [from, from], iso(from, found[2], found[3]));
  }
  const shortMonth = match(patterns.shortMonth);
  if (shortMonth) {
    const inCentury = toYear(shortMonth[1]!);
    const from = `${Number(inCentury) < 40 ? '20' : '19'}${inCentury}`;
    return dateDraft(at, at + shortMonth[0].length, [from, from], iso(from, shortMonth[2], shortMonth[3]));
  }
  const short = match(patterns.short);
  if (short) {
    const from = `200${toYear(short[1]!)}`;
    return dateDraft(at, at + short[0].length, [from, from], from);
  }
  const monthDay = match(patterns.monthDay);
  if (
    monthDay &&
    !/[个数几多]/.test(text[at - 1] ?? '') &&
    /月/.test(monthDay[0]) &&
    !/^月(?:均|薪|租|产)/.test(text.slice(at + monthDay[0].indexOf('月'), at + monthDay[0].indexOf('月') + 2))
  )
    return dateDraft(at, at + monthDay[0].length, null);
  return null;
}

/** 公元163年, 公元前221年: years before the era are negative. */
function ofEra(text: string, at: number, floor: number): Draft | null {
  const head = /[公纪]元前? ?$/.exec(text.slice(Math.max(floor, at - 4), at));
  if (!head) return null;
  const start = at - head[0].length;
  patterns.era.lastIndex = start;
  const found = patterns.era.exec(text);
  if (!found) return null;
  const from = (found[1] ? '-' : '') + toYear(found[2]!);
  return dateDraft(start, start + found[0].length, [from, from], found[1] ? undefined : iso(from.padStart(4, '0'), found[3], found[4]));
}

/** 2000年以上 of a history, not of a date. */
function isDuration(text: string, at: number, length: number): boolean {
  return /^[之]?[久来]?的?历史/.test(text.slice(at + length, at + length + 5));
}

function iso(year: string, month?: string, day?: string): string {
  const two = (value: string) => String(smallNumber(value)).padStart(2, '0');
  return [year, ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join('-');
}

function toYear(written: string): string {
  return /^\d/.test(written)
    ? written
    : [...written]
        .map((character) => '零〇○一二三四五六七八九'.indexOf(character))
        .map((place) => Math.max(0, place - 2))
        .join('');
}
