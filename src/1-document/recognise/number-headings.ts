import { widthOf } from '../inline/scripts.ts';

/** The number that a heading carries: which way of numbering, and the numbers themselves. */
export interface HeadingNumber {
  scheme: 'decimal' | 'han' | 'bracketed' | 'chapter' | 'roman' | 'item';
  path: number[];
  /** White space or a point stands between number and text. */
  parted: boolean;
}

const hanDigits = '一二三四五六七八九';
/** The capital forms of the same numerals, in both scripts, by which Taiwanese papers number their chapters. */
const hanCapitals: readonly string[] = ['壹', '贰貳', '叁參', '肆', '伍', '陆陸', '柒', '捌', '玖'];

/** The section number a line starts with, or null. */
export function headingNumberOf(line: string): HeadingNumber | null {
  const decimal = /^(\d{1,2}(?:[.．]\d{1,2}){0,3})([.．、]?)(\s*)(?=[^\s\d.．,，%‰、)）~～\-–—:：/])/.exec(line);
  if (decimal) {
    const path = decimal[1]!.split(/[.．]/).map(Number);
    return { scheme: 'decimal', path, parted: decimal[2] !== '' || decimal[3] !== '' };
  }
  const han = /^([一二三四五六七八九十]{1,3})\s*[、.．]/.exec(line);
  if (han) return { scheme: 'han', path: [readHan(han[1]!)], parted: true };
  const capital = /^([壹贰貳叁參肆伍陆陸柒捌玖])\s*[、.．]/.exec(line);
  if (capital) return { scheme: 'han', path: [hanCapitals.findIndex((forms) => forms.includes(capital[1]!)) + 1], parted: true };
  const bracketed = /^[（(]([一二三四五六七八九十]{1,3})[)）]/.exec(line);
  if (bracketed) return { scheme: 'bracketed', path: [readHan(bracketed[1]!)], parted: true };
  const chapter = /^第([一二三四五六七八九十]{1,3}|\d{1,2})([章节節])\s*/.exec(line);
  if (chapter) return { scheme: chapter[2] === '章' ? 'chapter' : 'bracketed', path: [readHan(chapter[1]!)], parted: true };
  const roman = /^([IVX]{1,5})\.\s+(?=\p{Lu})/u.exec(line);
  if (roman) return { scheme: 'roman', path: [readRoman(roman[1]!)], parted: true };
  const item = /^[（(](\d{1,2})[)）]\s*(?=[^\d\s])/.exec(line);
  return item ? { scheme: 'item', path: [Number(item[1])], parted: true } : null;
}

/** Whether a line is short and open enough to be a heading: nothing in it ends a sentence. */
export function hasHeadingShape(line: string): boolean {
  const width = widthOf(line);
  if (width > 110 || width < 3) return false;
  if (/[。；;，,、.!！…]$/.test(line) || /[。；]/.test(line)) return false;
  return !/\d\s*(?:%|％|‰)/.test(line);
}

/** How deep a number puts its heading; `han` says whether the document numbers its chapters 一、二、. */
export function depthOf(number: HeadingNumber, chaptersInHan: boolean): number {
  if (number.scheme === 'han' || number.scheme === 'chapter' || number.scheme === 'roman') return 1;
  if (number.scheme === 'bracketed') return 2;
  if (number.scheme === 'item') return 4;
  return number.path.length === 1 && chaptersInHan ? 3 : number.path.length;
}

/** Watches the numbers of headings go by and tells which one can come next. */
export function createHeadingCounter(): { fits: (number: HeadingNumber) => boolean; take: (number: HeadingNumber) => void } {
  const last = new Map<HeadingNumber['scheme'], number[]>();
  return {
    fits: ({ scheme, path }) => follows(last.get(scheme) ?? [], path),
    take: ({ scheme, path }) => {
      last.set(scheme, path);
      if (scheme === 'han' || scheme === 'chapter') for (const below of ['bracketed', 'decimal', 'item'] as const) last.delete(below);
      if (scheme === 'bracketed') for (const below of ['decimal', 'item'] as const) last.delete(below);
    },
  };
}

function follows(last: number[], path: number[]): boolean {
  let depth = 0;
  while (depth < path.length && path[depth] === last[depth]) depth++;
  if (depth === path.length) return false;
  const step = path[depth]! - (last[depth] ?? 0);
  if (step < 0 || step > 2 || (step === 0 && last[depth] !== undefined)) return false;
  return path.slice(depth + 1).every((number) => number <= 1);
}

function readHan(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const [tens, units] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens ? hanDigits.indexOf(tens) + 1 : 1) * 10 : 0;
  return ten + (units ? hanDigits.indexOf(units[0]!) + 1 : 0);
}

function readRoman(text: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  return [...text].reduce((sum, letter, index) => {
    const value = values[letter]!;
    return sum + (value < (values[text[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}
