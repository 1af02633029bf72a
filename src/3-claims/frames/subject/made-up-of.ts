import type { Term } from '../../../schema/claim.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt } from '../../view.ts';
import { goodSpokenOf } from '../product/good-spoken-of.ts';
import { countedNoun } from '../measure/counted-noun.ts';
import { phraseTerm, termOf } from '../terms.ts';

const composed = phrasing(
  'zh',
)`^(?:[^，,。;；]{0,6}?[：:]\s*)?([^，,。;；]*?)(?:作为|是|属于)?(?:一[种类组个])?(由|${'composing-verb'})[^，,。;；]{0,24}$`;
const pointing = /^(?:这|该|此)[组类种些批]?$/;

const kinds = /^[种类]/;
const allOf = /(?:全部|所有|涉及|涵盖|覆盖|[的对将把])\s*$/;

/** 对全部17种稀土元素进行分离, 涉及17种元素: the kinds of a good are its own, whoever deals in them. */
export function kindsDealtIn(reading: Reading, scene: Scene): Term | null {
  const { clauses, mentions, view } = scene;
  const clause = clauses[clauseAt(clauses, reading.start)];
  if (
    view.language === 'en' ||
    !kinds.test(reading.counted) ||
    !clause ||
    !allOf.test(view.folded.slice(clause.start, reading.phrase.start))
  )
    return null;
  const noun = countedNoun(reading, scene, clause, true);
  if (/^(?:金属)?元素$/.test(noun)) return goodSpokenOf(scene);
  const good = mentions.products.find(({ start }) => start >= reading.phrase.end && start <= reading.phrase.end + 1);
  return good && noun.startsWith(view.text.slice(good.start, good.end)) ? phraseTerm(noun) : null;
}

/** 稀土由17种元素组成, 某电池作为包含4种部件的装置, 这组包含6种元素的金属: the good that so many parts make up, which such words may point back to. */
export function madeUpOf(reading: Reading, scene: Scene): Term | null {
  const { clauses, lexicon, mentions, view } = scene;
  const clause = clauses[clauseAt(clauses, reading.start)];
  if (view.language === 'en' || reading.counted === '' || !clause || clause.inside) return null;
  const found = composed(lexicon).exec(view.folded.slice(clause.start, reading.phrase.start));
  if (!found || (found[2] === '由' && !/^[^，,。;；]{0,12}[组構构]成/.test(view.folded.slice(reading.end)))) return null;
  const name = found[1]!;
  const end = clause.start + found[0].indexOf(name) + name.length;
  if (pointing.test(name.trim())) return goodSpokenOf(scene);
  // 某物是…的统称，包含17种元素: what the sentence opens with.
  const opening = name.trim() === '' ? mentions.products.find(({ start }) => start < 2) : undefined;
  if (opening && /^[是为系]/.test(view.folded.slice(opening.end)))
    return termOf(opening.value, 'zh', view.text.slice(opening.start, opening.end));
  const good = mentions.products.find((product) => product.end === end);
  return good ? termOf(good.value, 'zh', view.text.slice(good.start, good.end)) : null;
}
