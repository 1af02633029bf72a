import type { Term } from '../schema/claim.ts';
import type { Knowledge } from '../schema/knowledge.ts';
import type { Readers } from './correct-claims.ts';

interface Row {
  id: string;
  label: { zh: string; en: string };
  zh: string[];
  en: string[];
}

/** Readers that look words up in the tables; words that stand in none are taken as they are. */
export function createReaders(knowledge: Knowledge, quantityOf: Readers['quantityOf']): Readers {
  let tables: Record<'subject' | 'measure' | 'product' | 'scope', ReadonlyMap<string, Row>> | null = null;
  const load = () => {
    const [entities, measures, products] = [byWord(knowledge.entities), byWord(knowledge.measures), byWord(knowledge.products)];
    return { subject: entities, measure: measures, product: products, scope: entities };
  };
  return {
    quantityOf,
    termOf: (field, words): Term => {
      tables ??= load();
      const row = tables[field].get(words.trim().toLowerCase());
      return { text: words, id: row?.id ?? null, label: row ? { ...row.label } : null };
    },
  };
}

function byWord(rows: readonly Row[]): Map<string, Row> {
  const words = new Map<string, Row>();
  for (const row of rows)
    for (const word of [row.id, row.label.zh, row.label.en, ...row.zh, ...row.en]) {
      const key = word.toLowerCase();
      if (!words.has(key)) words.set(key, row);
    }
  return words;
}
