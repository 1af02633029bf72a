import type { FigureHit, Scan } from '../room.ts';

/** Whether a bare numeral is a number: it is long enough to be nothing else, or nothing that it could be a word with stands beside it. */
export function numeralStandsAlone({ text, lexicon }: Scan, { start, end, form }: FigureHit): boolean {
  if (form !== 'numeral') return true;
  if (isReckoned(text, start, end)) return true;
  const word = lexicon.numeralWords.longest(text, start);
  if (word && word.end >= end) return false;
  const before = text[start - 1] ?? '';
  const behind = text[end] ?? '';
  if (!isChinese(before) && !isChinese(behind)) return true;
  if (text.slice(start, end) === '零') return /[由从自为是至到归达]/.test(before);
  return end - start >= 2 && !/^[一二三四五六七八九]{2}$/.test(text.slice(start, end));
}

const number = '[负\\d一二两三四五六七八九十百千]';

const sign = '(?:加上?|减去?|乘以|除以|等于|[大小]于(?:等于)?)';

const signBehind = new RegExp(`^${sign}${number}`);

const signBefore = new RegExp(`${number}${sign}负?$`);

/** 三加五等于八: a term of a sum that is written out. */
function isReckoned(text: string, start: number, end: number): boolean {
  return signBehind.test(text.slice(end, end + 6)) || signBefore.test(text.slice(Math.max(0, start - 7), start));
}

function isChinese(character: string): boolean {
  return /[\u4e00-\u9fff]/.test(character);
}
