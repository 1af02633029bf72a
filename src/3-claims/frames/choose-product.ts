import type { Term } from '../../schema/claim.ts';
import type { Reading } from '../quantities/reading.ts';
import type { Scene } from '../scene.ts';
import { clauseAt } from '../view.ts';
import { pairedWith } from './distribute.ts';
import { termOf } from './terms.ts';

/** Of which good: the nearest one named in the clause, then in the sentence, then what the paragraph, the headings and the document are about. */
export function chooseProduct(reading: Reading, scene: Scene): Term | null {
  const { clauses, mentions, view } = scene;
  const at = clauseAt(clauses, reading.start);
  const clause = clauses[at];
  const inClause = mentions.products.filter((product) => clause && product.start >= clause.start && product.end <= clause.end);
  const behind = inClause.find((product) => product.start >= reading.end && /^[\s的]{0,2}$/.test(view.folded.slice(reading.end, product.start)));
  const chosen = pairedWith(reading, mentions.products, scene) ?? behind ?? inClause.findLast((product) => product.end <= reading.phrase.start) ?? mentions.products.findLast((product) => product.end <= reading.phrase.start) ?? inClause[0];
  if (chosen) return termOf(chosen.value, view.language, view.text.slice(chosen.start, chosen.end));
  if (scene.carried.product) return scene.carried.product;
  for (const above of [...scene.around].reverse()) {
    const named = above.products[0];
    if (named) return termOf(named.value, view.language);
  }
  return scene.document.product;
}
