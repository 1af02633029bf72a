import type { ProductRow } from '../../schema/knowledge.ts';
import type { PhraseMatch } from '../../text/phrase-matcher.ts';
import { leftOf } from '../../text/left-of.ts';

const before = /(?:再生|废旧|废|\b(?:recycled|secondary|scrap|waste)\s)$/;

/** 再生铜, secondary lead: what is won again is a good of its own, and its figures are not those of the good from the mine; one row a good. */
export function createRecycledGoods(): (match: PhraseMatch<ProductRow>, folded: string) => PhraseMatch<ProductRow> {
  const rows = new Map<string, ProductRow>();
  return (match, folded) => {
    const words = before.exec(leftOf(folded, match.start))?.[0];
    if (!words) return match;
    const { id, label } = match.value;
    const row = rows.get(id) ?? {
      ...match.value,
      id: `recycled(${id})`,
      label: { zh: `再生${label.zh}`, en: `recycled ${label.en}` },
      broader: null,
    };
    rows.set(id, row);
    return { ...match, start: match.start - words.length, value: row };
  };
}
