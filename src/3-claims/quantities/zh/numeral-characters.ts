import { decimalsOf } from '../decimal.ts';
import type { FigureHit, Scan } from '../room.ts';

/** The powers that scale all that stands before them. */
export const bigScales: Record<string, bigint> = { 万: 10n ** 4n, 亿: 10n ** 8n, 兆: 10n ** 12n };

/** A figure without doubt or range. */
export function point(start: number, end: number, value: string): FigureHit {
  const figure = { value, decimals: decimalsOf(value), scale: 0 };
  return { start, end, low: figure, high: figure, modifier: 'exact', form: 'numeral' };
}

/** Digits behind 点. */
export function readFraction(scan: Scan, at: number): { digits: string; end: number } | null {
  let digits = '';
  let end = at;
  for (; isDigit(scan, end); end++) digits += cardinal(scan, scan.text[end]!);
  return digits ? { digits, end } : null;
}

/** What a character counts; null for any other. */
export function cardinal({ lexicon }: Scan, character: string): bigint | null {
  const value = lexicon.cardinals.get(character);
  return value === undefined ? null : BigInt(value);
}

/** Whether a digit from 0 to 9 stands at a place. */
export function isDigit(scan: Scan, at: number): boolean {
  const value = scan.lexicon.cardinals.get(scan.text[at] ?? '');
  return value !== undefined && value.length === 1;
}

/** Whether 十, 百, 千, 万, 亿 or their like stands at a place. */
export function isPower(scan: Scan, at: number): boolean {
  const character = scan.text[at] ?? '';
  return (scan.lexicon.cardinals.get(character)?.length ?? 0) > 1 || character in bigScales;
}

/** 百 and 千 without a digit before them count one hundred only where they lead a quantity (百余家, 百日). */
export function leads(scan: Scan, at: number): boolean {
  const next = scan.text[at + 1] ?? '';
  return /[余多日家万亿个吨名人米公]/.test(next) || isDigit(scan, at + 1);
}

export function isSeveral(scan: Scan, position: number, at: number): boolean {
  const character = scan.text[position]!;
  if (character !== '几' && (character !== '数' || position !== at)) return false;
  if (position === at && (scan.lexicon.numeralWords.longest(scan.text, at - 1)?.end ?? 0) > at) return false;
  if (isPower(scan, position + 1)) return !scan.lexicon.numeralWords.longest(scan.text, position);
  if (position > at) return character === '几';
  return !scan.lexicon.numeralWords.longest(scan.text, position) && isUnitAt(scan, position + 1, true);
}

export function isUnitAt({ text, lexicon }: Scan, at: number, any = false): boolean {
  const found = lexicon.words.longest(text, at);
  return found !== null && found.value !== null && (any || found.end - at > 1) && /[\u4e00-\u9fff]/.test(text[at]!);
}
