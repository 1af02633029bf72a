import { normalisePhrase } from '../identity/normalise-phrase.ts';
import type { Knowledge, MeasureRow } from '../schema/knowledge.ts';
import { foldText } from '../text/fold.ts';

/** What the tables know of measures and goods. */
export interface Tables {
  /** Whether a measure is a flow, a stock, …; null where the tables do not know it. */
  kindOf: (measure: string) => MeasureRow['kind'] | null;
  /** Whether one good is a kind of another, at any depth. */
  isKindOf: (good: string, kind: string) => boolean;
  /** The goods of a list, by id where the tables know them. */
  goodsIn: (list: string) => readonly string[];
  /** Whether a place, a company or an authority lies in a country or region, at any depth. */
  liesIn: (part: string, whole: string) => boolean;
}

export function tablesOf({ measures, products, entities }: Knowledge): Tables {
  const kinds = new Map(measures.map((row) => [row.id, row.kind]));
  const broader = new Map(products.map((row) => [row.id, row.broader]));
  const within = new Map(entities.map((row) => [row.id, row.within]));
  const names = new Map(
    products.flatMap(({ id, label, zh, en }) => [label.zh, label.en, ...zh, ...en].map((name) => [normalisePhrase(name), id] as const)),
  );
  return {
    kindOf: (measure) => kinds.get(measure) ?? null,
    isKindOf: (good, kind) => leadsTo(broader, good, kind),
    goodsIn: (list) => splitGoods(list).map((good) => names.get(normalisePhrase(foldText(good))) ?? normalisePhrase(good)),
    liesIn: (part, whole) => leadsTo(within, part, whole),
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

/** Whether one comes to `to` from `from` by going up the chain, which may be wrong and lead in a circle. */
function leadsTo(parents: ReadonlyMap<string, string | null>, from: string, to: string): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(from) ?? null; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === to) return true;
    seen.add(at);
  }
  return false;
}
