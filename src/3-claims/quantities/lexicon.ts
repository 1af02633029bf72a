import type { Modifier } from '../../schema/claim.ts';
import type { Knowledge, NumeralRow, UnitRow } from '../../schema/knowledge.ts';
import type { Language } from '../../schema/place.ts';
import { createTrie, type Trie } from './trie.ts';

export interface UnitEntry {
  row: UnitRow;
  counted: boolean;
}

/** The tables as the readers ask for them. A null entry is a word that holds the letters of a unit and is none. */
export interface Lexicon {
  /** Case matters. */
  symbols: Trie<UnitEntry | null>;
  /** Symbols in lower case, where only one unit can be meant: for texts that write KM and mhz. */
  looseSymbols: Trie<UnitEntry | null>;
  /** Lower case. */
  words: Trie<UnitEntry | null>;
  /** What may stand before a number. */
  prefixes: Trie<UnitEntry>;
  scales: Trie<number>;
  cardinals: ReadonlyMap<string, string>;
  ordinals: ReadonlyMap<string, string>;
  fractions: ReadonlyMap<string, string>;
  idioms: Trie<NumeralRow>;
  idiomWords: readonly string[];
  /** Coins that are the hundredth part of a currency, whichever it is. */
  smallCoins: Trie<true>;
  numeralWords: Trie<true>;
  before: Record<Language, Trie<Modifier>>;
  after: Record<Language, Trie<Modifier>>;
  traditional: { pattern: RegExp; simple: ReadonlyMap<string, string> };
  codes: ReadonlyMap<string, UnitRow>;
}

/** Builds the lexicon once from the tables. */
export function createLexicon(knowledge: Knowledge): Lexicon {
  const wording = (id: string) => knowledge.wording.filter((row) => row.id === id).flatMap((row) => [...row.zh, ...row.en]);
  const entries = knowledge.units.map((row) => ({ row, counted: false }));
  const counter: UnitRow = { ucum: '1', dimension: 'count', base: '1', factor: 1, zh: [], en: [], symbols: [], source: '' };
  const codes = new Map<string, UnitRow>();
  for (const row of knowledge.units) if (!codes.has(row.ucum) && (row.ucum !== row.base || row.factor === 1)) codes.set(row.ucum, row);
  return {
    symbols: createTrie(entries.flatMap((entry) => entry.row.symbols.map((symbol) => [symbol, entry] as const))),
    looseSymbols: createTrie(unambiguous(entries)),
    words: createTrie<UnitEntry | null>([
      ...wording('no-units').map((word) => [word, null] as const),
      ...entries.flatMap((entry) => [...entry.row.zh, ...entry.row.en].map((word) => [word.toLowerCase(), entry] as const)),
      ...wording('classifiers').map((word) => [word, { row: counter, counted: true }] as const),
    ]),
    prefixes: createTrie(
      entries
        .filter(({ row }) => row.prefix)
        .flatMap((entry) =>
          [...entry.row.symbols, ...entry.row.zh.filter((word) => word.length > 1)].map((word) => [word.toLowerCase(), entry] as const),
        ),
    ),
    scales: createTrie(knowledge.scales.flatMap((row) => [...row.zh, ...row.en].map((word) => [word, row.exponent] as const))),
    ...numeralsOf(knowledge.numerals),
    smallCoins: createTrie(wording('small-coins').map((word) => [word, true] as const)),
    numeralWords: createTrie(wording('numeral-words').map((word) => [word, true] as const)),
    before: hedgesOf(knowledge, 'before'),
    after: hedgesOf(knowledge, 'after'),
    traditional: traditionalOf(wording('traditional-forms')),
    codes,
  };
}

function traditionalOf(pairs: readonly string[]): Lexicon['traditional'] {
  const simple = new Map(pairs.filter((pair) => pair[0] !== pair[1]).map((pair) => [pair[0]!, pair[1]!]));
  return { pattern: new RegExp(`[${[...simple.keys()].join('')}]`, 'g'), simple };
}

/** Symbols that in other letters are words or abbreviations of their own (CI is an interval, PM a time of day). */
const alsoWords = new Set([
  'in',
  'ci',
  'pm',
  'am',
  'as',
  'us',
  'at',
  'is',
  'ha',
  'pa',
  'pt',
  'mo',
  'da',
  'rs',
  'cd',
  'mc',
  'nc',
  'mh',
  'wb',
]);

function unambiguous(entries: readonly UnitEntry[]): (readonly [string, UnitEntry | null])[] {
  const meant = new Map<string, UnitEntry | null>();
  for (const entry of entries) {
    for (const symbol of entry.row.symbols
      .filter((form) => form.length > 1 && !alsoWords.has(form.toLowerCase()))
      .map((form) => form.toLowerCase())) {
      const known = meant.get(symbol);
      meant.set(symbol, known === undefined || known?.row.ucum === entry.row.ucum ? entry : null);
    }
  }
  return [...meant].filter(([, entry]) => entry !== null);
}

function numeralsOf(rows: readonly NumeralRow[]): Pick<Lexicon, 'cardinals' | 'ordinals' | 'fractions' | 'idioms' | 'idiomWords'> {
  const valuesOf = (kind: NumeralRow['kind']) =>
    new Map(
      rows.filter((row) => row.kind === kind).flatMap((row) => [...row.zh, ...row.en].map((word) => [word, row.lower ?? '0'] as const)),
    );
  const idioms = rows.filter((row) => row.kind === 'idiom');
  return {
    cardinals: valuesOf('cardinal'),
    ordinals: valuesOf('ordinal'),
    fractions: valuesOf('fraction'),
    idioms: createTrie(idioms.flatMap((row) => [...row.zh, ...row.en].map((word) => [word, row] as const))),
    idiomWords: idioms.flatMap((row) => [...row.zh, ...row.en]),
  };
}

function hedgesOf(knowledge: Knowledge, side: 'before' | 'after'): Record<Language, Trie<Modifier>> {
  const of = (language: Language) =>
    createTrie(
      knowledge.hedges.filter((row) => row.language === language).flatMap((row) => row[side].map((word) => [word, row.modifier] as const)),
    );
  return { zh: of('zh'), en: of('en') };
}
