import { type Goods, goodsOf, leadsTo } from '../identity/goods.ts';
import type { Knowledge, MeasureRow } from '../schema/knowledge.ts';
import { type Wording, wordingOf } from '../text/phrasing.ts';

/** What the tables know of measures, goods and places. */
export interface Tables extends Goods, Wording {
  /** Whether a measure is a flow, a stock, …; null where the tables do not know it. */
  kindOf: (measure: string) => MeasureRow['kind'] | null;
  /** Whether a place, a company or an authority lies in a country or region, at any depth. */
  liesIn: (part: string, whole: string) => boolean;
}

export function tablesOf({ measures, products, entities, wording }: Knowledge): Tables {
  const kinds = new Map(measures.map((row) => [row.id, row.kind]));
  const within = new Map(entities.map((row) => [row.id, row.within]));
  return {
    ...goodsOf(products),
    ...wordingOf(wording),
    kindOf: (measure) => kinds.get(measure) ?? null,
    liesIn: (part, whole) => leadsTo(within, part, whole),
  };
}
