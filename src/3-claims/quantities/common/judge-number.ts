import type { FigureHit, Measure, Scan } from '../room.ts';

/** Digits glued to letters belong to a name (F-35, Nd2Fe14B), unless the letters are the unit of the reading before (`2m-3m`), or a whole word or abbreviation stands before it and a unit follows in Chinese (NeoTech35%的股权). */
export function isPartOfName({ text }: Scan, { start, end, form }: FigureHit, floor = 0): boolean {
  if (floor > 0 && (start === floor + 1 || (start === floor && /\dh$/.test(text.slice(start - 2, start))))) return false;
  const head = text.slice(Math.max(0, start - 3), start);
  if (form === 'digits' && isPartOfCode(text, start, end)) return true;
  if (
    form !== 'digits' ||
    !/(?:[A-Za-zΑ-ω_]|[A-Za-z][-.])$/.test(head) ||
    /(?:pre|mid|sub|\d-to)-$/.test(text.slice(Math.max(0, start - 5), start))
  )
    return false;
  return !/[A-Za-z]{2}$/.test(head) || !/^ ?[万亿吨%千公]/.test(text.slice(end, end + 2));
}

/** J1149.5+6663, K7-860PRO: digits behind a sign that joins them to letters and digits, with letters or nothing behind. */
function isPartOfCode(text: string, start: number, end: number): boolean {
  const sign = text[start - 1];
  if (sign !== '+' && sign !== '-') return false;
  if (!/[A-Za-z]\d{1,6}(?:\.\d)?$/.test(text.slice(Math.max(0, start - 12), start - 1))) return false;
  return sign === '+' ? !/^ ?[%A-Za-z]/.test(text.slice(end, end + 2)) : /^[A-Z]{2}/.test(text.slice(end, end + 2));
}

/** 06F6, 24703L202: digits that go on with a letter and digits open a code, not an amount; 10x20 and 2e5 do not. */
export function opensCode({ text }: Scan, { form, low }: FigureHit, end: number): boolean {
  return form === 'digits' && low.scale === 0 && low.decimals === 0 && /^(?:[A-Z]\d|[a-df-wyz]\d{2})/.test(text.slice(end, end + 3));
}

/** A thousands group that lost or gained a digit (`2 3400吨`): taken as printed where a unit follows and no label stands before it. */
export function mendSplitNumber({ text }: Scan, hit: FigureHit): FigureHit {
  const split = /^ (\d{4}) ?(?=[万亿吨千公]|t\b|kg\b)/.exec(text.slice(hit.end, hit.end + 8));
  if (!split || hit.form !== 'digits' || !/^\d{1,3}$/.test(hit.low.value) || /[表图第节章]/.test(text[hit.start - 1] ?? '')) return hit;
  const figure = { value: hit.low.value + split[1]!, decimals: 0, scale: 0 };
  return { ...hit, end: hit.end + 5, low: figure, high: figure };
}

/** A list or a range goes on behind it. */
export function joinsNumber({ text, lexicon }: Scan, { end }: FigureHit): boolean {
  const joint = /^ ?(?:[至到~、和与或]|--?|—{1,2}) ?/.exec(text.slice(end, end + 4));
  const next = joint ? (text[end + joint[0].length] ?? '') : '';
  return /\d/.test(next) || lexicon.cardinals.has(next);
}

/** A word of the language that only looks like a numeral with its unit (十分, 百度); right behind a number (`floor`) it may go on with that, unless the word goes further (2023年三元材料). */
export function isWordOnly({ text, lexicon }: Scan, hit: FigureHit, measure: Measure | null, end: number, floor: number): boolean {
  if (hit.form !== 'numeral') return false;
  if (floor > 0 && hit.start === floor) return (lexicon.numeralWords.longest(text, floor)?.end ?? 0) > end;
  for (let start = Math.max(0, hit.start - 2); start <= hit.start; start++) {
    const word = lexicon.numeralWords.longest(text, start);
    if (word && word.end > hit.start && (word.end >= end || (!measure && word.end >= hit.end))) return true;
  }
  return false;
}
