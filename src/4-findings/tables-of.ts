import type { Knowledge, MeasureRow } from '../schema/knowledge.ts';

/** What the tables know of measures and goods. */
export interface Tables {
  /** Whether a measure is a flow, a stock, …; null where the tables do not know it. */
  kindOf: (measure: string) => MeasureRow['kind'] | null;
  /** Whether one good is a kind of another, at any depth. */
  isKindOf: (good: string, kind: string) => boolean;
}

export function tablesOf({ measures, products }: Knowledge): Tables {
  const kinds = new Map(measures.map((row) => [row.id, row.kind]));
  const broader = new Map(products.map((row) => [row.id, row.broader]));
  return {
    kindOf: (measure) => kinds.get(measure) ?? null,
    isKindOf: (good, kind) => {
      const seen = new Set<string>();
      for (let at = broader.get(good) ?? null; at !== null && !seen.has(at); at = broader.get(at) ?? null) {
        if (at === kind) return true;
        seen.add(at);
      }
      return false;
    },
  };
}
