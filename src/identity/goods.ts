import type { ProductRow } from '../schema/knowledge.ts';
import { foldText } from '../text/fold.ts';
import { normalisePhrase } from './normalise-phrase.ts';

/** What the tables know of goods. */
export interface Goods {
  /** Whether one good is a kind of another, at any depth. */
  isKindOf: (good: string, kind: string) => boolean;
  /** What a good is a kind of, from the nearest on. */
  broaderThan: (good: string) => readonly string[];
  /** The goods of a list, by id where the tables know them. */
  goodsIn: (list: string) => readonly string[];
}

export function goodsOf(products: readonly ProductRow[]): Goods {
  const broader = new Map(products.map((row) => [row.id, row.broader]));
  const names = new Map(
    products.flatMap(({ id, label, zh, en }) => [label.zh, label.en, ...zh, ...en].map((name) => [normalisePhrase(name), id] as const)),
  );
  return {
    isKindOf: (good, kind) => leadsTo(broader, good, kind),
    broaderThan: (good) => chainFrom(broader, good),
    goodsIn: (list) => splitGoods(list).map((good) => names.get(normalisePhrase(foldText(good))) ?? normalisePhrase(good)),
  };
}

/** The goods of a list in its own words. */
export function splitGoods(list: string): string[] {
  return list
    .normalize('NFKC')
    .toLowerCase()
    .split(/[、,;和及与與]|\band\b/)
    .map((good) => good.trim())
    .filter(Boolean);
}

/** Whether one comes to `to` from `from` by going up. */
export function leadsTo(parents: ReadonlyMap<string, string | null>, from: string, to: string): boolean {
  return chainFrom(parents, from).includes(to);
}

/** All that lies above one, from the nearest on; the table may be wrong and lead in a circle. */
function chainFrom(parents: ReadonlyMap<string, string | null>, from: string): string[] {
  const chain = new Set<string>();
  for (let at = parents.get(from) ?? null; at !== null && !chain.has(at); at = parents.get(at) ?? null) chain.add(at);
  return [...chain];
}
