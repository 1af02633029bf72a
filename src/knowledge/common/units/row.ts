import type { Dimension } from '../../../schema/claim.ts';
import type { UnitRow } from '../../../schema/knowledge.ts';

interface Words {
  zh?: string[];
  en?: string[];
  symbols?: string[];
  prefix?: boolean;
}

const sourceOf: Partial<Record<Dimension, string>> = { money: 'ISO 4217', price: 'ISO 4217' };

/** One unit: its code, the base unit of its dimension, how many of that it makes, and how it is written. */
export function unit(ucum: string, dimension: Dimension, base: string, factor: number, words: Words, source = sourceOf[dimension] ?? 'UCUM 2.1; GB 3100-1993'): UnitRow {
  const { zh = [], en = [], symbols = [], prefix } = words;
  return { ucum, dimension, base, factor, zh, en, symbols, ...(prefix ? { prefix } : {}), source };
}

const prefixes: readonly (readonly [symbol: string, ucum: string, zh: string, en: string, factor: number])[] = [
  ['E', 'E', '艾', 'exa', 1e18],
  ['P', 'P', '拍', 'peta', 1e15],
  ['T', 'T', '太', 'tera', 1e12],
  ['G', 'G', '吉', 'giga', 1e9],
  ['M', 'M', '兆', 'mega', 1e6],
  ['k', 'k', '千', 'kilo', 1e3],
  ['h', 'h', '百', 'hecto', 1e2],
  ['d', 'd', '分', 'deci', 1e-1],
  ['c', 'c', '厘', 'centi', 1e-2],
  ['m', 'm', '毫', 'milli', 1e-3],
  ['μ', 'u', '微', 'micro', 1e-6],
  ['n', 'n', '纳', 'nano', 1e-9],
  ['p', 'p', '皮', 'pico', 1e-12],
  ['f', 'f', '飞', 'femto', 1e-15],
];

/** A metric unit with the prefixes it is met with, given by their symbols; every word and symbol takes the prefix of its own language. */
export function metric(atom: UnitRow, symbols: string): UnitRow[] {
  const rows = prefixes
    .filter(([symbol]) => symbols.includes(symbol))
    .map(([symbol, code, zh, en, factor]) => ({
      ...atom,
      ucum: code + atom.ucum,
      factor: Number((atom.factor * factor).toPrecision(12)),
      zh: atom.zh.map((word) => zh + word),
      en: atom.en.flatMap((word) => [en + word, `${en} ${word}`]),
      symbols: atom.symbols.map((form) => symbol + form),
      source: `${atom.source}; SI prefix`,
    }));
  return [atom, ...rows];
}
