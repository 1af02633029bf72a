import type { Term } from '../../../schema/claim.ts';
import type { Scene } from '../../scene.ts';
import { termOf } from '../terms.ts';

/** Which good the paragraph, else the headings, else the document is about. */
export function goodSpokenOf({ around, carried, document, view }: Scene): Term | null {
  if (carried.product) return carried.product;
  const named = around.findLast(({ products }) => products.length > 0)?.products[0];
  return named ? termOf(named.value, view.language) : document.product;
}
