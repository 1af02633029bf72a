import type { Term } from '../../schema/claim.ts';
import { statesBasis } from '../frames/product/choose-product.ts';
import { phraseTerm, termOf } from '../frames/terms.ts';
import type { DocumentFrame } from '../scene.ts';
import { type CellHeaders, isRowMajor } from './cell-headers.ts';
import { namesHolder, namesQuantity } from './row-names.ts';
import type { HeaderReading } from './headers.ts';

/** The good of a cell: named by its column, else its row, else the caption or the paper. */
export function productOfCell(headers: CellHeaders, around: readonly HeaderReading[], document: DocumentFrame): Term | null {
  const inColumn = headers.column.find((header) => header.mentions.products.some((product) => !statesBasis(product, header.view.folded)));
  const isPartColumn = headers.column.some(
    (header) => header.share || header.mentions.measures.some(({ value }) => value.kind === 'share'),
  );
  const goodOf = (header: HeaderReading | null | undefined): Term | null => {
    const match = header?.mentions.products.findLast((product) => !statesBasis(product, header.view.folded));
    return match && header ? termOf(match.value, header.view.language, header.view.text.slice(match.start, match.end)) : null;
  };
  const nearby = [inColumn ?? (isPartColumn ? headers.left[0] : undefined), ...around.filter((header) => header !== headers.caption)];
  for (const header of nearby) {
    const good = goodOf(header);
    if (good) return good;
  }
  const unknown = (header: HeaderReading | null | undefined) =>
    header?.good && document.saysInText(header.good.text) ? header.good : null;
  const newGood = unknown(headers.column.find(({ good }) => good));
  return newGood ?? goodNamedByRow(headers) ?? goodOf(headers.caption) ?? unknown(headers.caption) ?? document.product;
}

/** 總計, 合計: a row of all goods names none. */
const ofAll = /^\s*(?:合计|总计|总和|小计|全部|总额|total)\s*$/;

/** A row's name that is no holder, measure or time names the good, known or not. */
function goodNamedByRow(headers: CellHeaders): Term | null {
  const [name] = headers.row;
  if (!name?.words || name.period || name.mentions.entities.length > 0 || name.mentions.measures.length > 0) return null;
  if (ofAll.test(name.view.folded) || namesQuantity(name, headers.lexicon)) return null;
  return isRowMajor(headers) || namesHolder(name, headers) ? null : phraseTerm(name.words);
}
